import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';
import { parseSavedAssessments } from '#domain/saved/saved-assessments.ts';

import { assessmentWith } from '../support/assessments.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { fileNamed } from '../support/saved-files.ts';
import { addresses, words } from '../support/site.ts';
import { edition, storeAll } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';

const answered = (count: number, label: string) =>
  assessmentWith({ label, answers: new Map(allQuestions.slice(0, count).map(({ id }) => [id, 3])) });
const many = answered(21, 'Harbour branch');
const more = { ...answered(48, 'Hillside clinic'), id: '5b1f0c9e-4f0a-4c1d-9a43-7d0c5f3e2a10' };
const few = { ...answered(20, 'Old town'), id: '5b1f0c9e-4f0a-4c1d-9a43-7d0c5f3e2a11' };

const reminder = (page: Page, locale: (typeof locales)[number] = 'en') =>
  page.getByRole('region', { name: words[locale].reminder.label });

/** Counts the requests for persistent storage. */
async function countRequests(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    navigator.storage.persist = () => {
      sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked')) + 1));
      return Promise.resolve(false);
    };
  });
  return () => page.evaluate(() => Number(sessionStorage.getItem('asked')));
}

async function openResult(page: Page, locale: (typeof locales)[number] = 'en'): Promise<void> {
  await page.goto(addresses[locale].result);
  await page.locator('#share').waitFor();
}

for (const locale of locales) {
  test(
    `the result reminds once to save more than 20 answers, and asks for persistent storage only then, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      const texts = words[locale].reminder;
      const requests = await countRequests(page);
      await storeAll(page, [many]);
      await openResult(page, locale);
      await expect(reminder(page, locale)).toContainText(texts.only);
      expect(await requests()).toBe(0);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        reminder(page, locale).getByRole('button', { name: texts.save }).press('Enter'),
      ]);
      const outcome = parseSavedAssessments(await readFile(await download.path(), 'utf8'), edition);
      expect(outcome).toMatchObject({ ok: true, value: [{ id: many.id }] });
      expect(await requests()).toBe(1);
      await expect(reminder(page, locale)).toHaveCount(0);
      await expect(page.getByText(texts.saved)).toBeFocused();
      await page.reload();
      await page.locator('#share').waitFor();
      await expect(reminder(page, locale)).toHaveCount(0);
    },
  );
}

test('the result does not remind of 20 answers, nor does a shared result or the questions', async ({ page }) => {
  await storeAll(page, [few]);
  await openResult(page);
  await expect(reminder(page)).toHaveCount(0);
  await page.goto(addresses.en.method);
  await page.goto(`${addresses.en.result}#example`);
  await page.locator('#why').waitFor();
  await expect(reminder(page)).toHaveCount(0);
});

const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'dismissing it': (page) => reminder(page).getByRole('button', { name: words.en.reminder.dismiss }).press('Enter'),
  'copying the link': (page) => page.getByRole('button', { name: words.en.share.copy }).click(),
  'copying the link from the field': (page) => page.locator('#link').press('Control+C'),
  'showing the QR code': (page) => page.getByRole('button', { name: words.en.share.showCode }).click(),
  'saving a file in the list of exports': (page) =>
    page.locator('.exports').getByRole('button', { name: words.en.share.saveFile }).click(),
};

test.describe('with access to the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [way, act] of Object.entries(ways)) {
    test(`${way} ends the reminder for this assessment, also after a reload and further answers`, async ({ page }) => {
      const requests = await countRequests(page);
      await storeAll(page, [many, more]);
      await openResult(page);
      await expect(reminder(page)).toBeVisible();
      await act(page);
      await expect(reminder(page)).toHaveCount(0);
      await page.goto(`${addresses.en.assess}#q=${allQuestions.at(-1)?.id ?? ''}`);
      await page.locator('.page.ready').waitFor();
      await page.keyboard.press('4');
      await openResult(page);
      await expect(reminder(page)).toHaveCount(0);
      expect(await requests()).toBe(0);
      await page.goto(addresses.en.assessments);
      await expect(reminder(page)).toContainText(words.en.reminder.several.one);
    });
  }
});

test('the list of assessments reminds of all that have no file, and saves them as one', async ({ page }) => {
  const requests = await countRequests(page);
  await storeAll(page, [many, more, few]);
  await page.goto(addresses.en.assessments);
  await expect(reminder(page)).toContainText('2 of these assessments');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    reminder(page).getByRole('button', { name: words.en.reminder.save }).click(),
  ]);
  const outcome = parseSavedAssessments(await readFile(await download.path(), 'utf8'), edition);
  expect(outcome.ok && outcome.value.map(({ id }) => id).toSorted()).toEqual([many.id, more.id].toSorted());
  expect(await requests()).toBe(1);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(reminder(page)).toHaveCount(0);
});

test('an assessment that was opened from a file needs no reminder', async ({ page }) => {
  await page.goto(addresses.en.assessments);
  await page.setInputFiles('#file', fileNamed('a.json', serializeAssessment(more, edition)));
  await page.getByRole('button', { name: words.en.assessments.add }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(reminder(page)).toHaveCount(0);
  await page.getByRole('button', { name: words.en.assessments.duplicate }).click();
  await expect(reminder(page)).toBeVisible();
});

test('the reminder is not printed, and deleting the assessment deletes its mark', async ({ page }) => {
  await storeAll(page, [many]);
  await openResult(page);
  await page.emulateMedia({ media: 'print' });
  await expect(reminder(page)).toBeHidden();
  await page.emulateMedia({ media: null });
  await reminder(page).getByRole('button', { name: words.en.reminder.dismiss }).click();
  const marks = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('exported')).length);
  expect(await marks()).toBe(1);
  await page.goto(addresses.en.assessments);
  await page.getByRole('button', { name: words.en.assessments.remove }).click();
  await expect.poll(marks).toBe(0);
  await page.getByRole('button', { name: words.en.assessments.undo }).click();
  await expect.poll(marks).toBe(1);
});
