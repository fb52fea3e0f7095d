import { expect, test as base } from '@playwright/test';

import type { Locale } from '#domain/locale.ts';

import { watchPages } from './page-watch.ts';

export { expect };

/** Tags a test `@extensive`, unless it is the one of its kind that `npm test` runs. */
export function extensiveUnless(isFirst: boolean): { tag?: string } {
  return isFirst ? {} : { tag: '@extensive' };
}

/** `npm test` runs a test in English only, `npm run test:all` in Norwegian as well. */
export function englishFirst(locale: Locale): { tag?: string } {
  return extensiveUnless(locale === 'en');
}

interface Options {
  /** Problems that a test brings about on purpose; everything else on a page fails it. */
  expectedProblems: RegExp | null;
}

/** Playwright's `test` that fails when a page complains, breaks the security policy or asks another origin. */
export const test = base.extend<Options>({
  expectedProblems: [null, { option: true }],
  context: async ({ context, baseURL, expectedProblems }, use) => {
    const watch = await watchPages(context, new URL(baseURL ?? '').origin);
    await use(context);
    const unexpected = watch.problems.filter((problem) => expectedProblems?.test(problem) !== true);
    expect(unexpected, 'problems on the pages').toEqual([]);
  },
});
