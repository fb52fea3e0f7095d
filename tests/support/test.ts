import { expect, test as base } from '@playwright/test';

import type { Locale } from '#domain/locale.ts';

import { watchPages } from './page-watch.ts';

export { expect };

/** Tags a test `@extensive`, so that `npm test` skips it, unless it is the first of its kind. */
export function extensiveUnless(isFirst: boolean): { tag?: string } {
  return isFirst ? {} : { tag: '@extensive' };
}

/** Tags the Norwegian variant of a test `@extensive`. */
export function englishFirst(locale: Locale): { tag?: string } {
  return extensiveUnless(locale === 'en');
}

interface Options {
  /** Matches expected problems; null if none is expected. Any other problem on a page fails the test. */
  expectedProblems: RegExp | null;
}

/** Playwright's `test`, which also fails on console errors, policy violations and requests to another origin. */
export const test = base.extend<Options>({
  expectedProblems: [null, { option: true }],
  context: async ({ context, baseURL, expectedProblems }, use) => {
    const watch = await watchPages(context, new URL(baseURL ?? '').origin);
    await use(context);
    const unexpected = watch.problems.filter((problem) => expectedProblems?.test(problem) !== true);
    expect(unexpected, 'problems on the pages').toEqual([]);
  },
});
