import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { locales, type Locale } from '#domain/locale.ts';
import { parseSavedAssessment } from '#domain/saved/saved-assessment.ts';

import { assessmentWith, sampleAssessments } from '../support/assessments.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { troubles } from '../support/storage-troubles.ts';
import { edition, store, storedTexts, storeText } from '../support/stored-assessment.ts';
import { englishFirst, expect, extensiveUnless, test } from '../support/test.ts';

const texts = words.en;
const first = allQuestions[0]?.id ?? '';
const second = allQuestions[1]?.id ?? '';
const someId = '0e1b6a52-93a1-4c61-8c7a-5f0d1c2b3a49';

test('reload keeps question, answers, notes and language (point 12)', async ({ page }) => {
  await openQuestion(page, 'nb', first);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('5');
  await page.getByText(words.nb.question.noteOpen).click();
  await page.getByLabel(words.nb.question.noteLabel).fill('referat fra mars');
  await page.reload();
  await expect(page.locator(`input[name="${second}"][value="5"]`)).toBeChecked();
  await expect(page.getByLabel(words.nb.question.noteLabel)).toHaveValue('referat fra mars');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(page).toHaveURL(new RegExp(`#q=${second}$`));
});

test('address without a fragment opens the first unanswered question', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('2');
  await page.goto('en/');
  await page.goto(addresses.en.assess);
  await expect(page).toHaveURL(new RegExp(`#q=${second}$`));
  await expect(page.getByText(texts.site.saved, { exact: true })).toBeAttached();
});

for (const [name, cause] of Object.entries(troubles)) {
  test(
    `answering works with ${name} storage, the page shows “not saved”, and a copy can be saved (point 33)`,
    extensiveUnless(name === 'full'),
    async ({ page }) => {
      await page.addInitScript(cause);
      await openQuestion(page, 'en', first);
      await expect(page.getByText(texts.site.notSaved)).toHaveCount(0);
      await page.keyboard.press('4');
      await expect(page.getByText(texts.site.notSaved, { exact: true })).toBeVisible();
      await expect(page.locator('[data-announce="assertive"]')).toContainText(texts.site.notSaved);
      await page.keyboard.press('Enter');
      await page.keyboard.press('3');
      await expect(page.locator(`input[name="${second}"][value="3"]`)).toBeChecked();

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: texts.errors.saveCopy }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^focal-assessment-\d{4}-\d\d-\d\d\.json$/);
      const outcome = parseSavedAssessment(await readFile(await download.path(), 'utf8'), edition);
      expect(outcome).toMatchObject({
        ok: true,
        value: { responses: { [first]: { answer: 4 }, [second]: { answer: 3 } } },
      });

      await page.getByRole('link', { name: 'Norsk' }).click();
      await expect(page.locator(`input[name="${second}"][value="3"]`)).toBeChecked();
      await expect(page.getByText(words.nb.site.notSaved, { exact: true })).toBeVisible();
      await page.goto(`${addresses.nb.assess}#check`);
      await expect(page.getByText('2 av 48 besvart')).toBeVisible();
    },
  );
}

const ways: Readonly<
  Record<string, { from: Locale; to: Locale; leave: (page: Page, link: Locator) => Promise<unknown> }>
> = {
  'the press of the language switch': { from: 'en', to: 'nb', leave: (_page, link) => link.click() },
  'Enter on the language switch': { from: 'nb', to: 'en', leave: (_page, link) => link.press('Enter') },
  'a reload from within the field': {
    from: 'en',
    to: 'en',
    async leave(page) {
      // The browser process gets `window.name` within a frame. A real key press takes longer than that.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.reload();
    },
  },
};

for (const [way, { from, to, leave }] of Object.entries(ways)) {
  test(
    `${way} right after the last key press keeps answer and note with full storage (${from} to ${to})`,
    extensiveUnless(from === 'en' && to === 'nb'),
    async ({ page }) => {
      await page.addInitScript(troubles.full);
      await openQuestion(page, from, first);
      await page.keyboard.press('4');
      await expect(page.getByText(words[from].site.notSaved, { exact: true })).toBeVisible();
      await page.getByText(words[from].question.noteOpen).click();
      await expect(page.getByLabel(words[from].question.noteLabel)).toBeFocused();
      await page.keyboard.type('minutes of March');
      await leave(page, page.getByRole('link', { name: words[to].site.languageName }));
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      for (const visit of ['at once', 'after a reload']) {
        await expect(page.getByLabel(words[to].question.noteLabel), visit).toHaveValue('minutes of March');
        await expect(page.locator(`input[name="${first}"][value="4"]`), visit).toBeChecked();
        await page.reload();
      }
    },
  );
}

test('an answer changed while the page unloads is kept with full storage', async ({ page }) => {
  await page.addInitScript(troubles.full);
  await openQuestion(page, 'en', first);
  await page.keyboard.press('4');
  await expect(page.getByText(texts.site.notSaved, { exact: true })).toBeVisible();
  const option = page.locator(`input[name="${first}"][value="5"]`);
  await option.evaluate((input: HTMLElement) => {
    input.click();
    document.querySelector<HTMLElement>('header a[hreflang="nb"]')?.click();
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(option).toBeChecked();
});

test('a note is kept when storage becomes full while typing', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('4');
  await page.getByText(texts.question.noteOpen).click();
  await expect(page.getByLabel(texts.question.noteLabel)).toBeFocused();
  await page.keyboard.type('minutes');
  await expect(page.getByText(texts.site.saved, { exact: true })).toBeAttached();
  await page.evaluate(troubles.full);
  await page.keyboard.type(' of March');
  // A real click lasts longer than an attempt to store.
  await page.getByRole('link', { name: 'Norsk' }).click({ delay: 80 });
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(page.getByLabel(words.nb.question.noteLabel)).toHaveValue('minutes of March');
});

test('unsaved changes are stored as soon as the browser allows it', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (...args) {
      if ('fails' in window) throw new DOMException('full', 'QuotaExceededError');
      setItem.apply(this, args);
    };
    Object.assign(window, { fails: true });
  });
  await page.keyboard.press('4');
  await expect(page.getByText(texts.site.notSaved, { exact: true })).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(window, 'fails'));
  await page.keyboard.press('5');
  await expect(page.getByText(texts.site.saved, { exact: true })).toBeAttached();
  await expect(page.getByText(texts.errors.storage)).toHaveCount(0);
  await page.reload();
  await expect(page.locator(`input[name="${first}"][value="5"]`)).toBeChecked();
});

const corrupt = {
  'cut off': '{"format":"focal-assessment","version":1,"questionn',
  'of another shape': '{"answers":["3","4"]}',
  'with an invalid answer': JSON.stringify({ format: 'focal-assessment', version: 1, answers: { [first]: 9 } }),
};

for (const [name, text] of Object.entries(corrupt)) {
  test(
    `stored answers ${name} are offered as a file, and never deleted or overwritten`,
    extensiveUnless(name === 'cut off'),
    async ({ page }) => {
      await storeText(page, someId, text);
      await openQuestion(page, 'en', first);
      await expect(page.getByText(texts.errors.storedUnreadable)).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: texts.errors.downloadUnreadable }).click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toBe(text);

      await page.locator(`input[name="${first}"][value="3"]`).check();
      await expect(page.getByText(texts.site.saved, { exact: true })).toBeAttached();
      const stored = await storedTexts(page);
      expect(stored[someId]).toBe(text);
      expect(Object.keys(stored)).toHaveLength(2);
      await page.reload();
      await expect(page.locator(`input[name="${first}"][value="3"]`)).toBeChecked();
    },
  );
}

test('answers of a newer version are not changed, and the page shows a message', async ({ page }) => {
  const newer = JSON.stringify({
    format: 'focal-assessment',
    version: 2,
    questionnaire: { id: 'customer-focus', edition: 1 },
  });
  await storeText(page, someId, newer);
  await openQuestion(page, 'en', first);
  await expect(page.getByText(texts.errors.storedNewer)).toBeVisible();
  await page.keyboard.press('3');
  expect((await storedTexts(page))[someId]).toBe(newer);
});

test('answers from another tab are not overwritten', async ({ page, context }) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('2');
  const other = await context.newPage();
  await openQuestion(other, 'nb', second);
  await other.keyboard.press('5');
  await expect(page.getByRole('navigation', { name: texts.question.progressLabel })).toContainText('2 of 12');
  await page.keyboard.press('4');
  const [text = '{}'] = Object.values(await storedTexts(page));
  expect(JSON.parse(text)).toMatchObject({ answers: { [first]: { answer: 4 }, [second]: { answer: 5 } } });
});

test('starting over asks first, Cancel changes nothing, and the old assessment stays stored', async ({ page }) => {
  const old = sampleAssessments(questionnaire)['a bank branch, all answered'] ?? assessmentWith();
  await store(page, old);
  await page.goto(`${addresses.en.assess}#start=quick`);
  const before = await storedTexts(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.landing.startOverQuestion);
  await page.getByRole('link', { name: texts.site.cancel }).click();
  expect(await storedTexts(page)).toEqual(before);

  await page.goto(`${addresses.en.assess}#start=quick`);
  await page.getByRole('button', { name: texts.landing.startOverConfirm }).click();
  await expect(page).toHaveTitle('Staff, question 1 of 3 – Focal');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('input:checked')).toHaveCount(0);
  const after = await storedTexts(page);
  expect(after[old.id]).toBe(before[old.id]);
  expect(Object.keys(after)).toHaveLength(2);
});

for (const locale of locales) {
  test(
    `starting over with blocked storage warns that the old assessment is lost, and offers a file first, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      const { landing, errors, site } = words[locale];
      await page.addInitScript(troubles.blocked);
      await openQuestion(page, locale, first);
      await page.keyboard.press('4');
      await expect(page.getByText(site.notSaved, { exact: true })).toBeVisible();
      await page.goto(addresses[locale].landing);
      await page.getByRole('link', { name: landing.startOver }).click();
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(landing.startOverUnsaved);
      await expect(page.getByText(landing.startOverQuestion)).toHaveCount(0);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: errors.saveCopy }).click(),
      ]);
      const outcome = parseSavedAssessment(await readFile(await download.path(), 'utf8'), edition);
      expect(outcome).toMatchObject({ ok: true, value: { responses: { [first]: { answer: 4 } } } });

      await page.getByRole('button', { name: landing.startOverConfirm }).click();
      await expect(page.locator(`input[name="${first}"]`).first()).toBeVisible();
      await expect(page.locator('input:checked')).toHaveCount(0);
      await page.keyboard.press('2');
      await expect(page.locator(`input[name="${first}"][value="2"]`)).toBeChecked();
      await expect(page.getByText(site.notSaved, { exact: true })).toBeVisible();
      await page.reload();
      await expect(page.locator(`input[name="${first}"][value="2"]`)).toBeChecked();
    },
  );
}

test.describe('without HTTPS', () => {
  test.use({
    expectedProblems:
      /request to another origin: http:\/\/focal\.example\/|Cross-Origin-Opener-Policy header has been ignored/,
  });

  test('start page and questions can start an assessment', async ({ page, context }) => {
    const origin = 'http://focal.example/';
    const served = new URL((await page.goto(addresses.en.landing))?.url() ?? '').origin;
    await context.route(`${origin}**`, async (route) => {
      const url = route.request().url().replace(origin, `${served}/`);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto(`${origin}${addresses.en.landing}`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.locator(`input[name="${first}"][value="3"]`).check();
    await expect(page.locator('form').getByText(texts.site.saved)).toBeVisible();
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await openQuestion(page, 'en', first, origin);
    await page.keyboard.press('4');
    await expect(page.getByText(texts.site.saved, { exact: true })).toBeAttached();
    expect(await page.evaluate(() => Object.keys(localStorage).join(' '))).toContain('focal:/:assessment:');
  });
});
