import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';

import { answersFrom } from '../support/assessments.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { addresses, words } from '../support/site.ts';
import { storedTexts } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const signs = '4333 3423 2333 3232 2333 1322 4343 5433 4344 3333 4334 443?'.replaceAll(' ', '');
const expected = Object.fromEntries(
  [...answersFrom(questionnaire, signs)].map(([question, answer]) => [question, { answer }]),
);
const fields = (page: Page) => page.locator('.entry input[inputmode]');

async function answers(page: Page): Promise<unknown> {
  const [text = '{}'] = Object.values(await storedTexts(page));
  return (JSON.parse(text) as { answers: unknown }).answers;
}

for (const locale of locales) {
  test(`48 key presses enter a whole paper form, in ${locale}`, englishFirst(locale), async ({ page }) => {
    await page.goto(addresses[locale].paper);
    await page.getByRole('link', { name: words[locale].entry.title }).click();
    await fields(page).first().focus();
    await page.keyboard.type(signs.replace('?', '0'));
    expect(await answers(page)).toEqual(expected);
    await expect(fields(page).last()).toHaveValue('0');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].check.title);
  });
}
