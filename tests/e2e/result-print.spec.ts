import type { Page, TestInfo } from '@playwright/test';

import { setFontSize } from '../support/font-size.ts';
import { hasPoppler, readPdf, withoutSpaces, type PrintedPage } from '../support/poppler.ts';
import { openResult } from '../support/result-page.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const quick = sample('an online store, quick check').assessment;
const full = sample('a clinic that knows its gaps').assessment;

async function printed(page: Page, testInfo: TestInfo, format: 'A4' | 'Letter'): Promise<readonly PrintedPage[]> {
  await page.getByRole('img', { name: /^Radar/ }).waitFor();
  const path = testInfo.outputPath('result.pdf');
  await page.pdf({ path, format, preferCSSPageSize: false });
  return readPdf(path);
}

/** The headings and, for those of sections, the help below them. */
async function headingsOf(page: Page): Promise<readonly { heading: string; help: string }[]> {
  const found = await page.locator('main :is(h2, h3, h4)').evaluateAll((all) =>
    all.map((one) => ({
      heading: one.parentElement?.localName === 'summary' ? one.parentElement.textContent : one.textContent,
      help: one.localName === 'h2' ? (one.nextElementSibling?.querySelector(':scope > p')?.textContent ?? '') : '',
    })),
  );
  return found.map(({ heading, help }) => ({ heading: withoutSpaces(heading), help: withoutSpaces(help) }));
}

test.beforeEach(() => {
  test.skip(!hasPoppler(), 'needs pdftotext: install Poppler (poppler-utils)');
});

for (const [name, assessment, most] of [
  ['a quick check', quick, 8],
  ['a full assessment', full, 15],
] as const) {
  for (const [format, locale] of [
    ['A4', 'en'],
    ['Letter', 'nb'],
  ] as const) {
    test(
      `${name} prints on at most ${most} pages of ${format}, without a heading at the end of a page, in ${locale}`,
      englishFirst(locale),
      async ({ page }, testInfo) => {
        await openResult(page, assessment, locale);
        const pages = await printed(page, testInfo, format);
        expect(pages.length).toBeLessThanOrEqual(most);
        const headings = await headingsOf(page);
        expect(headings.length).toBeGreaterThan(20);
        for (const [place, { text }] of pages.entries()) {
          const content = text.replace(/\d+\/\d+$/, '');
          const last = headings.filter(({ heading, help }) => {
            const start = content.lastIndexOf(heading);
            return start !== -1 && (heading + help).startsWith(content.slice(start));
          });
          expect(last, `headings at the end of page ${place + 1}`).toEqual([]);
        }
      },
    );
  }
}

test('printing from a narrow window includes folded sections and closed rows', async ({ page }, testInfo) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await openResult(page, full);
  await expect(page.locator('main [hidden="until-found"]')).not.toHaveCount(0);
  const names = await page
    .locator('main section:not(.no-print *)')
    .locator(':is(h2, h4), [data-find-out] a, tbody[id] .name')
    .allTextContents();
  const text = (await printed(page, testInfo, 'A4')).map((one) => one.text).join('');
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => !text.includes(withoutSpaces(name)))).toEqual([]);
});

test('print names the address of the report, which the screen does not show', async ({ page }, testInfo) => {
  for (const [result, address] of [
    [addresses.en.result, addresses.en.report],
    [`${addresses.en.result}#example`, `${addresses.en.report}#example`],
  ] as const) {
    await openResult(page, quick);
    await page.goto('about:blank');
    await page.goto(result);
    await page.locator('#why').waitFor();
    await expect(page.getByText(words.en.results.printReport)).toBeHidden();
    const [first] = await printed(page, testInfo, 'A4');
    const line = `${words.en.results.printReport}${new URL(address, page.url().replace(/en\/.*/, '')).href}`;
    expect(first?.text).toContain(withoutSpaces(line));
  }
});

test('paper has the same layout when the font size of the browser is 24 px', async ({ page }, testInfo) => {
  await openResult(page, quick);
  const pages = await printed(page, testInfo, 'A4');
  await setFontSize(page, 24);
  await expect.poll(() => page.evaluate(() => matchMedia('(width <= 54em)').matches)).toBe(true);
  expect((await printed(page, testInfo, 'A4')).map(({ text }) => text)).toEqual(pages.map(({ text }) => text));
});
