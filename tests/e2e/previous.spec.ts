import type { Page } from '@playwright/test';

import type { Assessment } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';
import { resultOf } from '#domain/result.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { fill } from '#i18n/fill.ts';
import { formatScore } from '#i18n/format.ts';

import { layoutShift } from '../support/accessibility.ts';
import { answersFrom } from '../support/assessments.ts';
import { payloadOf } from '../support/links.ts';
import { expectedMarks, marks } from '../support/marks.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { before, now, scoresOf } from '../support/repeated.ts';
import { addresses, words } from '../support/site.ts';
import { edition, storeAll, storedTexts, storePrevious, storeTexts } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const dates = { en: '3 May 2026', nb: '3. mai 2026' };
const overallOf = (assessment: Assessment, locale: Locale = 'en') =>
  formatScore(scoresOf(assessment).get('overall') ?? 0, locale);

async function openRepeated(page: Page, earlier: Assessment = before, locale: Locale = 'en'): Promise<void> {
  await storeAll(page, [now, earlier]);
  await storePrevious(page, now, earlier);
  await page.goto(addresses[locale].result);
  await page.locator('#why').waitFor();
}

/** All elements whose text is about a previous result. */
function traces(page: Page, locale: Locale = 'en') {
  const { previousLine, previous } = words[locale].results;
  return page
    .locator('main')
    .getByText(new RegExp(`^\\s*(${previousLine.split(',')[0]}|${previous.split(':')[0]})[,:]`));
}

async function expectNoTrace(page: Page): Promise<void> {
  await page.locator('#why').waitFor();
  await page.waitForLoadState('networkidle');
  await expect(traces(page)).toHaveCount(0);
  const { score, level } = resultOf(questionnaire, now).scores.overall;
  const label = fill(words.en.results.stripLabel, {
    score: formatScore(score ?? 0, 'en'),
    level: level ?? 0,
    target: 4,
  });
  await expect(page.locator('main .strip')).toHaveAttribute('aria-label', new RegExp(`^${label}\\s*$`));
  await expect(page.locator('.pins > svg')).toHaveCount(2);
}

for (const [locale, said] of [
  ['en', { sentence: 'Last time, on {date}: {score}.', strip: 'Last time: {score}.', legend: 'Last time, {date}' }],
  [
    'nb',
    { sentence: 'Forrige gang, {date}: {score}.', strip: 'Forrige gang: {score}.', legend: 'Forrige gang, {date}' },
  ],
] as const) {
  test(
    `previous result is shown in a sentence, on the strip and in the legend (${locale})`,
    englishFirst(locale),
    async ({ page }) => {
      await openRepeated(page, before, locale);
      const values = { score: overallOf(before, locale), date: dates[locale] };
      await expect(page.getByText(fill(said.sentence, values), { exact: true })).toBeVisible();
      await expect(page.locator('figure.chart figcaption')).toContainText(fill(said.legend, values));
      const strip = page.getByRole('img', { name: fill(said.strip, values) });
      await expect(strip).toBeVisible();
      await expect(strip.locator('.pins > svg')).toHaveCount(3);
    },
  );
}

test('mark of the previous result is at its score on the strip', async ({ page }) => {
  await openRepeated(page);
  const centres = await page.locator('.pins > svg path').evaluateAll((paths) =>
    paths.map((path) => {
      const [{ left, width }, pins] = [path.getBoundingClientRect(), path.closest('.pins')?.getBoundingClientRect()];
      return ((left + width / 2 - (pins?.left ?? 0)) / (pins?.width ?? 1)) * 4 + 1;
    }),
  );
  const scores = [before, now].map((one) => scoresOf(one).get('overall') ?? 0);
  const [mark, target, pin] = centres;
  expect(mark).toBeCloseTo(scores[0] ?? 0, 1);
  expect(target).toBeCloseTo(4, 1);
  expect(pin).toBeCloseTo(scores[1] ?? 0, 1);
});

test('table shows the previous score and the change of every area and topic', async ({ page }) => {
  await openRepeated(page);
  const [earlier, later] = [scoresOf(before), scoresOf(now)];
  for (const unit of await page.locator('[aria-labelledby="distance"] tbody tr').all()) {
    const id = (await unit.locator('data.score').getAttribute('data-unit')) ?? '';
    const [was, is] = [earlier.get(id) ?? null, later.get(id) ?? null];
    const line = await unit.getByText(/Last time: /).textContent();
    if (was === null) expect(line, id).toBe('Last time: no score.');
    else if (is === null) expect(line, id).toBe(`Last time: ${formatScore(was, 'en')}.`);
    else if (was === is) expect(line, id).toBe(`Last time: ${formatScore(was, 'en')}, unchanged.`);
    else {
      const change = `${formatScore(Math.abs(is - was), 'en')} ${is > was ? 'higher' : 'lower'}`;
      expect(line, id).toBe(`Last time: ${formatScore(was, 'en')}, now ${change}.`);
    }
  }
  const lines = await page.getByText(/^Last time: .*(no score|higher|lower|unchanged)\.$/).allTextContents();
  expect(lines).toHaveLength(16);
  for (const word of ['no score', 'higher', 'lower', 'unchanged']) expect(lines.join(' ')).toContain(word);
});

test('chart has a line for the previous result, also in print', async ({ page }) => {
  await openRepeated(page);
  const chart = page.locator('figure.chart svg.radar');
  // The line has two pieces, because two topics had no score.
  await expect(chart.locator('[stroke-dasharray="0.5 4.5"]')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(chart).toBeVisible();
  await expect(page.getByText(`Last time, ${dates.en}`)).toBeVisible();
  await expect(page.getByText(/^Last time, on .*: /)).toBeVisible();
});

test('data marks contain only the current scores', async ({ page }) => {
  await openRepeated(page);
  const { scores } = resultOf(questionnaire, now);
  expect((await marks(page)).toSorted()).toEqual(expectedMarks(scores).toSorted());
});

test('layout does not shift when the previous result appears', async ({ page }) => {
  await openRepeated(page);
  await page.waitForLoadState('networkidle');
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('a previous quick check is labelled as such', async ({ page }) => {
  await openRepeated(page, { ...before, scope: 'quick' });
  await expect(page.getByText(/^Last time, on 3 May 2026: [\d.]+\. That was the quick check\.$/)).toBeVisible();
});

test('a previous result with scores in some topics is compared in those', async ({ page }) => {
  const answers = answersFrom(questionnaire, `2222 .... ....  .... .... ....  .... .... ....  .... .... ....`);
  const responses = Object.fromEntries([...answers].map(([id, answer]) => [id, { answer }]));
  await openRepeated(page, { ...before, responses });
  await expect(page.getByText(`Last time, on ${dates.en}: no overall score.`)).toBeVisible();
  await expect(page.locator('.pins > svg')).toHaveCount(2);
  await expect(page.getByText(/^Last time: 2\.0, now 0\.\d higher\.$/)).toHaveCount(1);
});

test('choosing a target does not change the previous result', async ({ page }) => {
  await openRepeated(page);
  const earlier = await traces(page).allTextContents();
  expect(earlier.length).toBeGreaterThan(16);
  await page.getByText(words.en.results.changeTarget).click();
  await page.getByLabel('Level 5').check();
  await expect(page.locator('main .strip')).toHaveAttribute('aria-label', /Target 5\./);
  expect(await traces(page).allTextContents()).toEqual(earlier);
});

test.describe('page shows no previous result', () => {
  test('when it is no longer on this device', { tag: '@extensive' }, async ({ page }) => {
    await storeAll(page, [now]);
    await storePrevious(page, now, before);
    await page.goto(addresses.en.result);
    await expectNoTrace(page);
  });

  for (const [what, text] of [
    ['cannot be read', '{"format":'],
    ['is stored under the id of another', serializeAssessment({ ...before, id: now.id }, edition)],
  ] as const) {
    test(`when it ${what}, and does not change it`, { tag: '@extensive' }, async ({ page }) => {
      await storeTexts(page, [
        [now.id, serializeAssessment(now, edition)],
        [before.id, text],
      ]);
      await storePrevious(page, now, before);
      await page.goto(addresses.en.result);
      await expectNoTrace(page);
      expect((await storedTexts(page))[before.id]).toBe(text);
    });
  }

  test('when it has no score', { tag: '@extensive' }, async ({ page }) => {
    await openRepeated(page, { ...before, responses: {} });
    await expectNoTrace(page);
  });

  test('beside a shared result or the example', { tag: '@extensive' }, async ({ page }) => {
    await openRepeated(page);
    for (const hash of [`#r=${payloadOf(now)}`, '#example']) {
      await page.goto('about:blank');
      await page.goto(`${addresses.en.result}${hash}`);
      await page.locator('#why').waitFor();
      await expect(traces(page)).toHaveCount(0);
      await expect(page.locator('.pins > svg')).toHaveCount(2);
    }
  });
});
