import type { Page } from '@playwright/test';

import { locales, localize } from '#domain/locale.ts';
import { formatScore } from '#i18n/format.ts';

import { layoutShift } from '../support/accessibility.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { openResult } from '../support/result-page.ts';
import { sample } from '../support/sample.ts';
import { words } from '../support/site.ts';
import { expect, extensiveUnless, test } from '../support/test.ts';

const { assessment: clinic, result } = sample('a clinic that knows its gaps');

const chart = (page: Page) => page.getByRole('img', { name: /^(Radar chart|Radardiagram)/ });
/** Waits until the chart is drawn. */
async function drawn(page: Page): Promise<void> {
  await expect(chart(page).locator('text').first()).toBeAttached();
}

test('chart label names the lowest and the highest topic (point 21)', async ({ page }) => {
  await openResult(page, clinic);
  await expect(chart(page)).toHaveAttribute(
    'aria-label',
    /Lowest: funding improvement\. Highest: contact and relationships\./,
  );
});

test('text of the result is visible before the chart is fetched', async ({ page }) => {
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

test('chart follows the theme without a reload or layout shift (point 23)', async ({ page }) => {
  const line = chart(page).locator('path[stroke="var(--chart-now)"]').first();
  const colour = () => line.evaluate((path) => getComputedStyle(path).stroke);
  await openResult(page, clinic);
  await drawn(page);
  const light = await colour();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colour()).not.toBe(light);
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test.describe('a chart that cannot be drawn', () => {
  test.use({ expectedProblems: /Failed to load resource|Failed to fetch dynamically imported module/ });

  test('is replaced by a message, and all numbers stay', async ({ page }) => {
    await page.route('**/chart.*.js', (route) => route.abort());
    await openResult(page, clinic);
    await expect(page.getByText(words.en.errors.chart)).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});

test('table with row and column headings contains every number of the chart (point 21)', async ({ page }) => {
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
    expect(rows[index]?.now).toMatch(score === null ? /At least .+ needs? a level/ : formatScore(score, 'en', 1));
  }
  await expect(table.getByRole('columnheader')).toHaveText([/./, /./, /./, /./]);
});

/** A word or number of the chart, in CSS pixels of the viewport. */
interface ChartText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The texts with the boxes of their letters. The line boxes of the font would overlap within a label. */
function chartTexts(page: Page): Promise<ChartText[]> {
  return chart(page).evaluate((svg: SVGSVGElement) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const pen = document.createElement('canvas').getContext('2d');
    return [...svg.querySelectorAll('text')].map((element) => {
      const { left, right } = element.getBoundingClientRect();
      const { fontSize, fontWeight, fontFamily } = getComputedStyle(element);
      const text = element.textContent;
      if (pen !== null) pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = pen?.measureText(text);
      const baseline = svg.getBoundingClientRect().top + Number(element.getAttribute('y')) * scale;
      const top = baseline - (ink?.actualBoundingBoxAscent ?? 0) * scale;
      const bottom = baseline + (ink?.actualBoundingBoxDescent ?? 0) * scale;
      return { text, size: parseFloat(fontSize) * scale, left, top, right, bottom };
    });
  });
}

const narrow = [320, 360, 375].flatMap((width) =>
  ['a clinic that knows its gaps', 'a bank branch, all answered', 'partly answered, one area left'].map((name) => ({
    width,
    name,
  })),
);

for (const { width, name, locale } of narrow.flatMap((one) => locales.map((locale) => ({ ...one, locale })))) {
  test(
    `no text of the chart is missing, small, cut or overlapping at ${width} px, in ${locale}: ${name} (point 22)`,
    extensiveUnless(width !== 360 && locale === 'en' && name === 'a clinic that knows its gaps'),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 812 });
      await openResult(page, sample(name).assessment, locale);
      await drawn(page);
      // Each number on a ring is drawn twice: as an outline in the colour of the paper, and in ink above it.
      const texts = (await chartTexts(page)).filter(
        (one, index, all) =>
          all.findIndex(({ text, left, top }) => text === one.text && left === one.left && top === one.top) === index,
      );
      const frame = (await chart(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const labels = localize(questionnaire, locale).areas.flatMap((area) => area.topics.flatMap(({ label }) => label));
      expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(labels));
      for (const [index, one] of texts.entries()) {
        expect(one.size, one.text).toBeGreaterThanOrEqual(12);
        expect(
          [
            one.left >= frame.x,
            one.top >= frame.y,
            one.right <= frame.x + frame.width,
            one.bottom <= frame.y + frame.height,
          ],
          one.text,
        ).not.toContain(false);
        const over = texts.slice(index + 1).filter((other) => overlap(one, other));
        expect(
          over.map(({ text }) => text),
          `over “${one.text}”`,
        ).toEqual([]);
      }
    },
  );
}

function overlap(one: ChartText, other: ChartText): boolean {
  const isApart =
    one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
  return !isApart;
}

for (const { name, colorScheme } of [
  { name: 'a clinic that knows its gaps', colorScheme: 'light' },
  { name: 'partly answered, one area left', colorScheme: 'dark' },
] as const) {
  test(`chart matches the approved picture: ${name}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openResult(page, sample(name).assessment, 'nb');
    await drawn(page);
    await page.evaluate(() => document.fonts.ready);
    // Tolerates the differences in antialiasing between browser versions.
    await expect(chart(page)).toHaveScreenshot(`radar-${colorScheme}.png`, { maxDiffPixelRatio: 0.01 });
  });
}

test('chart prints in light colours in dark mode', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openResult(page, sample('a bank branch, all answered').assessment);
  await drawn(page);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(chart(page).locator('text').filter({ hasText: 'Funding' }).first()).toBeVisible();
  const points = chart(page).locator('path[fill="var(--chart-now)"]');
  await expect(points).toHaveCount(12);
  expect(await points.first().evaluate((point) => getComputedStyle(point).fill)).toBe('rgb(11, 90, 86)');
});
