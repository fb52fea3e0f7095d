import { readFile } from 'node:fs/promises';

import type { Download, Page } from '@playwright/test';
import { Ajv } from 'ajv';

import { parseSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { parseSavedAssessments, serializeAssessments } from '#domain/saved/saved-assessments.ts';
import { fillCount } from '#i18n/fill.ts';

import { fileNamed, goldenFile, threeAssessments } from '../support/saved-files.ts';
import { addresses, backupLoaded, words } from '../support/site.ts';
import { edition, storeAll, storedTexts } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const texts = words.en.assessments;
const three = threeAssessments();
const [branch, clinic, shop] = three;
const textOf = (assessment: (typeof three)[number]) => serializeAssessment(assessment, edition);
const bundle = serializeAssessments(three, edition);

const panel = (page: Page) =>
  page.getByRole('region', { name: new RegExp(`^${texts.found.other.split('{n}')[0] ?? ''}`) });
const names = (page: Page) => page.getByRole('article').getByRole('heading');
const addButton = (page: Page) => page.getByRole('button', { name: texts.add });
const everything = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).toSorted()));

async function openList(page: Page, ...assessments: Parameters<typeof storeAll>[1]): Promise<void> {
  if (assessments.length > 0) await storeAll(page, assessments);
  await page.goto(addresses.en.assessments);
  await page.locator('#open-file').waitFor();
}

async function open(page: Page, text: string, name = 'client.json'): Promise<void> {
  const file = fileNamed(name, '');
  await page.locator('#file').setInputFiles({ ...file, buffer: Buffer.from(text) });
}

async function saved(page: Page, button: string): Promise<{ readonly download: Download; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { download, text: await readFile(await download.path(), 'utf8') };
}

/** Drops a file on the page. */
async function drop(page: Page, ...contents: readonly string[]): Promise<void> {
  const data = await page.evaluateHandle((parts) => {
    const transfer = new DataTransfer();
    for (const part of parts) transfer.items.add(new File([part], 'dropped.json'));
    return transfer;
  }, contents);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText(texts.dropHere)).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByText(texts.dropHere)).toHaveCount(0);
}

test('a saved file contains the documented JSON with notes, and a descriptive name', async ({ page }) => {
  await openList(page, ...three);
  const { download, text } = await saved(page, `${texts.saveFile} Hillside clinic`);
  expect(download.suggestedFilename()).toBe('focal-assessment-2026-11-02-hillside-clinic.json');
  expect(parseSavedAssessment(text, edition)).toEqual({ ok: true, value: clinic });
  const unnamed = await saved(page, `${texts.saveFile} ${texts.unnamed}`);
  expect(unnamed.download.suggestedFilename()).toBe('focal-assessment-2026-11-03.json');
});

test('the published schema accepts a saved file', async ({ page, request }) => {
  await openList(page, ...three);
  const { text } = await saved(page, `${texts.saveFile} Harbour branch`);
  const answer = await request.get('schema/assessment-1.json');
  expect(answer.status()).toBe(200);
  const validate = new Ajv({ strictTypes: false, formats: { 'date-time': true } }).compile(
    (await answer.json()) as object,
  );
  expect(validate(JSON.parse(text))).toBe(true);
  expect(validate({ ...(JSON.parse(text) as object), extra: 1 })).toBe(false);
});

test('a file with all assessments restores them unchanged on another device', async ({ page, browser, baseURL }) => {
  await openList(page, ...three);
  const { download, text } = await saved(page, texts.saveAll);
  expect(download.suggestedFilename()).toBe('focal-assessments-2026-11-03.json');
  expect(parseSavedAssessments(text, edition)).toEqual({ ok: true, value: three.toReversed() });

  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nb-NO' });
  const other = await context.newPage();
  await other.goto(addresses.nb.assessments);
  await other.locator('#open-file').waitFor();
  await open(other, text);
  await other.getByRole('button', { name: words.nb.assessments.add }).click();
  await expect(names(other)).toHaveCount(3);
  expect(await storedTexts(other)).toEqual(await storedTexts(page));
  await other.goto(addresses.nb.landing);
  await expect(other.getByText('Du har svart på 12 av 12 spørsmål. Sist endret 3. november 2026.')).toBeVisible();
  await context.close();
});

test('import adds new assessments with a message, and the current one does not change', async ({ page }) => {
  await openList(page, clinic);
  await open(page, goldenFile('assessments-1.json'));
  await addButton(page).click();
  await expect(page.getByText(fillCount(texts.added, 'en', { n: 2 }))).toBeFocused();
  expect(await storedTexts(page)).toEqual(Object.fromEntries(three.map((one) => [one.id, textOf(one)])));
  expect(await page.evaluate(() => localStorage.getItem('focal:/:current'))).toBe(clinic.id);
  await open(page, goldenFile('assessment-1.json'));
  await expect(page.getByText(texts.isSame)).toBeVisible();
  await page.getByRole('button', { name: texts.close }).click();
  await expect(panel(page)).toHaveCount(0);
});

const renamed = { ...clinic, label: 'As it was in May' };

test('import replaces the assessment with the same id when the user chooses that', async ({ page }) => {
  await openList(page, renamed, branch);
  await open(page, textOf(clinic));
  await page.getByRole('radio', { name: texts.replace }).check();
  await addButton(page).click();
  await expect(panel(page)).toHaveCount(0);
  expect(await storedTexts(page)).toEqual({ [branch.id]: textOf(branch), [clinic.id]: textOf(clinic) });
});

test('one file at a time can be dropped onto the page', async ({ page }) => {
  await openList(page, clinic);
  const before = await everything(page);
  await drop(page, textOf(branch), textOf(shop));
  await expect(page.getByText(texts.problemManyFiles)).toBeFocused();
  await drop(page, textOf(branch));
  await expect(page.getByRole('heading', { name: texts.found.one })).toBeFocused();
  await expect(page.getByText(texts.problemManyFiles)).toHaveCount(0);
  expect(await everything(page)).toBe(before);
  await addButton(page).click();
  await expect(page.getByText(texts.added.one)).toBeFocused();
  expect((await storedTexts(page))[branch.id]).toBe(textOf(branch));
});

test('a damaged file is rejected as a whole, with reason and remedy', async ({ page }) => {
  await openList(page, clinic);
  const before = await everything(page);
  await open(page, textOf(clinic).replace('"full"', '"half"'));
  await expect(page.getByText(texts.fileProblems.damaged)).toBeFocused();
  await expect(panel(page)).toHaveCount(0);
  expect(await everything(page)).toBe(before);
});

test('import adds nothing when not all assessments fit into storage', async ({ page }) => {
  await openList(page, clinic);
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    let left = 2;
    Storage.prototype.setItem = function (...args) {
      left -= 1;
      if (left < 0) throw new DOMException('full', 'QuotaExceededError');
      setItem.apply(this, args);
    };
  });
  const before = await everything(page);
  await open(page, bundle);
  await addButton(page).click();
  await expect(page.getByText(texts.notStored)).toBeFocused();
  expect(await everything(page)).toBe(before);
  await expect(panel(page)).toBeVisible();
});

test('files can be opened and added without a request, and by keyboard alone', async ({ page, context }) => {
  // The wait starts early, because Playwright misses a dialog that opens before the wait.
  const choosing = page.waitForEvent('filechooser');
  await openList(page);
  await backupLoaded(page);
  await context.setOffline(true);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('#open-file').focus();
  await page.keyboard.press('Enter');
  const chooser = await choosing;
  await chooser.setFiles([fileNamed('client.json', textOf(clinic))]);
  await expect(page.getByRole('heading', { name: texts.found.one })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Hillside clinic']);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});
