import type { Locator, Page, TestInfo } from '@playwright/test';

import { comparisonEn } from '#i18n/en/comparison.ts';
import { gatherEn } from '#i18n/en/gather.ts';
import { comparisonNb } from '#i18n/nb/comparison.ts';
import { gatherNb } from '#i18n/nb/gather.ts';

import { payloadOf } from '../support/links.ts';
import { coloursOf, hasPoppler, pdfFacts, readPdf, withoutSpaces, type PrintedPage } from '../support/poppler.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const texts = { en: { ...comparisonEn, gather: gatherEn }, nb: { ...comparisonNb, gather: gatherNb } };
/** Paper sizes, in points. */
const sizes = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } };
const samples = [
  'a bank branch, all answered',
  'mixed targets and one hole',
  'a clinic that knows its gaps',
  'partly answered, one area left',
  'every answer at the top',
  'every answer at the bottom',
];
const payloads = samples.map((name) => payloadOf(sample(name).assessment));

async function openComparison(page: Page, locale: 'en' | 'nb', count: number): Promise<void> {
  await page.goto(`${addresses[locale].compare}#c=${payloads.slice(0, count).join('.')}`);
  await page.locator('figure svg').waitFor();
}

async function printed(page: Page, testInfo: TestInfo, format: keyof typeof sizes) {
  const file = testInfo.outputPath('comparison.pdf');
  await page.pdf({ path: file, format, preferCSSPageSize: false, tagged: true });
  return { file, pages: readPdf(file) };
}

interface Printed {
  readonly file: string;
  readonly pages: readonly PrintedPage[];
}

/** Fails if the texts are not all on the same page, in order. */
function expectTogether(pages: readonly PrintedPage[], parts: readonly string[]): void {
  const all = parts.map(withoutSpaces).filter((part) => part !== '');
  const whole = pages.some(({ text }) => text.includes(all.join('')));
  expect(whole, parts.join(' | ')).toBe(true);
}

/** Fails if a page does not have the size of the paper, is almost empty, has content outside, or has dark colours. */
function expectUsed({ file, pages }: Printed, place: number, paper: { width: number; height: number }): void {
  const one = pages[place] ?? { width: 0, height: 0, words: [] };
  const name = `page ${place + 1} of ${pages.length}`;
  expect(Math.abs(one.width - paper.width), name).toBeLessThan(2);
  expect(Math.abs(one.height - paper.height), name).toBeLessThan(2);
  expect(one.words.length, `${name} is all but empty`).toBeGreaterThan(40);
  expect(Math.max(...one.words.map(({ right }) => right)), name).toBeLessThan(one.width);
  const dots = coloursOf(file, place + 1);
  const light = dots.filter((colour) => Math.min(...colour) > 200).length;
  expect(light / dots.length, `${name} is light`).toBeGreaterThan(0.8);
  const ink = dots.filter((colour) => Math.max(...colour) < 100).length;
  // Two lines at the top of the last page are enough.
  expect(ink / dots.length, `${name} has dark letters`).toBeGreaterThan(0.0005);
}

/** @returns The texts of elements, without the parts that are hidden in print. */
async function printedTexts(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('.who, .visually-hidden, .no-print')) hidden.remove();
      return copy.textContent;
    }),
  );
}

/** Fails if the title of a section is not on the same page as the head and the first rows of its table. */
async function expectStart(
  page: Page,
  pages: readonly PrintedPage[],
  { id, rows }: { readonly id: string; readonly rows: number },
): Promise<void> {
  const section = page.locator(`section[aria-labelledby="${id}"]`);
  const above = await printedTexts(section.locator('h2, .body > p, .count'));
  const table = await printedTexts(section.locator('table').first().locator('tr'));
  expectTogether(pages, [...above, ...table.slice(0, 1 + rows)]);
}

/** Fails if a table row is split or on a page without the head of its table, or if a head has no row below. */
async function expectHeads(page: Page, pages: readonly PrintedPage[]): Promise<void> {
  /** Texts of the rows, by the text of the head above them. */
  const rowsBelow = new Map<string, string[]>();
  const tables = page.locator('main table');
  for (const table of await tables.all()) {
    const head = withoutSpaces((await table.locator('thead th').allTextContents()).join(''));
    for (const row of await table.locator('tbody tr').all()) {
      const cells = await printedTexts(row.locator('th, td'));
      const line = withoutSpaces(cells.join(''));
      const holders = pages.filter(({ text }) => text.includes(line));
      expect(holders.length, `${line} stands on one page`).toBe(1);
      expect(holders[0]?.text, `the head above ${line}`).toContain(head);
      rowsBelow.set(head, [...(rowsBelow.get(head) ?? []), line]);
    }
  }
  for (const [head, lines] of rowsBelow) {
    for (const below of pages.flatMap(({ text }) => text.split(head).slice(1))) {
      expect(
        lines.some((line) => below.startsWith(line)),
        `a row below ${head}`,
      ).toBe(true);
    }
  }
}

for (const [format, locale, count, maxPages] of [
  ['A4', 'en', 2, 3],
  ['Letter', 'nb', 2, 4],
  ['A4', 'en', 3, 3],
  ['A4', 'nb', 3, 3],
  ['A4', 'nb', 6, 4],
  ['Letter', 'en', 6, 5],
] as const) {
  test(
    `${count} results print on ${format} without blank pages, split rows or controls, and with repeated heads, in ${locale}`,
    { tag: '@extensive' },
    async ({ page }, testInfo) => {
      test.skip(!hasPoppler(), 'needs pdftotext: install Poppler (poppler-utils)');
      await page.emulateMedia({ colorScheme: 'dark' });
      await openComparison(page, locale, count);
      const print = await printed(page, testInfo, format);
      const { pages } = print;
      for (const place of pages.keys()) expectUsed(print, place, sizes[format]);

      // The sentence, the results and the chart fill most of the first page.
      const [first] = pages;
      const compared = await page.locator('.head li').allTextContents();
      for (const one of compared) expect(first?.text).toContain(withoutSpaces(one));
      expect(Math.max(...(first?.words ?? []).map(({ bottom }) => bottom))).toBeGreaterThan(0.7 * sizes[format].height);

      expect(pages.length).toBeLessThanOrEqual(maxPages);
      await expectHeads(page, pages);
      await expectStart(page, pages, { id: 'table', rows: 17 });
      await expectStart(page, pages, { id: 'answers', rows: 2 });
      for (const done of await page.locator('[data-done]').all()) {
        expectTogether(pages, await done.locator('p').allTextContents());
      }
      expectTogether(pages, [(await page.getByRole('heading', { level: 1 }).textContent()) ?? '']);

      const all = pages.map(({ text }) => text).join('');
      const controls = [
        texts[locale].gather.pasteLabel,
        texts[locale].gather.openFiles,
        texts[locale].anonymise,
        texts[locale].remove,
        texts[locale].edit,
        texts[locale].pairOther,
        texts[locale].print,
        words[locale].share.answersTable,
        words[locale].share.copy,
        words[locale].site.navMethod,
      ];
      for (const control of controls) expect(all).not.toContain(withoutSpaces(control));
      // Collapsed content is expanded in print.
      const moved = await page.locator('[data-moved] th').allTextContents();
      for (const question of moved) expect(all).toContain(withoutSpaces(question));
      expect(all).toContain(withoutSpaces(words[locale].site.footerStanding));
    },
  );
}

test('long names are complete in the list and in the head of the table when six results are printed', async ({
  page,
}, testInfo) => {
  test.skip(!hasPoppler(), 'needs pdftotext: install Poppler (poppler-utils)');
  const name = 'Fylkeskommunens fellesadministrasjon, servicesenteret i nor';
  const links = samples.map((one, place) => payloadOf({ ...sample(one).assessment, label: `${name}${place}` }));
  await page.goto(`${addresses.nb.compare}#c=${links.join('.')}`);
  await page.locator('figure svg').waitFor();
  const { pages } = await printed(page, testInfo, 'A4');
  // Names in narrow columns are hyphenated.
  const printedText = pages.map(({ text }) => text.replaceAll(/[-\u2010\u00ad]/g, '')).join('');
  for (const place of samples.keys()) {
    // Once in the list, and once in the head of the table of scores.
    const count = printedText.split(withoutSpaces(`${name}${place}`)).length - 1;
    expect(count, `name ${place}`).toBeGreaterThanOrEqual(2);
  }
});

test('PDF is tagged and has its language; its chart is vector graphics with alternative text', async ({
  page,
}, testInfo) => {
  test.skip(!hasPoppler(), 'needs pdfinfo: install Poppler (poppler-utils)');
  await openComparison(page, 'nb', 2);
  const { file } = await printed(page, testInfo, 'A4');
  const facts = pdfFacts(file);
  expect(facts.isTagged).toBe(true);
  expect(facts.language).toMatch(/^nb/);
  expect(facts.title).toContain(comparisonNb.title);
  expect(facts.bitmaps).toBe(0);
  expect(facts.headings[0]).toBe(1);
  expect(facts.tables).toBeGreaterThanOrEqual(3);
  expect(facts.alternatives.join()).toContain('Harbour branch');
});
