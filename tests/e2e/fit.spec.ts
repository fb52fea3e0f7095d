import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';

import { misfits } from '../support/misfits.ts';
import { pseudoLanguage } from '../support/pseudo-language.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { addresses } from '../support/site.ts';
import { openState, states } from '../support/states.ts';
import { expect, test } from '../support/test.ts';

for (const locale of locales) {
  test(`at 375 px all 48 questions fit, and nothing lies under the bar, in ${locale}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 375, height: 667 });
    for (const { id } of allQuestions) {
      await page.goto(`${addresses[locale].assess}#q=${id}`);
      // The bar stays in view once an answer is chosen.
      await page.locator(`.page.ready input[name="${id}"]`).first().check();
      await page.locator('details.about').evaluate((details: HTMLDetailsElement) => (details.open = true));
      expect(await misfits(page), id).toEqual([]);
    }
  });
}

const windows = [
  { width: 1280, height: 800 },
  { width: 375, height: 667 },
  { width: 320, height: 640 },
];

async function expectFit(page: Page): Promise<void> {
  for (const size of windows) {
    await page.setViewportSize(size);
    // The chart takes its new size a moment later.
    await expect
      .configure({ soft: true })
      .poll(() => misfits(page), { message: `${size.width} px` })
      .toEqual([]);
  }
}

for (const [name, state] of Object.entries(states)) {
  // Norwegian has the longer words of the two, and 40 % more leave room for a third language.
  test(`every text fits three windows with words 40 % longer: ${name}`, async ({ page }) => {
    await openState(page, state, 'nb');
    await pseudoLanguage(page);
    await expectFit(page);
  });
}
