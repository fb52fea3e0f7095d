import { setTimeout as wait } from 'node:timers/promises';

import { expect, test } from '@playwright/test';

import { resultOf } from '#domain/result.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';

import { serveCompressed } from '../support/compressed-site.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { sample } from '../support/sample.ts';
import { addresses } from '../support/site.ts';
import { edition } from '../support/stored-assessment.ts';
import { startUndrivenBrowser } from '../support/undriven-browser.ts';

const { assessment } = sample('a bank branch, all answered');
const { responses } = sample('a clinic that knows its gaps').assessment;
const changed = { ...assessment, responses };
const other = { ...changed, id: '3f2c1d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f' };

/** @returns A JavaScript expression that stores an assessment. */
function storing(stored: typeof assessment): string {
  return `localStorage.setItem('focal:/:assessment:${stored.id}', ${JSON.stringify(serializeAssessment(stored, edition))})`;
}

/** Changes between prerendering and the click, as JavaScript expressions. */
const changes = {
  'answers that another tab has changed after prerendering': storing(changed),
  'the assessment that this tab has opened after prerendering': `sessionStorage.setItem('focal:/:current', '${other.id}')`,
};

/** State of the result page once it is visible. */
interface Shown {
  /** Time of the click, in milliseconds since the start of prerendering; 0 if the page was not prerendered. */
  readonly activationStart: number;
  /** Overall score: the value of its data mark. */
  readonly overall: string;
  /** Number of texts in the chart. */
  readonly chartTexts: number;
}

/** Path that no file has. The server responds only when the result is prerendered, and the page waits for that. */
const signal = '/prerendered';

for (const [name, change] of Object.entries(changes)) {
  test(`a prerendered result shows ${name}`, { tag: '@extensive' }, async () => {
    test.slow();
    const requested: string[] = [];
    let lastRequest = 0;
    let hasPressed = false;
    const { server, origin } = await serveCompressed('dist', (path) => {
      if (path === signal) return untilPrerendered();
      requested.push(path);
      lastRequest = Date.now();
      return undefined;
    });
    /** Waits until the result page and its last script have been requested, and no request follows for two seconds. */
    async function untilPrerendered(): Promise<void> {
      const page = () => requested.indexOf(`/${addresses.en.result}`);
      while (page() === -1 || !requested.includes('/browser-check.js', page()) || Date.now() - lastRequest < 2000)
        await wait(100);
      requested.length = 0;
      hasPressed = true;
    }
    const browser = await startUndrivenBrowser();
    try {
      const go = async (path: string, isThere: string) => {
        await browser.evaluate(`void (location.href = '${origin}/${path}')`);
        await expect.poll(() => browser.evaluate(isThere).catch(() => false)).toBe(true);
      };
      await go('draft.js', `location.pathname === '/draft.js'`);
      await browser.evaluate(storing(other));
      await browser.evaluate(storing(assessment));
      await browser.evaluate(`localStorage.setItem('focal:/:current', '${assessment.id}')`);
      // DevTools must not be attached on the list of answers, because that would stop prerendering.
      await go(
        `${addresses.en.assess}#q=${edition.questions[0]?.id}`,
        `document.querySelector('.page.ready') !== null`,
      );

      // From here, the page acts without DevTools: it opens the list of answers, makes the change and clicks the link.
      await browser.evaluate(`void setTimeout(() => {
        const image = new Image();
        image.onerror = () => {
          ${change};
          document.querySelector('[data-prerender]').click();
        };
        location.hash = '#check';
        image.src = '${signal}';
      }, 500)`);
      await expect.poll(() => hasPressed, { timeout: 60_000 }).toBe(true);
      // DevTools must not be attached before the click.
      await wait(5000);

      const shown = (await browser.evaluate(`({
      activationStart: performance.getEntriesByType('navigation')[0].activationStart,
      overall: document.querySelector('data.score[data-unit="overall"]')?.value,
      chartTexts: document.querySelectorAll('.chart svg text').length,
    })`)) as Shown;
      expect(shown.activationStart).toBeGreaterThan(0);
      expect(shown.overall).toBe(resultOf(questionnaire, changed).scores.overall.score?.toFixed(9));
      expect(shown.chartTexts).toBeGreaterThan(20);
      expect(requested.filter((path) => !path.includes('/backup.'))).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
}
