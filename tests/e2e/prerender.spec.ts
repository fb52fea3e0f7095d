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

/** @returns An expression that stores an assessment. */
function storing(stored: typeof assessment): string {
  return `localStorage.setItem('focal:/:assessment:${stored.id}', ${JSON.stringify(serializeAssessment(stored, edition))})`;
}

/** Changes between prerendering and the click, as expressions. */
const changes = {
  'answers that another tab has changed after prerendering': storing(changed),
  'the assessment that this tab has opened after prerendering': `sessionStorage.setItem('focal:/:current', '${other.id}')`,
};

/** State of the result page once it is visible. */
interface Shown {
  /** In milliseconds since the start of prerendering; 0 if the page was not prerendered. */
  readonly activationStart: number;
  /** The value of `data.score`. */
  readonly overall: string;
  /** Number of texts in the chart. */
  readonly chartTexts: number;
}

/** Time before the page clicks its link, in milliseconds. A busy machine needs most of it to prerender. */
const pressedAfter = 15_000;

for (const [name, change] of Object.entries(changes)) {
  test(`a prerendered result shows ${name}`, { tag: '@extensive' }, async () => {
    const requested: string[] = [];
    let lastRequest = Date.now();
    const { server, origin } = await serveCompressed('dist', (path) => {
      requested.push(path);
      lastRequest = Date.now();
    });
    /** True once the result page was requested and no other request follows. */
    const isPrerendered = () => requested.includes(`/${addresses.en.result}`) && Date.now() - lastRequest > 2000;
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
      // Not on the list of answers, where DevTools would stop prerendering.
      await go(
        `${addresses.en.assess}#q=${edition.questions[0]?.id}`,
        `document.querySelector('.page.ready') !== null`,
      );

      // From here the page acts alone: it opens the list of answers, runs the change, and clicks the link.
      await browser.evaluate(`void [
      setTimeout(() => (location.hash = '#check'), 500),
      setTimeout(() => {
        ${change};
        document.querySelector('[data-prerender]').click();
      }, ${pressedAfter}),
    ]`);
      const pressed = Date.now() + pressedAfter;
      await expect.poll(() => isPrerendered(), { timeout: pressedAfter - 500 }).toBe(true);
      requested.length = 0;
      await new Promise((resolve) => setTimeout(resolve, pressed - Date.now() + 2500));

      const shown = (await browser.evaluate(`({
      activationStart: performance.getEntriesByType('navigation')[0].activationStart,
      overall: document.querySelector('data.score[data-unit="overall"]')?.value,
      chartTexts: document.querySelectorAll('.chart svg text').length,
    })`)) as Shown;
      expect(shown.activationStart).toBeGreaterThan(0);
      expect(shown.overall).toBe(resultOf(questionnaire, changed).scores.overall.score?.toFixed(9));
      expect(shown.chartTexts).toBeGreaterThan(20);
      expect(requested).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
}
