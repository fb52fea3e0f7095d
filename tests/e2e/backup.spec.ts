import type { Page } from '@playwright/test';

import { privacyEn } from '#i18n/en/privacy.ts';

import { runKills } from '../support/killed-browser.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { threeAssessments } from '../support/saved-files.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { storeAll, storedTexts } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const [first, second, third] = allQuestions.map(({ id }) => id) as [string, string, string];
const [branch, clinic] = threeAssessments();

/** All texts in the backup; empty if there is none. */
function backedUpText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const name = 'focal:/:backup';
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return '';
    const outcomeOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('refused'));
      });
    const database = await outcomeOf(indexedDB.open(name));
    const record: unknown = await outcomeOf(database.transaction('entries').objectStore('entries').get('latest'));
    database.close();
    return record instanceof Map ? [...(record as Map<string, string>).values()].join() : '';
  });
}

/** Runs in the page: leaves no room in localStorage for a longer text. */
function fillStorage(): void {
  let filler = '';
  for (let length = 2 ** 22; length >= 1; length /= 2) {
    const longer = filler + 'x'.repeat(length);
    try {
      localStorage.setItem('filler', longer);
      filler = longer;
    } catch {
      // No room for that many.
    }
  }
}

/** Answers the first two questions, and waits until the backup has them. */
async function answerTwo(page: Page): Promise<void> {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('5');
  await expect.poll(() => backedUpText(page)).toContain(second);
}

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

const answersOf = async (page: Page) =>
  Object.values(await storedTexts(page)).map((text) => (JSON.parse(text) as { answers: unknown }).answers);

test('the page stores all its answers again when the storage was cleared', async ({ page }) => {
  await openQuestion(page, 'en', first);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.en.site.saved, { exact: true })).toBeAttached();
  await storedTexts(page);
  await page.evaluate(() => localStorage.clear());
  await page.keyboard.press('5');
  await expect(page.locator(`input[name="${second}"][value="5"]`)).toBeChecked();
  expect(await answersOf(page)).toEqual([{ [first]: { answer: 2 }, [second]: { answer: 5 } }]);
});

test('assessments come back from the backup when another tab clears the storage', async ({ page, context }) => {
  await storeAll(page, [branch, clinic]);
  await openQuestion(page, 'en', third);
  await page.keyboard.press('3');
  await expect.poll(() => backedUpText(page)).toContain(third);
  const before = await storedTexts(page);
  const other = await context.newPage();
  await other.goto(addresses.en.method);
  await other.evaluate(() => localStorage.clear());
  await expect.poll(() => storedTexts(other)).toEqual(before);
  await expect(page.locator(`input[name="${third}"][value="3"]`)).toBeChecked();
});

test('answers come back from the backup when the storage is cleared between two visits', async ({ page }) => {
  await answerTwo(page);
  await page.goto(addresses.en.method);
  await page.evaluate(() => localStorage.clear());
  await openQuestion(page, 'en', first);
  await expect(page.locator(`input[name="${first}"][value="2"]`)).toBeChecked();
  expect(await answersOf(page)).toEqual([{ [first]: { answer: 2 }, [second]: { answer: 5 } }]);
});

test('deleting everything also deletes the backup, and nothing comes back', async ({ page, context }) => {
  await answerTwo(page);
  const other = await context.newPage();
  await other.goto(addresses.en.privacy);
  await other.getByRole('button', { name: privacyEn.deleteButton }).click();
  await other.getByRole('button', { name: privacyEn.deleteConfirm, exact: true }).click();
  await expect(other.getByRole('main').getByText(privacyEn.deleted)).toBeVisible();
  expect(await databases(other)).toEqual([]);
  await expect(page.locator('input:checked')).toHaveCount(0);
  // Longer than it takes to load the backup.
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await databases(page)).toEqual([]);
});

test('no database is created when nothing was stored', async ({ page }) => {
  await page.goto(addresses.en.method);
  // Longer than it takes to load the backup.
  await page.waitForTimeout(2000);
  expect(await databases(page)).toEqual([]);
});

test('nothing comes back when a tab with unsaved answers is open and another tab deletes everything', async ({
  page,
  context,
}) => {
  await answerTwo(page);
  await page.evaluate(fillStorage);
  await page.keyboard.press('Enter');
  await page.keyboard.press('3');
  await expect(page.getByText(words.en.site.notSaved, { exact: true })).toBeVisible();
  const other = await context.newPage();
  await other.goto(addresses.en.privacy);
  await other.getByRole('button', { name: privacyEn.deleteButton }).click();
  await other.getByRole('button', { name: privacyEn.deleteConfirm, exact: true }).click();
  await expect(other.getByRole('main').getByText(privacyEn.deleted)).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('focal:')))).toEqual([]);
});

test(
  'no confirmed answer is lost when the browser is killed three times',
  { tag: '@extensive' },
  async ({ baseURL }) => {
    test.slow();
    const { confirmed, lost } = await runKills(`${baseURL}/`, 3, { seed: 20261129, longest: 4000 });
    expect(confirmed).toBeGreaterThan(0);
    expect(lost).toBe(0);
  },
);
