import type { Page } from '@playwright/test';

import { questionsIn } from '#domain/questionnaire.ts';
import { parseSavedAssessment } from '#domain/saved/saved-assessment.ts';
import { fill } from '#i18n/fill.ts';

import { layoutShift } from '../support/accessibility.ts';
import { assessmentWith, changed } from '../support/assessments.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { addresses, backupLoaded, openQuestion, words } from '../support/site.ts';
import { edition, store, storedTexts, storeText } from '../support/stored-assessment.ts';
import { troubles } from '../support/storage-troubles.ts';
import { expect, extensiveUnless, test } from '../support/test.ts';

const [first = '', second = ''] = allQuestions.map(({ id }) => id);
const { landing, question, site, errors } = words.en;
const begun = assessmentWith({ answers: changed(new Map(), { [second]: 4 }) });

const radio = (page: Page, value: number | string, of = first) => page.locator(`input[name="${of}"][value="${value}"]`);
const radios = (page: Page) => page.getByRole('radio');
const next = (page: Page) => page.getByRole('button', { name: question.next });

/** The stored assessments, parsed with the code of the site. */
async function stored(page: Page) {
  return Object.values(await storedTexts(page)).map((text) => {
    const outcome = parseSavedAssessment(text, edition);
    if (!outcome.ok) throw new Error(outcome.problem);
    return outcome.value;
  });
}

test('choosing an answer on the start page creates an assessment, and “next” leads to question 2', async ({ page }) => {
  await page.goto(addresses.en.landing);
  await expect(page.getByText(site.saved)).toBeHidden();
  const before = Date.now();
  await radio(page, 3).check();
  await expect(page.getByText(site.saved)).toBeVisible();
  const [assessment] = await stored(page);
  expect(assessment).toMatchObject({
    ...{ label: null, sector: null, role: null, scope: 'full' },
    targets: { staff: 4, finances: 4, customers: 4, commitments: 4 },
    responses: { [first]: { answer: 3 } },
  });
  const created = Date.parse(assessment?.created ?? '');
  expect(created).toBeGreaterThanOrEqual(before);
  expect(created).toBeLessThanOrEqual(Date.now());
  await expect(page).toHaveURL(new RegExp(`/${addresses.en.landing}$`));

  await next(page).click();
  await expect(page).toHaveURL(new RegExp(`/${addresses.en.assess}#q=${second}$`));
  await page.locator('.page.ready').waitFor();
  await radio(page, 5, second).check();
  expect(await stored(page)).toMatchObject([
    { id: assessment?.id, responses: { [first]: { answer: 3 }, [second]: { answer: 5 } } },
  ]);
});

test('an answer can be chosen, changed and submitted by keyboard alone', async ({ page }) => {
  await page.goto(addresses.nb.landing);
  await radio(page, 1).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 2)).toBeChecked();
  expect(await stored(page)).toMatchObject([{ responses: { [first]: { answer: 2 } } }]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${addresses.nb.assess}#q=${second}$`));
  await page.locator('.page.ready').waitFor();
  expect(await stored(page)).toHaveLength(1);
});

test('another choice changes the answer, “don’t know” included, and creates no second assessment', async ({ page }) => {
  await page.goto(addresses.en.landing);
  for (const [value, answer] of [
    [5, 5],
    ['dont-know', 'dont-know'],
    [1, 1],
  ] as const) {
    await radio(page, value).check();
    expect(await stored(page)).toMatchObject([{ responses: { [first]: { answer } } }]);
  }
});

test('the quick check keeps the answer given on the start page', async ({ page }) => {
  await page.goto(addresses.en.landing);
  await radio(page, 3).check();
  await expect(page.getByText(site.saved)).toBeVisible();
  await page.getByRole('link', { name: fill(landing.startQuick, { questions: 12 }) }).click();
  const quick = questionsIn(questionnaire, 'quick').map(({ id }) => id);
  await expect(page).toHaveURL(new RegExp(`/${addresses.en.assess}#q=${quick[1] ?? ''}$`));
  const all = await stored(page);
  expect(all).toMatchObject([{ scope: 'quick', responses: { [first]: { answer: 3 } } }]);
});

test('“start with question 1” shows the stored answer without a question about starting over', async ({ page }) => {
  await page.goto(addresses.en.landing);
  await radio(page, 4).check();
  await page.getByRole('link', { name: landing.startFull }).click();
  await page.locator('.page.ready').waitFor();
  await expect(radio(page, 4)).toBeChecked();
});

test('start page offers to continue, and shows no question, after an answer and a reload or Back', async ({ page }) => {
  await page.goto(addresses.en.landing);
  await radio(page, 3).check();
  await next(page).click();
  await page.locator('.page.ready').waitFor();
  await page.goBack();
  await expect(page.getByText('1 of 48 questions answered')).toBeVisible();
  await expect(radios(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: landing.resume })).toHaveCount(2);
  await expect(radios(page)).toHaveCount(0);
});

test('start page shows no question when its answer was cleared on the page of the question', async ({ page }) => {
  await page.goto(addresses.en.landing);
  await radio(page, 3).check();
  await next(page).click();
  await openQuestion(page, 'en', first);
  await page.getByRole('button', { name: question.clear }).click();
  await page.goto(addresses.en.landing);
  await expect(page.getByRole('link', { name: landing.startFull })).toBeVisible();
  await expect(radios(page)).toHaveCount(0);
});

for (const [what, prepare] of [
  ['a draft', (page: Page) => store(page, begun)],
  ['an assessment without an answer', (page: Page) => store(page, assessmentWith())],
  ['an unreadable text', (page: Page) => storeText(page, begun.id, '{"format":"focal-assessment"')],
] as const) {
  test(`start page has no question to answer, and changes nothing stored, when ${what} is stored`, async ({ page }) => {
    await prepare(page);
    await page.goto(addresses.en.landing);
    const before = await storedTexts(page);
    await expect(headline(page)).toBeVisible();
    await page.waitForFunction(() => !document.documentElement.hasAttribute('data-new'));
    await expect(radios(page)).toHaveCount(0);
    expect(await storedTexts(page)).toEqual(before);
    expect(Object.keys(before)).toHaveLength(1);
  });
}

test('an assessment from another tab is not overwritten: the choice leads to its question 1', async ({
  page,
  context,
}) => {
  await page.goto(addresses.en.landing);
  const other = await context.newPage();
  await openQuestion(other, 'en', first);
  await other.keyboard.press('5');
  const before = await storedTexts(other);
  await radio(page, 2).click();
  await expect(page).toHaveURL(new RegExp(`/${addresses.en.assess}#q=${first}$`));
  await page.locator('.page.ready').waitFor();
  await expect(radio(page, 5)).toBeChecked();
  expect(await storedTexts(page)).toEqual(before);
});

test('answers that another tab has added to the same assessment survive a change of the choice', async ({
  page,
  context,
}) => {
  await page.goto(addresses.en.landing);
  await radio(page, 2).check();
  const other = await context.newPage();
  await openQuestion(other, 'en', second);
  await other.keyboard.press('4');
  await radio(page, 3).check();
  expect(await stored(page)).toMatchObject([{ responses: { [first]: { answer: 3 }, [second]: { answer: 4 } } }]);
});

for (const name of ['full', 'blocked'] as const) {
  test(
    `answer stays in the tab, with a message, when storage is ${name}`,
    extensiveUnless(name === 'full'),
    async ({ page }) => {
      await page.addInitScript(troubles[name]);
      await page.goto(addresses.en.landing);
      await radio(page, 2).check();
      await radio(page, 4).check();
      await expect(page.locator('form').getByText(errors.storage)).toBeVisible();
      await expect(page.getByText(site.saved)).toBeHidden();
      await expect(page.locator('[data-announce="assertive"]')).toContainText(site.notSaved);
      await next(page).click();
      await page.locator('.page.ready').waitFor();
      await expect(page.getByText(site.notSaved, { exact: true })).toBeVisible();
      await openQuestion(page, 'en', first);
      await expect(radio(page, 4)).toBeChecked();
    },
  );
}

/** Holds back the scripts of the page. @returns A function that lets them load. */
async function blockScripts(page: Page): Promise<() => void> {
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('a choice made before hydration is stored, and “next” waits for that', async ({ page }) => {
  const release = await blockScripts(page);
  await page.goto(addresses.en.landing, { waitUntil: 'commit' });
  await radio(page, 3).check();
  await expect(next(page)).toBeDisabled();
  await page.keyboard.press('Enter');
  release();
  await expect(page.getByText(site.saved)).toBeVisible();
  expect(await stored(page)).toMatchObject([{ responses: { [first]: { answer: 3 } } }]);
  await next(page).click();
  await expect(radios(page).first()).toHaveAttribute('name', second);
});

for (const [value, answer] of [
  ['4', 4],
  ['dont-know', 'dont-know'],
] as const) {
  test(
    `a choice of “${value}” made before hydration is stored on the assessment page, too`,
    extensiveUnless(value === '4'),
    async ({ page }) => {
      const release = await blockScripts(page);
      await page.goto(addresses.en.assess, { waitUntil: 'commit' });
      await radio(page, value).check();
      release();
      await page.locator('.page.ready').waitFor();
      await expect(radio(page, value)).toBeChecked();
      await expect.poll(() => stored(page)).toMatchObject([{ responses: { [first]: { answer } } }]);
    },
  );
}

test('form values restored by the browser are not stored as answers', async ({ page }) => {
  // Playwright’s `evaluate` counts as a user activation, so the page reports its progress through the console.
  await page.addInitScript((selector) => {
    const watch = setInterval(() => {
      if (document.querySelector('.page.ready') !== null) {
        clearInterval(watch);
        console.info('ready');
      }
      const option = document.querySelector<HTMLInputElement>(selector);
      if (option === null || option.checked || document.body.dataset['putBack'] !== undefined) return;
      document.body.dataset['putBack'] = '';
      option.checked = true;
      console.info('put back');
    }, 20);
  }, `input[name="${first}"][value="5"]`);
  const logged = (text: string) => page.waitForEvent('console', (message) => message.text() === text);
  const release = await blockScripts(page);
  const [isPutBack, isReady] = [logged('put back'), logged('ready')];
  await page.goto(addresses.en.assess, { waitUntil: 'commit' });
  await isPutBack;
  release();
  await isReady;
  await expect(radio(page, 5)).not.toBeChecked();
  expect(await stored(page)).toEqual([]);
});

test('a choice made before hydration does not overwrite a stored answer', async ({ page }) => {
  await store(page, assessmentWith({ answers: changed(new Map(), { [first]: 2 }) }));
  const release = await blockScripts(page);
  await page.goto(`${addresses.en.assess}#q=${first}`, { waitUntil: 'commit' });
  await radio(page, 5).evaluate((element: HTMLInputElement) => (element.checked = true));
  const before = await storedTexts(page);
  await page.mouse.click(4, 4);
  release();
  await page.locator('.page.ready').waitFor();
  await expect(radio(page, 2)).toBeChecked();
  expect(await storedTexts(page)).toEqual(before);
});

test('an answer on the start page does not move the question and requests nothing', async ({ page }) => {
  await page.goto(addresses.en.landing, { waitUntil: 'networkidle' });
  await backupLoaded(page);
  await radio(page, 3).scrollIntoViewIfNeeded();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const before = await radio(page, 1).boundingBox();
  await radio(page, 3).check();
  await expect(page.getByText(site.saved)).toBeVisible();
  expect(await radio(page, 1).boundingBox()).toEqual(before);
  expect(await layoutShift(page)).toBeLessThan(0.01);
  expect(requests).toEqual([]);
});

function headline(page: Page) {
  return page.getByRole('heading', { level: 1 });
}
