import type { Page } from '@playwright/test';

import type { Assessment } from '#domain/assessment.ts';
import { localize } from '#domain/locale.ts';
import { resultOf } from '#domain/result.ts';

import { layoutShift } from '../support/accessibility.ts';
import {
  answersEverywhere,
  answersFrom,
  assessmentWith,
  sampleAssessments,
  targetsAt,
} from '../support/assessments.ts';
import { expectedMarks, marks } from '../support/marks.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { addresses, words } from '../support/site.ts';
import { store } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const samples = sampleAssessments(questionnaire);
const texts = words.en.results;
const { verdicts } = localize(questionnaire, 'en');

function sample(name: string): Assessment {
  const found = samples[name];
  if (found === undefined) throw new Error(`there is no sample “${name}”`);
  return found;
}

const clinic = sample('a clinic that knows its gaps');

async function openResult(page: Page, assessment: Assessment, locale: 'en' | 'nb' = 'en'): Promise<void> {
  await store(page, assessment);
  await page.goto(addresses[locale].result);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

for (const [name, assessment] of Object.entries(samples)) {
  test(`every unit has one score and one level for machines, and improvements their rank: ${name}`, async ({
    page,
  }) => {
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
  });
}

test.describe('the headline', () => {
  const cases: readonly (readonly [string, Assessment, string])[] = [
    [
      'names the strongest and the weakest area',
      clinic,
      'You are best at knowing your customers, but money and capacity have not kept up.',
    ],
    ['of all 5 tells what comes next', sample('every answer at the top'), verdicts.special['all-top']],
    ['of all 1 tells that any step shows', sample('every answer at the bottom'), verdicts.special['all-bottom']],
    ['of too few answers claims nothing', sample('hardly begun'), verdicts.special['not-enough']],
    [
      'of nothing but “don’t know” claims nothing',
      assessmentWith({ answers: answersEverywhere(questionnaire, 'dont-know') }),
      verdicts.special['not-enough'],
    ],
    [
      'of all 3 says that none stands out',
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

test('too few answers: no overall score, and the page says how many are missing', async ({ page }) => {
  const assessment = sample('hardly begun');
  await openResult(page, assessment);
  const { answersNeeded } = resultOf(questionnaire, assessment);
  await expect(page.locator('data.score[data-unit="overall"]')).toHaveAttribute('value', '');
  await expect(page.locator('main')).toContainText(`answers still needed: ${answersNeeded}`, { ignoreCase: true });
});

test('a quick check is labelled, and going on to the full assessment keeps its answers', async ({ page }) => {
  await openResult(page, sample('an online store, quick check'));
  await expect(page.locator('main')).toContainText(verdicts.quickCheck.text);
  await page.getByRole('button', { name: texts.deepen }).click();
  await expect(page).toHaveURL(/\/en\/assess\/#q=staff-leaders-visible$/);
  await page.locator('.page.ready').waitFor();
  await page.goto(`${addresses.en.assess}#check`);
  await expect(page.getByText('12 of 48 answered')).toBeVisible();
  await page.goto(addresses.en.result);
  await expect(page.getByText(/You are going on to the full assessment/)).toBeVisible();
  await expect(page.locator('data.score[data-unit="overall"]')).not.toHaveAttribute('value', '');
});

test('everything at the target says so and lists no gap', async ({ page }) => {
  await openResult(page, assessmentWith({ answers: answersEverywhere(questionnaire, 4), targets: targetsAt(4) }));
  await expect(page.getByText(texts.noImprovements)).toBeVisible();
  await expect(page.locator('[data-improvement]')).toHaveCount(0);
  await expect(page.getByText(texts.noWeakness)).toBeVisible();
});

test('a capped level names what holds it back, one click from its question', async ({ page }) => {
  await openResult(page, sample('mixed targets and one hole'));
  await page.getByRole('button', { name: 'Commitments' }).click();
  const row = page.locator('tr').filter({ has: page.locator('data[data-unit="putting-things-right"]') });
  await expect(row).toContainText(texts.heldBackBy);
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/assess\/#q=com-second-opinion$/);
});

test('“why” can be checked by hand: the sum, the division and the exact score with two decimals', async ({ page }) => {
  const answers = answersFrom(questionnaire, '3333 3333 3333 3333 3333 3333 3333 3333 3333 3333 3333 5551');
  await openResult(page, assessmentWith({ answers }), 'nb');
  const why = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Hvorfor 3,1' }) });
  await expect(why).toContainText('(3,00 + 3,00 + 3,00 + 3,48) / 4 = 3,12');
  await why.locator('summary').filter({ hasText: 'Forpliktelser' }).click();
  await why.locator('summary').filter({ hasText: 'Rette opp feil' }).click();
  await expect(why).toContainText('31 / 7 = 4,43');
});

test('a provisional score is shown with its range', async ({ page }) => {
  await openResult(page, clinic);
  await expect(
    page.getByText('When the open questions are answered, the score ends between 2.7 and 3.2.'),
  ).toBeVisible();
});

test('an area opens by keyboard to its three topics and closes again', async ({ page }) => {
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

test.describe('the chart', () => {
  const chart = (page: Page) => page.getByRole('img', { name: /^Radar chart/ });
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

  test('names the lowest and the highest topic', async ({ page }) => {
    await openResult(page, clinic);
    await expect(chart(page)).toHaveAttribute(
      'aria-label',
      /Lowest: Funding the change\. Highest: Contact and relationships\./,
    );
  });

  test('is fetched only after the text stands', async ({ page }) => {
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

  test('follows the theme without a reload and without a shift', async ({ page }) => {
    await openResult(page, clinic);
    const light = await drawn(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => picture(page)).not.toBe(light);
    expect(await layoutShift(page)).toBeLessThan(0.05);
  });

  test.describe('that cannot be drawn', () => {
    test.use({ expectedProblems: /Failed to load resource|Failed to fetch dynamically imported module/ });

    test('is replaced by a sentence, and all numbers stay', async ({ page }) => {
      await page.route('**/*.js', async (route) => {
        const response = await route.fetch();
        if (/RadialLinearScale|radialLinear/.test(await response.text())) return route.abort();
        return route.fulfill({ response });
      });
      await openResult(page, clinic);
      await expect(page.getByText(words.en.errors.chart)).toBeVisible();
      await expect(page.getByRole('table').first()).toBeVisible();
    });
  });
});

test('nothing shifts while the result loads', async ({ page }) => {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 });
    await openResult(page, clinic);
    await page.getByRole('img', { name: /^Radar chart/ }).waitFor();
    expect(await layoutShift(page)).toBeLessThan(0.05);
  }
});

test('without JavaScript the page says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(addresses.nb.result);
  await expect(page.locator('noscript p')).toHaveText(words.nb.errors.noScript);
  await expect(page.locator('noscript p')).toBeVisible();
  await context.close();
});
