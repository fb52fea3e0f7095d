import type { Browser, BrowserContext } from '@playwright/test';

import { cachedPaths } from '../../support/site-versions.ts';
import { addresses } from '../../support/site.ts';
import { percentile } from './percentile.ts';
import { measured, newPhone, newSlowPage, recordOf } from './slow-phone.ts';

/** Times from the navigation to the first question in its own fonts, in milliseconds. */
export interface TwoVisits {
  readonly first: number;
  readonly second: number;
}

/**
 * Opens the first question as a new visitor. Once the service worker has cached the site, opens it again.
 *
 * @param dist - Folder of the built site.
 * @param origin - Origin at which the site is served.
 * @param withWorker - If false, the browser has no service worker, and the second visit uses only the HTTP cache.
 */
export async function measureTwoVisits(
  browser: Browser,
  { dist, origin }: { readonly dist: string; readonly origin: string },
  withWorker: boolean,
): Promise<TwoVisits> {
  const context = await newPhone(browser, origin, withWorker);
  const paths = withWorker ? cachedPaths(dist, 'en') : [];
  const first = await measureQuestion(context, paths);
  const second = await measureQuestion(context, paths);
  await context.close();
  return { first, second };
}

/** Opens the first question in a new page. Waits until the service worker has cached these paths. */
async function measureQuestion(context: BrowserContext, cached: readonly string[]): Promise<number> {
  const page = await newSlowPage(context);
  await page.goto(`/${addresses.en.assess}`);
  await page.waitForFunction(() => window.record.headingPainted !== null);
  const { headingPainted } = await recordOf(page);
  const isCached = (paths: readonly string[]) =>
    Promise.all(paths.map((path) => caches.match(path))).then((found) => !found.includes(undefined));
  while (!(await page.evaluate(isCached, cached))) await page.waitForTimeout(200);
  await page.close();
  return measured(headingPainted);
}

/** One line with the medians, and the median of the ratios of the second visit to the first. */
export function twoVisitsLine(pairs: readonly TwoVisits[], withWorker: boolean): string {
  const median = (pick: (pair: TwoVisits) => number) => percentile(pairs.map(pick), 50);
  const cache = withWorker ? 'service worker' : 'HTTP cache only';
  const [first, second] = [median((pair) => pair.first), median((pair) => pair.second)];
  const ratio = median((pair) => pair.second / pair.first);
  return `First question painted, ${cache}: ${first.toFixed(0)} ms, second visit ${second.toFixed(0)} ms; ratio ${ratio.toFixed(2)}`;
}
