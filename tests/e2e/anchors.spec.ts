import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';

import { addresses } from '../support/site.ts';
import { openState, states } from '../support/states.ts';
import { englishFirst, expect, test } from '../support/test.ts';

/** Links from a page to a fragment of a target page, without origin. @param targets - Paths without the first slash. */
async function linksToParts(page: Page, targets: readonly string[]): Promise<string[]> {
  const links = await page
    .locator('a[href*="#"]')
    .evaluateAll((all) => all.map((link) => link as HTMLAnchorElement).map(({ pathname, hash }) => pathname + hash));
  return [...new Set(links)].filter((link) => targets.some((target) => link.startsWith(`/${target}#`))).toSorted();
}

// Markdown derives ids from headings, so a link breaks when its heading is reworded.
for (const locale of locales) {
  const { method, privacy } = addresses[locale];
  const part = { en: 'answers-of-a-group', nb: 'svarene-fra-en-gruppe' }[locale];

  for (const [name, links] of [
    ['landing', [`/${method}#review`, `/${privacy}#check`]],
    ['my assessments', [`/${privacy}#check`, `/${privacy}#delete`]],
    ['workshop, eight people, one question agreed', [`/${method}#${part}`, `/${privacy}#check`]],
  ] as const) {
    test(`links from “${name}” lead to existing anchors, in ${locale}`, englishFirst(locale), async ({ page }) => {
      const state = states[name];
      if (state === undefined) throw new Error(`there is no state “${name}”`);
      await openState(page, state, locale);
      expect(await linksToParts(page, [method, privacy])).toEqual(links);
      for (const link of links) {
        await page.goto(link);
        await expect(page.locator(':target'), link).toBeInViewport();
      }
    });
  }
}
