import { readFile } from 'node:fs/promises';

import type { Download, Page } from '@playwright/test';
import { Ajv } from 'ajv';

import { locales } from '#domain/locale.ts';
import { parseSavedAssessment, serializeAssessment } from '#domain/saved-assessment.ts';
import { parseSavedAssessments, serializeAssessments } from '#domain/saved-assessments.ts';
import { fill } from '#i18n/fill.ts';

import { fileNamed, goldenFile, threeAssessments } from '../support/saved-files.ts';
import { addresses, words } from '../support/site.ts';
import { edition, storeAll, storedTexts } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const texts = words.en.assessments;
const three = threeAssessments();
const [branch, clinic, shop] = three;
const textOf = (assessment: (typeof three)[number]) => serializeAssessment(assessment, edition);
const bundle = serializeAssessments(three, edition);

const panel = (page: Page) => page.getByRole('region', { name: /The file holds|Filen inneholder/ });
const names = (page: Page) => page.getByRole('article').getByRole('heading');
const addButton = (page: Page) => page.getByRole('button', { name: texts.add });
const everything = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).toSorted()));

async function openList(page: Page, ...assessments: Parameters<typeof storeAll>[1]): Promise<void> {
  if (assessments.length > 0) await storeAll(page, assessments);
  await page.goto(addresses.en.assessments);
  await page.locator('#open-file').waitFor();
}

async function open(page: Page, text: string | Buffer, name = 'client.json'): Promise<void> {
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

/** Lets go of a file over the page, as somebody who has dragged it there. */
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

test('a saved file is the JSON of the product, notes included, and its name says what it is', async ({ page }) => {
  await openList(page, ...three);
  const { download, text } = await saved(page, `${texts.saveFile} Hillside clinic`);
  expect(download.suggestedFilename()).toBe('focal-assessment-hillside-clinic-2026-11-02.json');
  expect(parseSavedAssessment(text, edition)).toEqual({ ok: true, value: clinic });
  const unnamed = await saved(page, `${texts.saveFile} ${texts.unnamed}`);
  expect(unnamed.download.suggestedFilename()).toBe('focal-assessment-2026-11-03.json');
});

test('the schema is published, and accepts what is saved', async ({ page, request }) => {
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

test('all assessments go as one file to another device, and are there what they were here', async ({
  page,
  browser,
  baseURL,
}) => {
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
  await expect(other.getByText('Du har svart på 12 av 12, sist endret 3. november 2026.')).toBeVisible();
  await context.close();
});

for (const locale of locales) {
  test(
    `in ${locale}, what a file holds is said before anything changes, and Cancel changes nothing`,
    englishFirst(locale),
    async ({ page }) => {
      const own = words[locale].assessments;
      await storeAll(page, [clinic]);
      await page.goto(addresses[locale].assessments);
      await page.locator('#open-file').waitFor();
      const before = await everything(page);
      await open(page, bundle);
      await expect(page.getByRole('heading', { name: fill(own.holdsSeveral, { n: 3 }) })).toBeFocused();
      const text = (await panel(page).innerText()).replaceAll('\u00a0', ' ');
      const said = {
        en: ['Harbour branch', 'Changed 1 November 2026. Full assessment, 48 of 48 answered.', 'Quick check, 12 of 12'],
        nb: ['Harbour branch', 'Endret 1. november 2026. Full vurdering, 48 av 48 besvart.', 'Hurtigsjekk, 12 av 12'],
      }[locale];
      for (const part of [...said, own.nothingYet, own.isSame]) expect(text).toContain(part);
      expect(await everything(page)).toBe(before);
      await page.getByRole('button', { name: words[locale].site.cancel }).click();
      await expect(panel(page)).toHaveCount(0);
      await expect(page.locator('#open-file')).toBeFocused();
      expect(await everything(page)).toBe(before);
    },
  );
}

test('what is new is added, with one word of what happened, and the current one stays', async ({ page }) => {
  await openList(page, clinic);
  await open(page, goldenFile('assessments-1.json'));
  await addButton(page).click();
  await expect(page.getByText(fill(texts.addedSeveral, { n: 2 }))).toBeFocused();
  expect(await storedTexts(page)).toEqual(Object.fromEntries(three.map((one) => [one.id, textOf(one)])));
  expect(await page.evaluate(() => localStorage.getItem('focal:/:current'))).toBe(clinic.id);
  await open(page, goldenFile('assessment-1.json'));
  await expect(page.getByText(texts.isSame)).toBeVisible();
  await page.getByRole('button', { name: texts.close }).click();
  await expect(panel(page)).toHaveCount(0);
});

const renamed = { ...clinic, label: 'As it was in May' };

for (const [choice, expected] of [
  [texts.keepBoth, [textOf(renamed), textOf(clinic)]],
  [texts.replace, [textOf(clinic)]],
  [texts.leaveOut, [textOf(renamed)]],
] as const) {
  test(`where the same id is here, one is asked: ${choice}`, async ({ page }) => {
    await openList(page, renamed, branch);
    await open(page, textOf(clinic));
    await expect(page.getByRole('radio', { name: texts.keepBoth })).toBeChecked();
    await page.getByRole('radio', { name: choice }).check();
    await addButton(page).click();
    await expect(panel(page)).toHaveCount(0);
    const stored = await storedTexts(page);
    expect(stored[branch.id]).toBe(textOf(branch));
    const { [branch.id]: _branch, ...others } = stored;
    expect(Object.keys(others)).toHaveLength(expected.length);
    // A copy that is kept beside the other has an id of its own.
    const texted = Object.values(others).map((text) =>
      text.replace(/"id": "[0-9a-f]{8}-[^"]+"/, `"id": "${clinic.id}"`),
    );
    expect(texted.toSorted()).toEqual([...expected].toSorted());
    expect(new Set(Object.values(others).map((text) => (JSON.parse(text) as { id: string }).id)).size).toBe(
      expected.length,
    );
  });
}

test('a file is dropped onto the page, one at a time', async ({ page }) => {
  await openList(page, clinic);
  const before = await everything(page);
  await drop(page, textOf(branch), textOf(shop));
  await expect(page.getByText(texts.problemManyFiles)).toBeFocused();
  await drop(page, textOf(branch));
  await expect(page.getByRole('heading', { name: texts.holdsOne })).toBeFocused();
  await expect(page.getByText(texts.problemManyFiles)).toHaveCount(0);
  expect(await everything(page)).toBe(before);
  await addButton(page).click();
  await expect(page.getByText(texts.addedOne)).toBeFocused();
  expect((await storedTexts(page))[branch.id]).toBe(textOf(branch));
});

const parts = JSON.parse(bundle) as { assessments: { scope: string; version: number }[] };
const spoilt = (change: (copy: typeof parts) => void) => {
  const copy = structuredClone(parts);
  change(copy);
  return JSON.stringify(copy);
};

const refused: Readonly<Record<string, readonly [string | Buffer, 'en' | 'nb', string]>> = {
  'too large': [' '.repeat(256 * 1024 + 1), 'en', texts.problemTooLarge],
  'too large, though of several': [
    `{"format":"focal-assessments"${' '.repeat(8 * 1024 * 1024)}}`,
    'nb',
    words.nb.assessments.problemTooLarge,
  ],
  'not UTF-8': [Buffer.from([0x7b, 0xe5, 0x7d]), 'en', texts.problemNotText],
  'not JSON': [textOf(clinic).slice(0, 300), 'nb', words.nb.assessments.problemNotJson],
  'another JSON': ['{"format":"something-else"}', 'en', texts.problemOtherFormat],
  'of a newer version': [
    textOf(clinic).replace('"version": 1', '"version": 2'),
    'nb',
    words.nb.assessments.problemNewer,
  ],
  'of none': ['{"format":"focal-assessments","version":1,"assessments":[]}', 'en', texts.problemEmpty],
  damaged: [textOf(clinic).replace('"full"', '"half"'), 'nb', words.nb.assessments.problemDamaged],
  'damaged in one part': [
    spoilt(({ assessments: [, two] }) => Object.assign(two ?? {}, { scope: 'half' })),
    'en',
    fill(texts.problemDamagedParts, { total: 3, parts: '2' }),
  ],
  'damaged in two parts': [
    spoilt(({ assessments }) => assessments.slice(1).forEach((part) => Object.assign(part, { scope: 'half' }))),
    'nb',
    fill(words.nb.assessments.problemDamagedParts, { total: 3, parts: '2 og 3' }),
  ],
};

for (const [name, [content, locale, expected]] of Object.entries(refused)) {
  test(
    `nothing is taken from a file ${name}, and the page says why and what to do, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await storeAll(page, [clinic]);
      await page.goto(addresses[locale].assessments);
      await page.locator('#open-file').waitFor();
      const before = await everything(page);
      await open(page, content);
      await expect(page.getByText(expected)).toBeFocused();
      await expect(panel(page)).toHaveCount(0);
      expect(await everything(page)).toBe(before);
    },
  );
}

test('where there is no room for all of them, none is added', async ({ page }) => {
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

test('files are opened and added without a request, and with the keyboard alone', async ({ page, context }) => {
  // Asked for early: a dialog that opens before the browser knows of the request is never told of.
  const choosing = page.waitForEvent('filechooser');
  await openList(page);
  await context.setOffline(true);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('#open-file').focus();
  await page.keyboard.press('Enter');
  const chooser = await choosing;
  await chooser.setFiles([fileNamed('client.json', textOf(clinic))]);
  await expect(page.getByRole('heading', { name: texts.holdsOne })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Hillside clinic']);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('a file with a byte order mark at its beginning is read', async ({ page }) => {
  await openList(page);
  await open(page, `\ufeff${textOf(clinic)}`);
  await addButton(page).click();
  expect(await storedTexts(page)).toEqual({ [clinic.id]: textOf(clinic) });
});
