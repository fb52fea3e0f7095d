import type { Page } from '@playwright/test';

import { openState, stateNamed } from '../support/states.ts';
import { expect, extensiveUnless, test } from '../support/test.ts';
import { translatePage } from '../support/translate-page.ts';

type Action = (page: Page) => Promise<void>;

async function raiseTarget(page: Page): Promise<void> {
  const panel = page.locator('.target details').first();
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').first().click();
  await page.locator('.target input[value="5"]').first().check();
}

const actions: readonly (readonly [string, string, Action])[] = [
  ['result, full', 'raising the target', raiseTarget],
  ['first question', 'answering', (page) => page.locator('.page.ready input[value="3"]').first().check()],
  ['answered question with a note', 'typing a note', (page) => page.locator('#note').fill('x'.repeat(290))],
  ['result, one area left', 'raising the target', raiseTarget],
  [
    'result, quick check',
    'naming and clearing the sector',
    async (page) => {
      await page.locator('.about summary').click();
      await page.locator('#label').fill('Renamed');
      await page.locator('#role').selectOption({ index: 2 });
      await page.locator('#sector').selectOption('');
    },
  ],
  ['first question', 'turning number keys off', (page) => page.getByRole('button', { name: 'Turn off' }).click()],
  ['setup', 'choosing the length', (page) => page.locator('[name="length"][value="quick"]').check()],
  ['comparison, two', 'hiding the names', (page) => page.getByRole('checkbox').last().check()],
  [
    'comparison, three over the quick check',
    'setting a result aside',
    (page) => page.locator('.head .link').first().click(),
  ],
  ['portfolio', 'searching', (page) => page.locator('#search').fill('harbour')],
  [
    'workshop, eight people, one question agreed',
    'removing a result',
    async (page) => {
      await page.locator('#received summary').click();
      await page.locator('#received button').first().click();
    },
  ],
  [
    'workshop, one question large',
    'removing the agreed answer',
    async (page) => {
      await page.keyboard.press('3');
      await page.locator('.agreed .link').click();
    },
  ],
  ['workshop, one question large', 'moving to the next question', (page) => page.keyboard.press('ArrowRight')],
];

/** The visible texts of the page, one per element. */
async function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => !element.matches('script, style, font, noscript') && element.checkVisibility())
      .map(({ childNodes }) =>
        [...childNodes]
          .filter((node) => node.nodeName === '#text' || node.nodeName === 'FONT')
          .map(({ textContent }) => textContent)
          .join('')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      )
      .filter((text) => text !== ''),
  );
}

for (const [index, [state, what, act]] of actions.entries()) {
  test(
    `translated page shows the change after ${what} (${state})`,
    extensiveUnless(index < 2),
    async ({ page, browser, baseURL }) => {
      await openState(page, stateNamed(state), 'en');
      const before = await textsOn(page);
      await translatePage(page);
      await act(page);

      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      const untranslated = await context.newPage();
      await openState(untranslated, stateNamed(state), 'en');
      await act(untranslated);
      await expect.poll(() => textsOn(untranslated)).not.toEqual(before);
      await expect(async () => {
        expect(await textsOn(page)).toEqual(await textsOn(untranslated));
      }).toPass();
      await context.close();
    },
  );
}
