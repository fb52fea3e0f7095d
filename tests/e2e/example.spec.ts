import type { Page } from '@playwright/test';

import { answersOf } from '#domain/assessment.ts';
import { extremesOf } from '#domain/distance.ts';
import { exampleAssessment } from '#domain/example-assessment.ts';
import { locales } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { resultOf } from '#domain/result.ts';
import { fill } from '#i18n/fill.ts';
import { formatScore } from '#i18n/format.ts';

import { layoutShift } from '../support/accessibility.ts';
import { expectedMarks, marks } from '../support/marks.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { edition, store, storedTexts } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const example = exampleAssessment(edition);
const result = resultOf(questionnaire, example);
const name = example.label ?? '';
const own = sample('mixed targets and one hole').assessment;

async function openExample(page: Page, locale: 'en' | 'nb' = 'en'): Promise<void> {
  await page.goto(`${addresses[locale].result}#example`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** All data that this site stores in the browser. */
const storedData = (page: Page) =>
  page.evaluate(() => JSON.stringify([Object.fromEntries(Object.entries(localStorage)), window.name]));

for (const locale of locales) {
  const { landing, results } = words[locale];

  test(
    `start page shows the numbers of the example and opens it, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await page.goto(addresses[locale].landing);
      const score = formatScore(result.scores.overall.score ?? Number.NaN, locale);
      const { level } = result.scores.overall;
      if (level === null) throw new Error('the example has no level');
      await expect(
        page.getByRole('img', { name: fill(results.stripLabel, { score, level, target: 4 }) }),
      ).toBeVisible();
      const extremes = extremesOf(result.scores.areas.flatMap(({ topics }) => topics));
      const topics = questionnaire.areas.flatMap((area) => area.topics);
      const topic = (id: string | undefined) => topics.find((one) => one.id === id)?.name[locale] ?? '';
      const label = fill(landing.exampleChart, {
        n: 12,
        lowest: topic(extremes?.lowest.id),
        highest: topic(extremes?.highest.id),
      });
      const chart = page.getByRole('img', { name: label });
      await expect(chart).toHaveCount(1);
      for (const { id, score: areaScore } of result.scores.areas) {
        const area = questionnaire.areas.find((one) => one.id === id)?.name[locale] ?? '';
        await expect(chart).toContainText(`${formatScore(areaScore ?? Number.NaN, locale)}${area}`);
      }
      await expect(page.locator('data[data-unit]')).toHaveCount(0);

      await page.getByRole('link', { name: landing.exampleLink }).click();
      await expect(page).toHaveURL(new RegExp(`/${addresses[locale].result}#example$`));
      await expect(page.getByText(fill(results.exampleBand, { name }))).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(fill(results.exampleTitle, { name })));

      await page.goBack();
      await page.getByRole('link', { name: landing.exampleReport }).click();
      await expect(page).toHaveURL(new RegExp(`/${addresses[locale].report}#example$`));
      await expect(page.locator('.sheet').first()).toContainText(name);
    },
  );
}

test('every score, level, improvement and open question of the example equals that of the domain', async ({ page }) => {
  await openExample(page);
  await page.locator('#why').waitFor();
  expect((await marks(page)).toSorted()).toEqual(expectedMarks(result.scores).toSorted());
  const listed = async (attribute: string) =>
    page
      .locator(`[${attribute}]`)
      .evaluateAll((elements, key) => elements.map((element) => element.getAttribute(key) ?? ''), attribute);
  expect((await listed('data-improvement')).toSorted()).toEqual(
    result.ranking.map(({ question }) => question).toSorted(),
  );
  expect(await listed('data-pattern')).toEqual(result.patterns.map(({ id }) => id));
  expect(await listed('data-find-out')).toEqual(result.findOut.map(({ question }) => question));
});

test('drawing on the start page has the same points as the chart of the result', async ({ page }) => {
  await page.goto(addresses.en.landing);
  const points = page.locator('svg.wide path[fill="var(--chart-now)"]');
  await expect(points).toHaveCount(12);
  const centre = await page.locator('svg.wide').evaluate((svg) => {
    const [rim = new DOMRect()] = [...svg.querySelectorAll<SVGPathElement>('path[stroke="var(--chart-rule)"]')]
      .map((path) => path.getBBox())
      .toSorted((one, other) => other.width - one.width);
    return { x: rim.x + rim.width / 2, y: rim.y + rim.height / 2, step: rim.width / 10 };
  });
  const scores = await points.evaluateAll(
    (paths, { x, y, step }) =>
      paths.map((path) => {
        const box = (path as SVGPathElement).getBBox();
        return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) / step;
      }),
    centre,
  );
  const expected = result.scores.areas.flatMap(({ topics }) => topics.map(({ score }) => score ?? Number.NaN));
  const sorted = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);
  sorted(scores).forEach((score, place) => expect(score).toBeCloseTo(sorted(expected)[place] ?? Number.NaN, 1));
});

test('the example neither shows nor changes stored answers', async ({ page }) => {
  await store(page, own);
  await page.goto(addresses.en.method);
  const before = await storedData(page);
  await openExample(page);
  await page.locator('#why').waitFor();
  await expect(page.locator('main')).not.toContainText(own.label ?? '');
  await page.reload();
  await page.locator('#why').waitFor();
  expect(await storedData(page)).toBe(before);
  expect(answersOf(own)).not.toEqual(answersOf(example));

  await page.getByRole('link', { name: words.en.results.exampleOwn }).click();
  await page.locator('.page.ready').waitFor();
  await page.goto(addresses.en.result);
  await expect(page.locator('main')).toContainText(own.label ?? '');
});

test('the example stores nothing when nothing is stored', async ({ page }) => {
  await openExample(page);
  await page.locator('#why').waitFor();
  expect(await storedTexts(page)).toEqual({});
  expect(await storedData(page)).toBe('[{},""]');
});

test('the example has no link to edit answers', async ({ page }) => {
  await openExample(page);
  await page.locator('#why').waitFor();
  const addressesShown = await page
    .locator('a[href]')
    .evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')));
  const ways = addressesShown.filter((href) => href?.includes('/assess/'));
  expect(ways).toEqual(['/en/assess/']);
  await expect(page.getByRole('link', { name: words.en.results.changeAnswers })).toHaveCount(0);
  const text = await page.locator('main').innerText();
  expect(text).not.toContain(words.en.results.toQuestion);
  // Where the own result has a link, the example has the same text without a link.
  const shown = questionsIn(questionnaire, 'full').find(({ id }) => id === result.findOut[0]?.question);
  await expect(page.locator('[data-find-out]')).toContainText(shown?.question.en ?? '');
});

test('the example stays open after a language change, and the plain address opens the own result', async ({ page }) => {
  await openExample(page);
  await page.getByRole('link', { name: 'Norsk' }).click();
  await expect(page).toHaveURL(/\/nb\/resultat\/#example$/);
  await expect(page.getByText(fill(words.nb.results.exampleBand, { name }))).toBeVisible();
  await expect(page.locator('data.score[data-unit="overall"]')).toHaveAttribute(
    'value',
    result.scores.overall.score?.toFixed(9) ?? '',
  );
  await page.evaluate(() => (location.hash = ''));
  await expect(page.getByRole('heading', { name: words.nb.results.noneTitle })).toBeVisible();
  await expect(page.getByText(fill(words.nb.results.exampleBand, { name }))).toHaveCount(0);
});

test('layout does not shift while the example loads', async ({ page }) => {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('about:blank');
    await openExample(page);
    await page.getByRole('img', { name: /^Radar chart/ }).waitFor();
    expect(await layoutShift(page)).toBeLessThan(0.01);
  }
});

test('a target chosen on the example changes the plan, but nothing stored', async ({ page }) => {
  await store(page, own);
  await openExample(page);
  const before = await storedData(page);
  const improvements = page.locator('[data-improvement]');
  const listed = await improvements.count();
  await page.getByText(words.en.results.changeTarget).click();
  await page.locator('input[name="target"][value="5"]').check();
  await expect(page.getByRole('img', { name: /Target 5\.$/ })).toBeVisible();
  expect(await improvements.count()).toBeGreaterThan(listed);
  expect(await storedData(page)).toBe(before);
});
