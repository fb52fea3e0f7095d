import { readFile } from 'node:fs/promises';

import { locales } from '#domain/locale.ts';
import { formatScore } from '#i18n/format.ts';

import { layoutShift } from '../support/accessibility.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { addresses, words } from '../support/site.ts';
import { englishFirst, expect, test } from '../support/test.ts';

/** Numbers in the worked example of the method page, in each language. */
const exampleNumbers = { en: ['4.43', '3.48', '3.12'], nb: ['4,43', '3,48', '3,12'] };

const editionName = { en: 'Edition ', nb: 'Utgave ' };
const shownAs = { en: 'is shown as', nb: 'vises som' };

for (const locale of locales) {
  test(
    `method page shows the edition, the levels with definitions, how they were tested and the worked example, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await page.goto(addresses[locale].method);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].method.title);
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(13);
      await expect(
        page.getByText(words[locale].method.edition.replace('{n}', String(questionnaire.edition))),
      ).toBeVisible();
      const main = page.getByRole('main');
      for (const { name, definition } of questionnaire.scale) {
        await expect(main).toContainText(`${name[locale]}. ${definition[locale]}`);
      }
      await expect(main).toContainText(words[locale].method.citedEdition);
      await expect(page.locator('#tested')).toBeVisible();
      for (const number of exampleNumbers[locale]) await expect(main).toContainText(number);
    },
  );
}

for (const locale of locales) {
  test(
    `table lists the clauses of each topic once and in order, by area, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      const { method } = words[locale];
      await page.goto(addresses[locale].method);
      const table = page.getByRole('table', { name: method.clausesCaption });
      await expect(table.getByRole('columnheader')).toHaveText([method.clausesTopic, method.clausesColumn]);
      for (const [place, area] of questionnaire.areas.entries()) {
        const rows = table.locator('tbody').nth(place).getByRole('row');
        await expect(rows).toHaveCount(1 + area.topics.length);
        await expect(rows.first().getByRole('rowheader')).toHaveText(area.name[locale]);
        for (const [row, topic] of area.topics.entries()) {
          await expect(rows.nth(row + 1).getByRole('rowheader')).toHaveText(topic.name[locale]);
          const shown = (
            await rows
              .nth(row + 1)
              .getByRole('cell')
              .innerText()
          ).split(', ');
          expect(new Set(shown)).toEqual(new Set(topic.questions.flatMap(({ iso9001 }) => iso9001)));
          const places = shown.map((clause) =>
            clause
              .split('.')
              .map((part) => part.padStart(2, '0'))
              .join('.'),
          );
          expect(places).toEqual([...new Set(places)].sort());
        }
      }
      await expect(page.locator('h2', { hasText: 'ISO 9001' }).locator('~ table')).toHaveCount(1);
    },
  );

  test(
    `list of changes contains every edition, and the page explains rounding, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      const readme = await readFile(new URL('../../questions/README.md', import.meta.url), 'utf8');
      const editions = [...readme.matchAll(/^\| (\d+) +\| (\d{4})-(\d\d) +\| (\d+) +\| (\d+) +\|$/gm)];
      expect(editions.map(([, edition]) => Number(edition))).toContain(questionnaire.edition);
      await page.goto(addresses[locale].method);
      for (const [, edition = '', year = '', month = '', all = '', quick = ''] of editions) {
        const entry = page.getByRole('listitem').filter({ hasText: editionName[locale] + edition });
        const since = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(
          new Date(`${year}-${month}-15`),
        );
        for (const part of [since, all, quick]) await expect(entry).toContainText(part);
      }
      const [half, shown] = [formatScore(3.45, locale, 2), formatScore(3.45, locale)];
      await expect(page.getByText(`${half} ${shownAs[locale]} ${shown}`)).toBeVisible();
    },
  );
}

test('language link leads to the method page', async ({ page }) => {
  await page.goto(addresses.en.method);
  await page.getByRole('link', { name: words.nb.site.languageName }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nb.method.title);
});

test('layout does not shift when the fonts arrive late', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(addresses.nb.method, { waitUntil: 'networkidle' });
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('lines are 60 to 80 characters long', async ({ page }) => {
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

  test('method page shows the whole text', async ({ page }) => {
    await page.goto(addresses.nb.method);
    await expect(page.getByRole('heading', { name: 'Kilder' })).toBeVisible();
  });
});
