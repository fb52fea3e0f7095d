import { locales } from '#domain/locale.ts';

import { layoutShift } from '../support/accessibility.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { addresses, words } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** Numbers of the worked example, as each language writes them. */
const exampleNumbers = { en: ['4.43', '3.48', '3.12'], nb: ['4,43', '3,48', '3,12'] };

for (const locale of locales) {
  test(`in ${locale}, it says the edition, the levels by name and the worked example`, async ({ page }) => {
    await page.goto(addresses[locale].method);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].method.title);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(10);
    await expect(
      page.getByText(words[locale].method.edition.replace('{n}', String(questionnaire.edition))),
    ).toBeVisible();
    const main = page.getByRole('main');
    for (const { name } of questionnaire.scale) await expect(main).toContainText(`${name[locale]}.`);
    for (const number of exampleNumbers[locale]) await expect(main).toContainText(number);
  });
}

test('the language link leads to the same page', async ({ page }) => {
  await page.goto(addresses.en.method);
  await page.getByRole('link', { name: words.nb.site.languageName }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nb.method.title);
});

test('nothing moves when the fonts come late', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(addresses.nb.method, { waitUntil: 'networkidle' });
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('lines are 60 to 80 letters long', async ({ page }) => {
  await page.goto(addresses.en.method);
  const letters = await page.getByText('Focal asks how firmly').evaluate((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    return paragraph.textContent.length / lines.size;
  });
  expect(letters).toBeGreaterThan(60);
  expect(letters).toBeLessThan(80);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole text stands', async ({ page }) => {
    await page.goto(addresses.nb.method);
    await expect(page.getByRole('heading', { name: 'Kilder' })).toBeVisible();
  });
});
