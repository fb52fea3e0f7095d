import type { Page } from '@playwright/test';

import type { Assessment } from '#domain/assessment.ts';
import { localize } from '#domain/locale.ts';
import { resultOf } from '#domain/result.ts';
import { fill, fillCount } from '#i18n/fill.ts';

import { layoutShift } from '../support/accessibility.ts';
import {
  answersEverywhere,
  answersFrom,
  assessmentWith,
  sampleAssessments,
  targetsAt,
  changed,
} from '../support/assessments.ts';
import { expectedMarks, marks } from '../support/marks.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { openResult } from '../support/result-page.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { expect, extensiveUnless, test } from '../support/test.ts';

const texts = words.en.results;
const { verdicts } = localize(questionnaire, 'en');

const { assessment: clinic } = sample('a clinic that knows its gaps');

/** Samples of the most frequent kinds of assessment, which `npm test` checks. */
const common = ['a clinic that knows its gaps', 'an online store, quick check', 'partly answered, one area left'];

for (const [name, assessment] of Object.entries(sampleAssessments(questionnaire))) {
  test(
    `every unit has one marked score and level, and every improvement its rank: ${name}`,
    extensiveUnless(common.includes(name)),
    async ({ page }) => {
      await openResult(page, assessment);
      const result = resultOf(questionnaire, assessment);
      expect((await marks(page)).toSorted()).toEqual(expectedMarks(result.scores).toSorted());

      const improvements = await page
        .locator('[data-improvement]')
        .evaluateAll((elements) =>
          elements.map((element) => [
            Number(element.getAttribute('data-rank')),
            element.getAttribute('data-improvement'),
          ]),
        );
      const ranked = improvements.toSorted((one, other) => Number(one[0]) - Number(other[0]));
      expect(ranked).toEqual(result.ranking.map(({ rank, question }) => [rank, question]));

      const patterns = await page
        .locator('[data-pattern]')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-pattern')));
      expect(patterns).toEqual(result.patterns.map(({ id }) => id));
      const findOut = await page
        .locator('[data-find-out]')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-find-out')));
      expect(findOut).toEqual(result.findOut.map(({ question }) => question));

      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\{\w+\}|(?<![.,\d])0[.,]0(?!\d)/);
    },
  );
}

test.describe('the headline', () => {
  const cases: readonly (readonly [string, Assessment, string])[] = [
    [
      'names the strongest and the weakest area',
      clinic,
      'The basics are in place. You are strongest at staying close to your customers, but the way money and capacity are managed lags behind.',
    ],
    [
      'names the next steps when every answer is 5',
      sample('every answer at the top').assessment,
      verdicts.special['all-top'],
    ],
    [
      'states that every step will be visible when every answer is 1',
      sample('every answer at the bottom').assessment,
      verdicts.special['all-bottom'],
    ],
    ['makes no claim when too few answers exist', sample('hardly begun').assessment, verdicts.special['not-enough']],
    [
      'makes no claim when every answer is “don’t know”',
      assessmentWith({ answers: answersEverywhere(questionnaire, 'dont-know') }),
      verdicts.special['not-enough'],
    ],
    [
      'states that areas are even when every answer is 3',
      assessmentWith({ answers: answersEverywhere(questionnaire, 3) }),
      verdicts.even[2],
    ],
  ];
  for (const [name, assessment, headline] of cases) {
    test(name, async ({ page }) => {
      await openResult(page, assessment);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    });
  }
});

test('result without an overall score states how many answers are missing', async ({ page }) => {
  const { assessment, result } = sample('hardly begun');
  await openResult(page, assessment);
  await expect(page.locator('data.score[data-unit="overall"]')).toHaveAttribute('value', '');
  await expect(page.locator('main')).toContainText(fillCount(texts.notEnoughNeeded, 'en', { n: result.answersNeeded }));
});

test('a quick check is labelled, and deepening it keeps its answers', async ({ page }) => {
  await openResult(page, sample('an online store, quick check').assessment);
  await expect(page.locator('main')).toContainText(verdicts.quickCheck.text);
  await page.getByRole('button', { name: texts.deepen }).click();
  await expect(page).toHaveURL(/\/en\/assess\/#q=staff-leaders-visible&then=open$/);
  await page.locator('.page.ready').waitFor();
  await page.goto(`${addresses.en.assess}#check`);
  await expect(page.getByText('12 of 48 answered')).toBeVisible();
  await page.goto(addresses.en.result);
  await expect(page.getByText(/The full assessment has been started/)).toBeVisible();
  await expect(page.locator('data.score[data-unit="overall"]')).not.toHaveAttribute('value', '');
});

test('“next” shows only the 36 unanswered questions when a quick check is extended', async ({ page }) => {
  await openResult(page, sample('an online store, quick check').assessment);
  await page.getByRole('button', { name: texts.deepen }).click();
  await page.locator('.page.ready').waitFor();
  const seen = new Set<string>();
  while (!page.url().endsWith('#check')) {
    const address = page.url();
    seen.add(address);
    await page.keyboard.press('0');
    await page.keyboard.press('Enter');
    // The next key must not come before the next question.
    await expect(page).not.toHaveURL(address);
  }
  expect(seen.size).toBe(36);
  await expect(page.getByText('12 of 48 answered with a level, 36 “don’t know”')).toBeVisible();
});

for (const [sector, origin] of [
  [null, /^Answered by: /],
  ['clinic', /^\S.*\. Answered by: /],
] as const) {
  test(`respondent is on a separate line, with ${sector ?? 'no'} sector`, async ({ page }) => {
    await openResult(page, { ...clinic, role: 'leadership', sector });
    expect((await page.locator('.meta').innerText()).split('\n')).toEqual([
      expect.stringMatching(/questions answered with a level$/),
      expect.stringMatching(origin),
    ]);
  });
}

test('phone layout shows the target of every area and topic (point 21)', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  const { assessment } = sample('mixed targets and one hole');
  await openResult(page, assessment);
  const table = page.getByRole('table', { name: texts.distanceTitle });
  for (const area of await table.getByRole('button').all()) await area.click();
  for (const { id, topics } of questionnaire.areas) {
    for (const unit of [id, ...topics.map((topic) => topic.id)]) {
      const row = table.locator('tr').filter({ has: page.locator(`data[data-unit="${unit}"]`) });
      await expect(row.getByText(`Target ${assessment.targets[id] ?? ''}.`)).toBeVisible();
    }
  }
});

test('result states that there are no improvements when every answer is at its target', async ({ page }) => {
  await openResult(page, assessmentWith({ answers: answersEverywhere(questionnaire, 4), targets: targetsAt(4) }));
  await expect(page.getByText(texts.noImprovements)).toBeVisible();
  await expect(page.locator('[data-improvement]')).toHaveCount(0);
  await expect(page.getByText(fill(texts.noneStandsOut, { score: '4.0' }))).toBeVisible();
});

test('a capped level names the weakness, which is one click from its question', async ({ page }) => {
  await openResult(page, sample('mixed targets and one hole').assessment);
  // The row of the area has the link, too, while the area is collapsed.
  const area = page.locator('tr').filter({ has: page.locator('data[data-unit="commitments"]') });
  await expect(area.getByRole('link')).toHaveAttribute('href', /#q=com-large-failure$/);
  await page.getByRole('button', { name: 'Commitments' }).click();
  const row = page.locator('tr').filter({ has: page.locator('data[data-unit="putting-things-right"]') });
  await expect(row).toContainText(texts.heldBackBy);
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/assess\/#q=com-large-failure$/);
});

test('“why” shows the sum, the division and the exact score with two decimals (point 24)', async ({ page }) => {
  const answers = answersFrom(questionnaire, '3333 3333 3333 3333 3333 3333 3333 3333 3333 3333 3333 5551');
  await openResult(page, assessmentWith({ answers }), 'nb');
  const why = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Hvorfor skåren er 3,1' }) });
  await expect(why).toContainText('(3,00 + 3,00 + 3,00 + 3,48) / 4 = 3,12');
  await why.locator('summary').filter({ hasText: 'Forpliktelser' }).click();
  await why.locator('summary').filter({ hasText: 'Retting av feil' }).click();
  await expect(why).toContainText('31 / 7 = 4,43');
});

test('a score is shown with its range when it is provisional', async ({ page }) => {
  await openResult(page, clinic);
  await expect(page.getByText(fill(texts.provisionalHelp, { low: '2.7', high: '3.2' }))).toBeVisible();
});

test('an area expands to its three topics and collapses by keyboard', async ({ page }) => {
  await openResult(page, clinic);
  const button = page.getByRole('button', { name: 'Finances' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const topic = page.getByRole('rowheader', { name: /Capacity where needed/ });
  await expect(topic).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(topic).toBeHidden();
});

test('a search in the page opens the area of a topic', async ({ page }) => {
  // The browser looks for the text of a fragment as it does for a search.
  await openResult(page, clinic);
  await page.goto(`${page.url()}#:~:text=Capacity%20where%20needed`);
  await expect(page.getByRole('button', { name: 'Finances' })).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('rowheader', { name: /Capacity where needed/ })).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Customers' })).toHaveAttribute('aria-expanded', 'false');
});

test('layout does not shift while the result loads (point 27)', async ({ page }) => {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 });
    await openResult(page, clinic);
    await page.getByRole('img', { name: /^Radar chart/ }).waitFor();
    expect(await layoutShift(page)).toBeLessThan(0.01);
  }
});

test('choosing a target updates strip, chart, table and plan, and is stored', async ({ page }) => {
  await openResult(page, clinic);
  const chart = page.getByRole('img', { name: /^Radar chart/ });
  await chart.waitFor();
  const improvements = page.locator('[data-improvement]');
  const before = await improvements.count();

  await page.getByText(texts.changeTarget).click();
  await page.getByLabel('Level 5').check();
  await expect(page.getByRole('img', { name: /Target 5\.$/ })).toBeVisible();
  await expect(
    page
      .getByRole('row', { name: /^Staff/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('5');
  const raised = { ...clinic, targets: targetsAt(5) };
  await expect(improvements).toHaveCount(resultOf(questionnaire, raised).ranking.length);
  expect(await improvements.count()).toBeGreaterThan(before);

  await page.getByText(words.en.setup.targetByArea).click();
  await page.getByLabel('Finances').selectOption('3');
  await page.reload();
  const mixed = { ...clinic, targets: { ...targetsAt(5), finances: 3 } } as const;
  await expect(improvements).toHaveCount(resultOf(questionnaire, mixed).ranking.length);
  await expect(page.getByRole('img', { name: /Target 4\.5\.$/ })).toBeVisible();
});

test('finding, score, target and coverage are within the first 800 px (point 20)', async ({ page }) => {
  const { counts } = sample('a clinic that knows its gaps').result;
  await openResult(page, clinic);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^\S.* .*\.$/);
  const parts = [
    heading,
    page.locator('data.score[data-unit="overall"]'),
    page.getByRole('img', { name: /Target 4\.$/ }),
    page.getByText(`${counts.answered} of 48 questions answered`),
  ];
  for (const part of parts) {
    const box = await part.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  }
});

test('improvements are in order of rank, each with its time, effort and effect in words, and the answer behind it (point 25)', async ({
  page,
}) => {
  await openResult(page, clinic);
  const { result } = sample('a clinic that knows its gaps');
  const shown = await page.locator('[data-improvement]').evaluateAll((items) =>
    items.map((item) => {
      item.querySelector('details')?.setAttribute('open', '');
      const said = [...item.querySelectorAll<HTMLElement>('dd')].map((dd) => dd.textContent.trim());
      const [time, effort, effect, because] = said;
      const rank = item.querySelector('.rank')?.textContent;
      return { id: item.getAttribute('data-improvement'), rank, time, effort, effect, because };
    }),
  );
  const sizes = [texts.small, texts.medium, texts.large];
  expect(shown.length).toBe(result.ranking.length);
  expect(shown.map(({ rank }) => Number(rank))).toEqual(result.ranking.map(({ rank }) => rank));
  for (const { id, time, effort, effect, because } of shown) {
    const question = allQuestions.find((one) => one.id === id);
    const ranked = result.ranking.find((one) => one.question === id);
    const rating = ranked?.rating ?? 0;
    expect(time).toBe(fill(texts.horizon, { days: ranked?.horizon ?? 0 }));
    expect(sizes).toContain(effort);
    expect(sizes).toContain(effect);
    expect(because).toContain(`${rating}, ${question?.levels[rating - 1]?.title.en ?? ''}`);
    expect(because).toContain(question?.question.en);
  }
});

const balance = (page: Page) => page.getByRole('region', { name: texts.balanceTitle });

test('result with every answer 5 has no empty box (point 26)', async ({ page }) => {
  await openResult(page, assessmentWith({ answers: answersEverywhere(questionnaire, 5) }));
  await expect(balance(page)).toContainText(fill(texts.noneStandsOut, { score: '5.0' }));
  await expect(page.getByText(texts.noImprovementsTop)).toBeVisible();
});

test('columns state that there are no other strengths or weaknesses, and how many topics share a score', async ({
  page,
}) => {
  const high = changed(answersEverywhere(questionnaire, 4), { 'fin-budget': 5 });
  await openResult(page, assessmentWith({ answers: high }));
  await expect(balance(page)).toContainText(texts.noWeakness);
  await expect(balance(page)).toContainText(fillCount(texts.sameScore, 'en', { n: 9 }));
});

test('result with every answer 1 has no empty box (point 26)', async ({ page }) => {
  await openResult(page, assessmentWith({ answers: answersEverywhere(questionnaire, 1) }));
  await expect(balance(page)).toContainText(fill(texts.noneStandsOut, { score: '1.0' }));
  await expect(page.locator('[data-improvement]')).toHaveCount(48);
});
