import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';

import { crampedTexts, setLetterSize } from '../support/letter-size.ts';
import { misfits } from '../support/misfits.ts';
import { openState, states, type State } from '../support/states.ts';
import { expect, test } from '../support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const problems = async (page: Page) => [...(await misfits(page)), ...(await crampedTexts(page))];

/** Fails if a text does not fit at 375 or 1280 px. The window keeps the last size, the widest. */
async function expectRoom(page: Page, letters: number): Promise<void> {
  await setLetterSize(page, letters);
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    // Charts follow a resize with a delay, so the problems are polled.
    await expect
      .configure({ soft: true })
      .poll(() => problems(page), { message: `letters of ${letters} px in ${width} px` })
      .toEqual([]);
  }
}

for (const locale of locales) {
  for (const [name, state] of Object.entries(states)) {
    test(
      `page fits when the letters of the browser are 16, 24 and 32 px, in ${locale}: ${name}`,
      { tag: '@extensive' },
      async ({ page }) => {
        await openState(page, state, locale);
        for (const letters of [16, 24, 32]) await expectRoom(page, letters);
      },
    );
  }
}

for (const name of ['first question', 'result, full', 'comparison, two'] as const) {
  test(`page fits when the letters of the browser are 32 px: ${name}`, async ({ page }) => {
    await openState(page, states[name] as State, 'nb');
    await expectRoom(page, 32);
  });
}

for (const locale of locales) {
  test(`at least three of the five options begin in the window when the letters are 32 px, in ${locale}`, async ({
    page,
  }) => {
    await openState(page, states['first question'] as State, locale);
    await setLetterSize(page, 32);
    const bottoms = await page
      .locator('.level .title')
      .evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().bottom));
    expect(bottoms.filter((bottom) => bottom <= 800).length).toBeGreaterThanOrEqual(3);
  });
}
