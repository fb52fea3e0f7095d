import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type LaunchOptions } from '@playwright/test';
import lighthouse from 'lighthouse';

import type { Assessment } from '#domain/assessment.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';

import { edition } from '../../support/stored-assessment.ts';

/** Lighthouse’s categories, in the order of the output. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse’s judgement of a page. */
export interface PageScores {
  /** In the order of {@link categories}, whole numbers 0 to 100. */
  readonly scores: readonly number[];
  /** Audits that cost points, with Lighthouse's details. */
  readonly misses: readonly string[];
}

/**
 * Runs Lighthouse on a page, on an emulated phone.
 *
 * @param url - Address of the page.
 * @param assessment - Stored before the visit; null for a first visit.
 * @param options - Launch options of Chromium.
 */
export async function lighthouseScores(
  url: string,
  assessment: Assessment | null,
  options: LaunchOptions,
): Promise<PageScores> {
  const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const args = [...(options.args ?? []), '--remote-debugging-port=0'];
  const browser = await chromium.launchPersistentContext(profile, { ...options, args, viewport: null });
  try {
    const [page = await browser.newPage()] = browser.pages();
    if (assessment !== null) {
      // Opens a file of the site that does not run as a page, so that only the next lines write to the storage.
      await page.goto(new URL('/draft.js', url).href);
      await page.evaluate(
        ([id, text]) => {
          localStorage.setItem(`focal:/:assessment:${id}`, text);
          localStorage.setItem('focal:/:current', id);
        },
        [assessment.id, serializeAssessment(assessment, edition)] as const,
      );
    }
    await page.goto('about:blank');
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    const run = await lighthouse(url, { port: Number(port), logLevel: 'error', onlyCategories: [...categories] });
    if (run === undefined) throw new Error(`Lighthouse returned no result for ${url}`);
    const { lhr } = run;
    if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const judged = categories.map((name) => lhr.categories[name]);
    return {
      scores: judged.map((category) => Math.round((category?.score ?? 0) * 100)),
      misses: judged
        .flatMap((category) => category?.auditRefs ?? [])
        .filter(({ weight }) => weight > 0)
        .flatMap(({ id }) => lhr.audits[id] ?? [])
        .filter(({ score }) => score !== null && score < 0.9)
        .map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(' ')),
    };
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}
