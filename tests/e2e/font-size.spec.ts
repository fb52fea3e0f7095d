import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';

import { brokenWordsAndNarrowColumns, setFontSize } from '../support/font-size.ts';
import { misfits } from '../support/misfits.ts';
import { openState, stateNamed, states } from '../support/states.ts';
import { expect, test } from '../support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const problems = async (page: Page) => [...(await misfits(page)), ...(await brokenWordsAndNarrowColumns(page))];

/** Fails if a text does not fit at 375 or 1280 px. The window keeps the last size, the widest. */
async function expectRoom(page: Page, size: number): Promise<void> {
  await setFontSize(page, size);
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    // Charts follow a resize with a delay, so the problems are polled.
    await expect
      .configure({ soft: true })
      .poll(() => problems(page), { message: `font size of ${size} px in ${width} px` })
      .toEqual([]);
  }
}

for (const locale of locales) {
  for (const [name, state] of Object.entries(states)) {
    test(
      `page fits when the font size of the browser is 16, 24 and 32 px, in ${locale}: ${name}`,
      { tag: '@extensive' },
      async ({ page }) => {
        await openState(page, state, locale);
        for (const size of [16, 24, 32]) await expectRoom(page, size);
      },
    );
  }
}

for (const name of ['first question', 'result, full', 'comparison, two'] as const) {
  test(`page fits when the font size of the browser is 32 px: ${name}`, async ({ page }) => {
    await openState(page, stateNamed(name), 'nb');
    await expectRoom(page, 32);
  });
}

for (const locale of locales) {
  test(`titles of at least three options fit 1280 × 800 px when the font size is 32 px, in ${locale}`, async ({
    page,
  }) => {
    await openState(page, stateNamed('first question'), locale);
    await setFontSize(page, 32);
    const bottoms = await page
      .locator('.level .title')
      .evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().bottom));
    expect(bottoms.filter((bottom) => bottom <= 800).length).toBeGreaterThanOrEqual(3);
  });
}
