import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';
import { formatScore } from '#i18n/format.ts';

import { layoutShift } from '../support/accessibility.ts';
import { openResult } from '../support/result-page.ts';
import { sample } from '../support/sample.ts';
import { words } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const { assessment: clinic, result } = sample('a clinic that knows its gaps');

const chart = (page: Page) => page.getByRole('img', { name: /^(Radar chart|Radardiagram)/ });
const picture = (page: Page) => chart(page).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

async function drawn(page: Page): Promise<string> {
  const empty = await chart(page).evaluate((canvas: HTMLCanvasElement) => {
    const blank = document.createElement('canvas');
    blank.width = canvas.width;
    blank.height = canvas.height;
    return blank.toDataURL();
  });
  await expect.poll(() => picture(page)).not.toBe(empty);
  return picture(page);
}

test('the chart names the lowest and the highest topic (point 21)', async ({ page }) => {
  await openResult(page, clinic);
  await expect(chart(page)).toHaveAttribute(
    'aria-label',
    /Lowest: funding the change\. Highest: contact and relationships\./,
  );
});

test('the chart is fetched only after the text stands', async ({ page }) => {
  let held: (() => Promise<void>) | undefined;
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (!/RadialLinearScale|radialLinear/.test(body)) return route.fulfill({ response, body });
    held = () => route.fulfill({ response, body });
  });
  await openResult(page, clinic);
  await expect(page.locator('[data-improvement]').first()).toBeVisible();
  await expect.poll(() => held !== undefined).toBe(true);
  await held?.();
  await drawn(page);
});

test('the chart follows the theme without a reload and without a shift (point 23)', async ({ page }) => {
  await openResult(page, clinic);
  const light = await drawn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => picture(page)).not.toBe(light);
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test.describe('a chart that cannot be drawn', () => {
  test.use({ expectedProblems: /Failed to load resource|Failed to fetch dynamically imported module/ });

  test('is replaced by a sentence, and all numbers stay', async ({ page }) => {
    await page.route('**/chart.*.js', (route) => route.abort());
    await openResult(page, clinic);
    await expect(page.getByText(words.en.errors.chart)).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});

test('every number of the chart stands in a table with headings for rows and columns (point 21)', async ({ page }) => {
  await openResult(page, clinic);
  const table = page.getByRole('table', { name: words.en.results.distanceTitle });
  for (const area of await table.getByRole('button').all()) await area.click();
  const rows = await table
    .getByRole('row')
    .filter({ has: page.locator('data.score') })
    .evaluateAll((all) =>
      all.map((row) => ({
        unit: row.querySelector('data.score')?.getAttribute('data-unit'),
        isShown: row.querySelector('th[scope="row"]')?.checkVisibility(),
        now: row.querySelector('td')?.textContent ?? '',
      })),
    );
  const units = result.scores.areas.flatMap((area) => [area, ...area.topics]);
  expect(rows.map(({ unit }) => unit)).toEqual(units.map(({ id }) => id));
  for (const [index, { score }] of units.entries()) {
    expect(rows[index]?.isShown).toBe(true);
    expect(rows[index]?.now).toContain(score === null ? 'Too few ratings' : formatScore(score, 'en', 1));
  }
  await expect(table.getByRole('columnheader')).toHaveText([/./, /./, /./, /./]);
});

/** A text as it was written on the canvas, in CSS pixels from its upper left corner. */
interface WrittenText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Notes every text that the page's next canvases write, before the page opens. */
async function noteTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const written = new Map<string, WrittenText>();
    Object.assign(window, { written });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
      fillText.call(this, text, x, y, ...rest);
      const { a: scale, e, f } = this.getTransform();
      const css = this.canvas.clientWidth / this.canvas.width;
      const across = (value: number) => (value * scale + e) * css;
      const down = (value: number) => (value * scale + f) * css;
      const box = this.measureText(text);
      const place = {
        left: across(x - box.actualBoundingBoxLeft),
        top: down(y - box.actualBoundingBoxAscent),
        right: across(x + box.actualBoundingBoxRight),
        bottom: down(y + box.actualBoundingBoxDescent),
      };
      const size = Number(/([\d.]+)px/.exec(this.font)?.[1]) * scale * css;
      written.set(`${text} ${Math.round(place.left)} ${Math.round(place.top)}`, { text, size, ...place });
    };
  });
}

for (const locale of locales) {
  test(`at 375 px no text of the chart is small, cut or over another, in ${locale} (point 22)`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await noteTexts(page);
    await openResult(page, clinic, locale);
    await drawn(page);
    const texts = await page.evaluate(() => [
      ...(window as unknown as { written: Map<string, WrittenText> }).written.values(),
    ]);
    const { width, height } = (await chart(page).boundingBox()) ?? { width: 0, height: 0 };
    expect(texts.length).toBeGreaterThan(20);
    for (const [index, one] of texts.entries()) {
      expect(one.size, one.text).toBeGreaterThanOrEqual(12);
      expect([one.left >= 0, one.top >= 0, one.right <= width, one.bottom <= height], one.text).not.toContain(false);
      const over = texts.slice(index + 1).filter((other) => overlap(one, other));
      expect(
        over.map(({ text }) => text),
        `over “${one.text}”`,
      ).toEqual([]);
    }
  });
}

function overlap(one: WrittenText, other: WrittenText): boolean {
  const isApart =
    one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
  return !isApart;
}

for (const { name, colorScheme } of [
  { name: 'a clinic that knows its gaps', colorScheme: 'light' },
  { name: 'partly answered, one area left', colorScheme: 'dark' },
] as const) {
  test(`the chart looks as it was approved: ${name}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openResult(page, sample(name).assessment, 'nb');
    await drawn(page);
    await page.evaluate(() => document.fonts.ready);
    // Other versions of the browser smooth edges a little differently.
    await expect(chart(page)).toHaveScreenshot(`radar-${colorScheme}.png`, { maxDiffPixelRatio: 0.01 });
  });
}

test('on paper the chart is drawn in lines, with the colours of paper, also where the screen is dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openResult(page, sample('a bank branch, all answered').assessment);
  await drawn(page);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(page.locator('canvas')).toBeHidden();
  await expect(chart(page)).toHaveCount(1);
  await expect(chart(page).locator('text').filter({ hasText: 'Funding' }).first()).toBeVisible();
  const points = chart(page).locator('path[fill="var(--chart-now)"]');
  await expect(points).toHaveCount(12);
  expect(await points.first().evaluate((point) => getComputedStyle(point).fill)).toBe('rgb(11, 90, 86)');
});
