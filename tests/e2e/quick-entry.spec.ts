import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';

import { answersFrom, assessmentWith } from '../support/assessments.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { addresses, words } from '../support/site.ts';
import { store, storedTexts } from '../support/stored-assessment.ts';
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

async function openEntry(page: Page, address: string = addresses.en.assess): Promise<void> {
  await page.goto(`${address}#entry&mine`);
  await fields(page).first().waitFor();
}

for (const locale of locales) {
  test(`from the paper form on, 48 keys type a whole form in, in ${locale}`, englishFirst(locale), async ({ page }) => {
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

test('what is typed is told in words, and can be changed and taken back with the keyboard', async ({ page }) => {
  await openEntry(page);
  const [first, second] = [fields(page).nth(0), fields(page).nth(1)];
  const line = page.locator('.entry li').first();
  await first.focus();
  await page.keyboard.press('2');
  await expect(second).toBeFocused();
  await expect(line).toContainText(allQuestions[0]?.levels[1]?.title.en ?? '-');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('5');
  await expect(line).toContainText(allQuestions[0]?.levels[4]?.title.en ?? '-');
  await page.keyboard.press('Backspace');
  await expect(first).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(first).toHaveValue('');
  expect(await answers(page)).toEqual({});
});

test('a sign that stands in no box changes nothing, and is told', async ({ page }) => {
  const plain = allQuestions.findIndex(({ notApplicable }) => notApplicable === null);
  const open = allQuestions.findIndex(({ notApplicable }) => notApplicable !== null);
  await store(page, assessmentWith({ answers: new Map([[allQuestions[plain]?.id ?? '', 3]]) }));
  await openEntry(page);
  for (const sign of ['7', 'x', '-', '9']) {
    await fields(page).nth(plain).focus();
    await page.keyboard.press(sign);
    await expect(fields(page).nth(plain)).toBeFocused();
    await expect(fields(page).nth(plain)).toHaveValue('3');
    await expect(fields(page).nth(plain)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('[data-announce="assertive"]')).toHaveText(words.en.entry.wrong);
  }
  await fields(page).nth(open).focus();
  await page.keyboard.press('-');
  await expect(fields(page).nth(open)).toHaveValue('–');
  expect(await answers(page)).toEqual({
    [allQuestions[plain]?.id ?? '']: { answer: 3 },
    [allQuestions[open]?.id ?? '']: { answer: 'not-applicable' },
  });
});

for (const locale of locales) {
  test(
    `9 means “does not apply” wherever the paper form has that box, so digits are enough, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await page.goto(addresses[locale].paper);
      const boxes = await page
        .locator('[data-question]')
        .evaluateAll((questions) => questions.map((question) => question.querySelectorAll('.box').length));
      await openEntry(page, addresses[locale].assess);
      await fields(page).first().focus();
      for (const count of boxes) await page.keyboard.press(count === 7 ? '9' : '5');
      await expect(fields(page)).toHaveCount(boxes.length);
      const { label } = questionnaire.offScale.notApplicable;
      for (const [place, count] of boxes.entries()) {
        await expect(fields(page).nth(place)).toHaveValue(count === 7 ? '–' : '5');
        const line = page.locator('.entry li').nth(place);
        await expect(line).toContainText(
          count === 7 ? label[locale] : (allQuestions[place]?.levels[4]?.title[locale] ?? '-'),
        );
      }
      expect(new Set(boxes)).toEqual(new Set([6, 7]));
      await expect(page.locator('#entry-help')).toContainText(
        locale === 'en' ? `9 or a hyphen for “${label.en}”` : `9 eller bindestrek for «${label.nb}»`,
      );
    },
  );
}

test('the quick check has a line for each of its questions, numbered as on paper', async ({ page }) => {
  await openEntry(page);
  await expect(fields(page)).toHaveCount(48);
  await page.locator('input[type="radio"][value="quick"]').check();
  await expect(fields(page)).toHaveCount(12);
  await expect(page.locator('.entry .number')).toHaveText(
    Array.from({ length: 12 }, (_none, place) => String(place + 1)),
  );
});
