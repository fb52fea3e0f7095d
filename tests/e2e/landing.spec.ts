import type { Page } from '@playwright/test';

import type { Answer } from '#domain/assessment.ts';
import { locales, type Locale } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { privacyEn } from '#i18n/en/privacy.ts';
import { fill } from '#i18n/fill.ts';

import { layoutShift } from '../support/accessibility.ts';
import { answersEverywhere, assessmentWith } from '../support/assessments.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { addresses, words } from '../support/site.ts';
import { store, storedTexts } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const [first, second, third] = questionsIn(questionnaire, 'full').map(({ id }) => id);
const begun = assessmentWith({
  answers: new Map<string, Answer>([
    [first ?? '', 3],
    [second ?? '', 'dont-know'],
  ]),
});
const { landing } = words.en;

const bar = (page: Page, locale: Locale = 'en') =>
  page.getByRole('region', { name: words[locale].landing.resumeLabel });
const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const strip = (page: Page) => page.getByRole('img', { name: /^Overall/ });
const radar = (page: Page) => page.getByRole('img', { name: /^Radar chart/ });

/**
 * Expected minutes for all 48 questions. They have 5,756 words in English and 5,492 in Norwegian, including the
 * conditions of “does not apply”.
 */
const minutes = { en: 27, nb: 26 };

for (const locale of locales) {
  const texts = words[locale].landing;

  test(
    `primary button shows question 1 after one click, in ${locale} (point 1)`,
    englishFirst(locale),
    async ({ page }) => {
      await page.goto(addresses[locale].landing);
      await page.getByRole('link', { name: texts.startFull }).click();
      await expect(page.locator(`input[name="${first ?? ''}"]`).first()).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/${addresses[locale].assess}#q=${first ?? ''}$`));
    },
  );

  test(`start page shows the right times and numbers, in ${locale}`, englishFirst(locale), async ({ page }) => {
    await page.goto(addresses[locale].landing);
    await expect(page.getByText(fill(texts.promise, { questions: 48 }))).toBeVisible();
    await expect(page.getByText(fill(texts.startFullHelp, { n: minutes[locale] }))).toBeVisible();
    await expect(page.getByRole('link', { name: fill(texts.startQuick, { questions: 12 }) })).toBeVisible();
    await expect(page.getByText(fill(texts.startQuickHelp, { n: 6 }))).toBeVisible();
    for (const { name } of questionnaire.areas.flatMap(({ topics }) => topics)) {
      await expect(page.getByRole('listitem').filter({ hasText: name[locale] }).last()).toBeVisible();
    }
  });
}

test('heading, promise, button and example are above the fold, with and without a draft (point 2)', async ({
  page,
}) => {
  await page.goto(addresses.en.landing);
  const shown = [headline(page), page.getByText('Answer 48 questions'), strip(page), radar(page)];
  for (const part of [...shown, page.getByRole('link', { name: landing.startFull })]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
  await store(page, begun);
  await page.reload();
  for (const part of [...shown, bar(page)]) await expect(part).toBeInViewport({ ratio: 1 });
});

test('the quick check starts with one click', async ({ page }) => {
  await page.goto(addresses.en.landing);
  await page.getByRole('link', { name: 'Quick check, 12 questions' }).click();
  await expect(page.locator(`input[name="${first ?? ''}"]`).first()).toBeVisible();
  await expect(page).toHaveTitle(/question 1 of 3/);
});

test('a draft is offered before the heading, and both links lead to the first unanswered question (point 4)', async ({
  page,
}) => {
  await store(page, begun);
  await page.goto(addresses.en.landing);
  await expect(bar(page)).toContainText('1 of 48 questions answered. Last changed 2 November 2026.');
  await expect(bar(page).getByRole('link', { name: words.en.check.seeResult })).toHaveCount(0);
  const links = page.getByRole('link', { name: landing.resume });
  await expect(links).toHaveCount(2);
  for (const link of await links.all()) await expect(link).toHaveAttribute('href', new RegExp(`#q=${third ?? ''}$`));
  await expect(page.getByRole('link', { name: landing.startFull })).toBeHidden();
  const bottom = (await bar(page).boundingBox())?.y ?? Number.NaN;
  expect(bottom).toBeLessThan((await headline(page).boundingBox())?.y ?? Number.NaN);

  await links.first().click();
  await expect(page.locator(`input[name="${third ?? ''}"]`).first()).toBeVisible();
});

test('progress of a quick check counts only its own questions', async ({ page }) => {
  await store(page, { ...begun, scope: 'quick' });
  await page.goto(addresses.nb.landing);
  await expect(page.getByText('Du har svart på 1 av 12 spørsmål. Sist endret 2. november 2026.')).toBeVisible();
});

for (const locale of locales) {
  test(
    `start page offers the result first, and the list of answers, when every question has an answer, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      const { check, question, landing: texts } = words[locale];
      await store(page, assessmentWith({ answers: answersEverywhere(questionnaire, 3) }));
      await page.goto(addresses[locale].landing);
      const ways = page.getByRole('link', { name: check.seeResult });
      await expect(ways).toHaveCount(2);
      for (const way of await ways.all()) {
        await expect(way).toHaveClass(/button/);
        await expect(way).toHaveAttribute('href', `/${addresses[locale].result}`);
      }
      await expect(page.getByRole('link', { name: question.toCheck })).toHaveAttribute('href', /#check$/);
      await expect(page.getByRole('link', { name: texts.resume })).toHaveCount(0);
    },
  );
}

for (const locale of locales) {
  test(
    `start page has three steps, a link for each kind of reader, and instructions to check its claims, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      const { landing: texts, site } = words[locale];
      await page.goto(addresses[locale].landing);
      const main = page.getByRole('main');
      await expect(main.locator('ol').filter({ hasText: texts.howShare }).getByRole('listitem')).toHaveText(
        [`1 ${texts.howAnswer}`, `2 ${texts.howResult}`, `3 ${texts.howShare}`],
        { useInnerText: true },
      );
      for (const text of [texts.whoManagers, texts.whoAdvisers, texts.whoGroups]) {
        await expect(main.getByRole('listitem').filter({ hasText: text }).getByRole('link').first()).toBeVisible();
      }
      const proof = main.locator('#stays').getByRole('link', { name: site.footerProofLink });
      await expect(proof).toHaveAttribute('href', `/${addresses[locale].privacy}#check`);
      await main.getByRole('link', { name: texts.whoManagersReview }).click();
      await expect(page).toHaveURL(new RegExp(`${addresses[locale].method}#review$`));
      await expect(page.locator('h2#review')).toBeInViewport();
    },
  );
}

test('a quick check in progress offers to continue first, and its result is one click away', async ({ page }) => {
  const quick = questionsIn(questionnaire, 'quick').map(({ id }) => [id, 3] as const);
  await store(page, assessmentWith({ answers: new Map<string, Answer>(quick) }));
  await page.goto(addresses.en.landing);
  await expect(page.getByRole('link', { name: landing.resume })).toHaveCount(2);
  await expect(page.getByRole('link', { name: words.en.question.toCheck })).toHaveCount(0);
  await page.getByRole('link', { name: words.en.check.seeResult }).click();
  await expect(page).toHaveURL(new RegExp(`${addresses.en.result}$`));
});

for (const [what, prepare] of [
  ['nothing stored', () => Promise.resolve()],
  ['an assessment without an answer', (page: Page) => store(page, assessmentWith())],
] as const) {
  test(`start page offers to start, but not to continue, with ${what}`, async ({ page }) => {
    await prepare(page);
    await page.goto(addresses.en.landing);
    await expect(page.getByRole('link', { name: landing.startFull })).toBeVisible();
    await expect(page.getByRole('link', { name: landing.resume })).toHaveCount(0);
    await expect(bar(page)).toHaveCount(0);
  });
}

test('visiting pages and the question about starting over change nothing stored', async ({ page }) => {
  await store(page, begun);
  await page.goto(addresses.en.landing);
  const before = await storedTexts(page);
  await bar(page).getByRole('link', { name: landing.startOver }).click();
  await expect(headline(page)).toHaveText(landing.startOverQuestion);
  expect(await storedTexts(page)).toEqual(before);
  await page.goto(addresses.en.landing);
  await page.getByRole('link', { name: 'Quick check, 12 questions' }).click();
  await expect(headline(page)).toHaveText(landing.startOverQuestion);
  expect(await storedTexts(page)).toEqual(before);
  expect(Object.keys(before)).toEqual([begun.id]);
});

test('progress on the start page includes answers from other pages after Back', async ({ page }) => {
  await store(page, begun);
  await page.goto(addresses.en.landing);
  await page.getByRole('link', { name: landing.resume }).first().click();
  await page.locator('.page.ready').waitFor();
  await page.locator(`input[name="${third ?? ''}"][value="4"]`).check();
  await page.goBack();
  await expect(bar(page)).toContainText('2 of 48 questions answered');
});

test('layout does not shift while the start page loads with late fonts, with and without a draft', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(addresses.en.landing, { waitUntil: 'networkidle' });
  expect(await layoutShift(page)).toBeLessThan(0.01);
  await store(page, begun);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(bar(page)).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('language link preserves query and fragment, and the choice is stored', async ({ page }) => {
  await page.goto(`${addresses.en.landing}#stays`);
  await page.getByRole('link', { name: 'Norsk' }).click();
  await expect(page).toHaveURL(/\/nb\/#stays$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  expect(await page.evaluate(() => localStorage.getItem('focal:/:language'))).toBe('nb');
});

test('Tab moves from top to bottom, and every focused control is visible', async ({ page }) => {
  await store(page, begun);
  await page.goto(addresses.en.landing);
  await expect(bar(page)).toBeVisible();
  const stops: string[] = [];
  for (let stop = 0; stop < 27; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    stops.push((await focused.innerText()).split('\n')[0] ?? '');
    await expect(focused).toHaveCSS('outline-style', 'solid');
    await expect(focused).toBeInViewport();
  }
  expect(stops).toEqual([
    words.en.site.skipLink,
    'Focal',
    words.en.site.navMethod,
    words.en.site.navAssessments,
    words.en.site.menu,
    words.nb.site.languageName,
    landing.resume,
    landing.startOver,
    words.en.site.navAssessments,
    landing.resume,
    'Quick check, 12 questions',
    landing.exampleLink,
    landing.exampleReport,
    landing.whoManagersReview,
    landing.whoAdvisersCompare,
    landing.whoGroupsPage,
    landing.whoGroupsForm,
    words.en.site.footerProofLink,
    words.en.site.footerProofLink,
    words.en.site.navAssessments,
    words.en.site.navPortfolio,
    words.en.site.navCompare,
    words.en.site.navWorkshop,
    words.en.site.navMethod,
    words.en.site.navPaper,
    words.en.site.navPrivacy,
    words.en.site.navAccessibility,
  ]);
});

test('level swatches have an outline with forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(addresses.en.landing);
  const steps = page.locator('.step.level-1, .step.level-5');
  await expect(steps).toHaveCount(2);
  for (const step of await steps.all()) {
    await expect(step).toHaveCSS('border-top-style', 'solid');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('start page is complete, and does not offer to continue a draft', async ({ page }) => {
    await page.goto(addresses.en.landing);
    await expect(page.getByRole('link', { name: landing.startFull })).toBeVisible();
    await expect(page.getByRole('link', { name: landing.resume })).toHaveCount(0);
    await expect(page.getByText(landing.staysText)).toBeVisible();
    await expect(radar(page)).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});

for (const [what, where] of [
  ['the draft', 'bar'],
  ['the first answer', 'question'],
] as const) {
  test(`start page removes ${what} and offers to start when another tab deletes everything`, async ({
    page,
    context,
  }) => {
    const answer = page.locator(`input[name="${first ?? ''}"][value="3"]`);
    if (where === 'bar') await store(page, begun);
    await page.goto(addresses.en.landing);
    if (where === 'question') await answer.check();
    await expect(where === 'bar' ? bar(page) : page.locator('form').getByText(words.en.site.saved)).toBeVisible();
    const other = await context.newPage();
    await other.goto(addresses.en.privacy);
    await other.getByRole('button', { name: privacyEn.deleteButton }).click();
    await other.getByRole('button', { name: privacyEn.deleteConfirm, exact: true }).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(answer).toBeVisible();
    await expect(answer).not.toBeChecked();
    await expect(page.locator('form').getByText(words.en.site.saved)).toBeHidden();
    await expect(page.getByRole('link', { name: landing.startFull })).toBeVisible();
  });
}
