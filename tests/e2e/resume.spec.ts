import type { Page } from '@playwright/test';

import { locales, type Locale } from '#domain/locale.ts';

import { assessmentWith } from '../support/assessments.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { store, storedTexts } from '../support/stored-assessment.ts';
import { troubles } from '../support/storage-troubles.ts';
import { englishFirst, expect, extensiveUnless, test } from '../support/test.ts';

const [first = '', second = ''] = allQuestions.map(({ id }) => id);
const earlier = assessmentWith({
  label: 'Harbour branch',
  role: 'adviser',
  answers: new Map([
    [first, 2],
    [second, 4],
  ]),
});

const startNew = (page: Page, locale: Locale = 'en') =>
  page.getByRole('button', { name: words[locale].landing.startOverConfirm });
const goOn = (page: Page, locale: Locale = 'en') => page.getByRole('link', { name: words[locale].resume.goOn });
const question = (page: Page, locale: Locale = 'en') =>
  page.getByRole('heading', { level: 1, name: words[locale].resume.title });
const role = (page: Page, locale: Locale = 'en') => page.getByLabel(words[locale].setup.roleLabel);
const fields = (page: Page) => page.locator('.entry input[inputmode]');

/** The stored assessment besides `earlier`; an empty object if there is none. */
async function newlyStored(page: Page): Promise<Record<string, unknown>> {
  const { [earlier.id]: _earlier, ...others } = await storedTexts(page);
  const [text = '{}', ...more] = Object.values(others);
  expect(more).toEqual([]);
  return JSON.parse(text) as Record<string, unknown>;
}

/** Holds back the scripts of the page. @returns A function that lets them load. */
async function blockScripts(page: Page): Promise<() => void> {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

for (const locale of locales) {
  test(
    `setup address asks before it opens a stored assessment, and a new one does not change that, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await store(page, earlier);
      await page.goto(`${addresses[locale].assess}#setup`);
      const before = (await storedTexts(page))[earlier.id];
      await expect(role(page, locale).or(question(page, locale))).toBeVisible();
      await expect(role(page, locale)).toHaveCount(0);
      await expect(page.locator('main')).toContainText('Harbour branch');
      await expect(page.locator('main')).toContainText(locale === 'en' ? '2 of 48' : '2 av 48');
      await startNew(page, locale).click();
      await expect(role(page, locale)).toHaveValue('');
      await role(page, locale).selectOption('leadership');
      await page.getByRole('button', { name: words[locale].setup.save }).click();
      await page.locator(`input[name="${first}"][value="5"]`).check();
      expect(await newlyStored(page)).toMatchObject({
        label: null,
        role: 'leadership',
        scope: 'full',
        answers: { [first]: { answer: 5 } },
      });
      expect((await storedTexts(page))[earlier.id]).toBe(before);
    },
  );

  test(
    `quick entry asks before it opens the answers of the previous form, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await store(page, { ...earlier, scope: 'quick' });
      await page.goto(addresses[locale].paper);
      await page.getByRole('link', { name: words[locale].entry.title }).click();
      const before = (await storedTexts(page))[earlier.id];
      await expect(fields(page).first().or(question(page, locale))).toBeVisible();
      await expect(fields(page)).toHaveCount(0);
      await startNew(page, locale).click();
      await expect(fields(page), 'as long as the form before').toHaveCount(12);
      await expect(fields(page).first()).toHaveValue('');
      await fields(page).first().focus();
      await page.keyboard.press('3');
      expect(await newlyStored(page)).toMatchObject({ label: null, answers: { [first]: { answer: 3 } } });
      expect((await storedTexts(page))[earlier.id]).toBe(before);
    },
  );
}

for (const [hash, shown] of [
  ['#setup', role],
  ['#entry', (page: Page) => fields(page).first()],
] as const) {
  test(
    `${hash} continues the stored assessment when chosen, and does not ask again after a reload`,
    extensiveUnless(hash === '#setup'),
    async ({ page }) => {
      await store(page, earlier);
      await page.goto(addresses.en.assess + hash);
      await expect(question(page)).toBeVisible();
      await goOn(page).click();
      await expect(shown(page)).toHaveValue(hash === '#setup' ? 'adviser' : '2');
      await page.reload();
      await expect(shown(page)).toBeVisible();
      expect(Object.keys(await storedTexts(page))).toEqual([earlier.id]);
      await page.goBack();
      await expect(question(page)).toBeVisible();
    },
  );

  test(
    `${hash} opens without asking when nothing is stored, also after a reload`,
    extensiveUnless(hash === '#setup'),
    async ({ page }) => {
      await page.goto(addresses.en.assess + hash);
      await expect(shown(page)).toBeVisible();
      await expect(question(page)).toHaveCount(0);
      if (hash === '#setup') await role(page).selectOption('adviser');
      else await fields(page).first().fill('3');
      await page.reload();
      await expect(shown(page)).toHaveValue(hash === '#setup' ? 'adviser' : '3');
    },
  );

  test(`${hash} asks in a tab that already shows the assessment`, async ({ page }) => {
    await store(page, earlier);
    await openQuestion(page, 'en', first);
    await page.goto(addresses.en.assess + hash);
    await expect(question(page)).toBeFocused();
  });

  test(`${hash} warns that an unsaved assessment will be lost before it starts a new one`, async ({ page }) => {
    await page.addInitScript(troubles.blocked);
    await openQuestion(page, 'en', first);
    await page.keyboard.press('3');
    await expect(page.getByText(words.en.site.notSaved, { exact: true })).toBeVisible();
    await page.goto(addresses.en.assess + hash);
    await expect(page.getByText(words.en.resume.unsaved)).toBeVisible();
    await expect(page.getByText(words.en.resume.help)).toHaveCount(0);
  });
}

test('setup link beside the questions opens the setup without asking', async ({ page }) => {
  await store(page, earlier);
  await openQuestion(page, 'en', first);
  await page.getByRole('link', { name: words.en.setup.openSetup }).click();
  await expect(role(page)).toHaveValue('adviser');
});

test('setup does not ask about the stored assessment when it is blank', async ({ page }) => {
  const blank = assessmentWith();
  await store(page, blank);
  await page.goto(`${addresses.en.assess}#setup`);
  await role(page).selectOption('adviser');
  expect(Object.keys(await storedTexts(page))).toEqual([blank.id]);
});

test('a double click creates one new assessment, not two', async ({ page }) => {
  await store(page, earlier);
  await page.goto(`${addresses.en.assess}#setup`);
  await startNew(page).dblclick();
  await expect(role(page)).toBeVisible();
  expect(await newlyStored(page)).toMatchObject({ label: null, answers: {} });
});

test('question about the stored assessment disappears when another tab deletes everything', async ({
  page,
  context,
}) => {
  await store(page, earlier);
  await page.goto(`${addresses.en.assess}#entry`);
  await expect(question(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(addresses.en.privacy);
  await other.locator('.ask').click();
  await other.locator('[data-confirm]').click();
  await expect(fields(page)).toHaveCount(48);
  await expect(fields(page).first()).toHaveValue('');
});

test.describe('before hydration', () => {
  for (const hash of ['#setup', '#entry', '#check', '#list', `#q=${second}`]) {
    test(`a new visitor at ${hash} does not see question 1`, async ({ page }) => {
      const release = await blockScripts(page);
      await page.goto(addresses.en.assess + hash, { waitUntil: 'commit' });
      await page.locator(`input[name="${first}"]`).first().waitFor({ state: 'attached' });
      await expect(page.locator('h1').first()).toBeHidden({ timeout: 1000 });
      release();
      await expect(page.locator('.page.ready h1')).toBeVisible();
      await expect(page.locator(`input[name="${first}"]`)).toHaveCount(0);
    });
  }

  for (const hash of ['', `#q=${first}`, '#start=full', '#nonsense']) {
    test(`a new visitor at “${hash}” sees question 1`, async ({ page }) => {
      const release = await blockScripts(page);
      await page.goto(addresses.en.assess + hash, { waitUntil: 'commit' });
      // A hidden question would appear after four seconds.
      await expect(page.locator('h1').first()).toBeVisible({ timeout: 3000 });
      release();
    });
  }

  for (const hash of ['#setup', '#entry']) {
    test(
      `choice of a new visitor at ${hash} is stored when question 1 appears before the script`,
      { tag: '@extensive' },
      async ({ page }) => {
        const release = await blockScripts(page);
        await page.goto(addresses.en.assess + hash, { waitUntil: 'commit' });
        await page.locator(`input[name="${first}"][value="4"]`).check();
        release();
        await expect(hash === '#setup' ? role(page) : fields(page).first()).toBeVisible();
        await expect.poll(() => newlyStored(page)).toMatchObject({ answers: { [first]: { answer: 4 } } });
      },
    );
  }
});
