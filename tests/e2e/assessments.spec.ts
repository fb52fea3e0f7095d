import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';
import { parseSavedAssessment } from '#domain/saved/saved-assessment.ts';
import { privacyEn } from '#i18n/en/privacy.ts';
import { fill } from '#i18n/fill.ts';
import { isolated } from '#i18n/isolated.ts';

import { layoutShift } from '../support/accessibility.ts';
import { assessmentWith } from '../support/assessments.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { threeAssessments } from '../support/saved-files.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { edition, store, storeAll, storedTexts, storeText } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const texts = words.en.assessments;
const three = threeAssessments();
const [branch, clinic, shop] = three;
const first = allQuestions[0]?.id ?? '';
const second = allQuestions[1]?.id ?? '';
const begun = assessmentWith({ id: '9a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50', answers: new Map([[first, 3]]) });

const row = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const action = (page: Page, text: string, name: string) =>
  page.getByRole('button', { name: `${text} ${name}`, exact: true });
const live = (page: Page) => page.locator('[data-announce="polite"]');
const names = (page: Page) => page.getByRole('article').getByRole('heading');
const currentId = (page: Page) => page.evaluate(() => localStorage.getItem('focal:/:current'));

async function openList(page: Page, ...assessments: Parameters<typeof storeAll>[1]): Promise<void> {
  if (assessments.length > 0) await storeAll(page, assessments);
  await page.goto(addresses.en.assessments);
  await page.getByRole('link', { name: texts.startNew }).waitFor();
}

for (const [locale, lines] of [
  [
    'en',
    [
      ['Unnamed assessment', 'Changed 3 November 2026. Quick check, 12 of 12 answered.', '2.9 out of 5, level 2'],
      ['Hillside clinic', 'Changed 2 November 2026. Full assessment, 36 of 48 answered.', '2.9 out of 5, level 3'],
      ['Harbour branch', 'Changed 1 November 2026. Full assessment, 48 of 48 answered.', '3.1 out of 5, level 3'],
    ],
  ],
  [
    'nb',
    [
      ['Vurdering uten navn', 'Endret 3. november 2026. Hurtigsjekk, 12 av 12 besvart.', '2,9 av 5, nivå 2'],
      ['Hillside clinic', 'Endret 2. november 2026. Full vurdering, 36 av 48 besvart.', '2,9 av 5, nivå 3'],
      ['Harbour branch', 'Endret 1. november 2026. Full vurdering, 48 av 48 besvart.', '3,1 av 5, nivå 3'],
    ],
  ],
] as const) {
  test(
    `list shows name, date, scope, coverage and score of each assessment, latest first, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await storeAll(page, three);
      await page.goto(addresses[locale].assessments);
      await expect(names(page)).toHaveText(lines.map(([name]) => name));
      for (const [place, [, facts, score]] of lines.entries()) {
        const text = (await page.getByRole('article').nth(place).innerText()).replaceAll('\u00a0', ' ');
        expect(text).toContain(facts);
        expect(text).toContain(score);
      }
      await expect(row(page, 'Harbour branch')).toContainText(words[locale].assessments.inUse);
      await expect(page.getByText(words[locale].assessments.inUse)).toHaveCount(1);
    },
  );
}

test('each score in the list equals the score on the result page', async ({ page }) => {
  await openList(page, ...three);
  for (const name of ['Harbour branch', 'Hillside clinic', texts.unnamed]) {
    const shown = await row(page, name).innerText();
    await action(page, words.en.check.seeResult, name).click();
    await page.locator('#why').waitFor();
    const score = await page.locator('data.score[data-unit="overall"]').first().getAttribute('value');
    const level = await page.locator('data.level[data-unit="overall"]').first().getAttribute('value');
    expect(shown).toContain(`${Number(score).toFixed(1)} out of 5, level ${level ?? ''}`);
    await page.goto(addresses.en.assessments);
  }
});

for (const locale of locales) {
  test(`start page, questions and result link to the list, in ${locale}`, englishFirst(locale), async ({ page }) => {
    const name = words[locale].site.navAssessments;
    await page.goto(addresses[locale].landing);
    await expect(page.getByRole('contentinfo').getByRole('link', { name })).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].assessments.title);

    await store(page, clinic);
    await page.goto(addresses[locale].landing);
    const bar = page.getByRole('region', { name: words[locale].landing.resumeLabel });
    for (const address of [addresses[locale].landing, addresses[locale].assess, addresses[locale].result]) {
      await page.goto(address);
      const place = address === addresses[locale].landing ? bar : page.getByRole('banner');
      await place.getByRole('link', { name }).click();
      await expect(page).toHaveURL(new RegExp(`${addresses[locale].assessments}$`));
    }
    await page.setViewportSize({ width: 375, height: 667 });
    await page.goto(addresses[locale].assess);
    await expect(page.getByRole('banner').getByRole('link', { name })).toBeHidden();
    await page.getByRole('contentinfo').getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(`${addresses[locale].assessments}$`));
  });
}

test('“Continue” opens the first unanswered question and changes no stored text', async ({ page }) => {
  await openList(page, branch, clinic, begun);
  const before = await storedTexts(page);
  await action(page, texts.continue, texts.unnamed).click();
  await expect(page).toHaveURL(new RegExp(`${addresses.en.assess}#q=${second}$`));
  expect(await storedTexts(page)).toEqual(before);
  await page.locator('.page.ready').waitFor();
  await page.keyboard.press('4');
  await expect(page.getByText(words.en.site.saved, { exact: true })).toBeAttached();
  const after = await storedTexts(page);
  expect({ ...after, [begun.id]: '' }).toEqual({ ...before, [begun.id]: '' });
  expect(JSON.parse(after[begun.id] ?? '')).toMatchObject({ answers: { [second]: { answer: 4 } } });
});

test('an assessment can be renamed by keyboard alone, and focus returns', async ({ page }) => {
  await openList(page, ...three);
  const button = action(page, texts.rename, 'Hillside clinic');
  await button.press('Enter');
  const field = page.getByRole('textbox', { name: texts.nameLabel });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(field).toHaveCount(0);

  await page.keyboard.press('Enter');
  await page.keyboard.type('x'.repeat(61));
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(
    /Up to 60 characters.*Error: The name must be 60 characters or fewer/s,
  );

  await field.fill(' Clinic at the \u202ehill ');
  await page.keyboard.press('Enter');
  await expect(action(page, texts.rename, 'Clinic at the hill')).toBeFocused();
  await expect(live(page)).toHaveText(texts.renamed);
  expect(JSON.parse((await storedTexts(page))[clinic.id] ?? '')).toMatchObject({ label: 'Clinic at the hill' });

  await page.keyboard.press('Enter');
  await field.fill('');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText([texts.unnamed, texts.unnamed, 'Harbour branch']);
});

test('a duplicate has the same answers and notes, but its own name and id', async ({ page }) => {
  await openList(page, ...three);
  const before = await storedTexts(page);
  await action(page, texts.duplicate, 'Harbour branch').click();
  await expect(row(page, 'Harbour branch (copy)').getByRole('heading')).toBeFocused();
  const after = await storedTexts(page);
  const [id = ''] = Object.keys(after).filter((key) => !(key in before));
  expect(after).toEqual({ ...before, [id]: after[id] });
  const { answers } = JSON.parse(before[branch.id] ?? '') as { answers: unknown };
  expect(JSON.parse(after[id] ?? '')).toMatchObject({ id, label: 'Harbour branch (copy)', answers });
  expect(await currentId(page)).toBe(branch.id);
});

test('a deleted assessment can be restored unchanged, and focus is never lost', async ({ page }) => {
  await openList(page, ...three);
  const before = await storedTexts(page);
  await action(page, texts.remove, 'Harbour branch').press('Enter');
  const undo = action(page, texts.undo, 'Harbour branch');
  await expect(undo).toBeFocused();
  await expect(live(page)).toHaveText(fill(texts.removed, { name: 'Harbour branch' }));
  expect(Object.keys(await storedTexts(page)).toSorted()).toEqual([clinic.id, shop.id]);
  expect(await currentId(page)).toBe(shop.id);
  await page.keyboard.press('Enter');
  await expect(row(page, 'Harbour branch').getByRole('heading')).toBeFocused();
  await expect(live(page)).toHaveText(fill(texts.restored, { name: 'Harbour branch' }));
  expect(await storedTexts(page)).toEqual(before);
  expect(await currentId(page)).toBe(branch.id);

  await action(page, texts.remove, 'Harbour branch').click();
  await action(page, texts.remove, 'Hillside clinic').click();
  await expect(page.getByRole('button', { name: texts.undo })).toHaveCount(2);
  await page.reload();
  await expect(names(page)).toHaveText([texts.unnamed]);
});

test('“Assess again” copies the context without answers, and stores a reference to the previous assessment', async ({
  page,
}) => {
  await openList(page, shop, clinic);
  const before = await storedTexts(page);
  await action(page, texts.again, 'Hillside clinic').click();
  await expect(page).toHaveURL(new RegExp(`${addresses.en.assess}#q=${first}$`));
  await expect(page.getByText('Hillside clinic')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
  const after = await storedTexts(page);
  const id = (await currentId(page)) ?? '';
  expect(after).toEqual({ ...before, [id]: after[id] });
  const { label, sector, role, scope, targets } = clinic;
  expect(JSON.parse(after[id] ?? '')).toMatchObject({ label, sector, role, scope, targets, answers: {} });
  expect(after[id]).not.toContain('previous');
  expect(await page.evaluate((key) => localStorage.getItem(`focal:/:previous:${key}`), id)).toBe(clinic.id);
});

test('starting a new assessment changes no other', async ({ page }) => {
  await openList(page, ...three);
  const before = await storedTexts(page);
  await page.getByRole('link', { name: texts.startNew }).click();
  await page.getByRole('button', { name: words.en.landing.startOverConfirm }).click();
  await page.keyboard.press('2');
  await expect(page.getByText(words.en.site.saved, { exact: true })).toBeAttached();
  const after = await storedTexts(page);
  expect(Object.keys(after)).toHaveLength(4);
  for (const [id, text] of Object.entries(before)) expect(after[id]).toBe(text);
});

test('each action of the list shows a message and changes nothing when storage fails', async ({ page }) => {
  await openList(page, ...three);
  const before = await storedTexts(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const notice = page.getByText(texts.notStored);
  for (const text of [texts.duplicate, texts.again]) {
    await action(page, text, 'Harbour branch').click();
    await expect(notice).toBeFocused();
  }
  await action(page, texts.rename, 'Harbour branch').click();
  await page.getByRole('textbox').fill('Other');
  await page.keyboard.press('Enter');
  await expect(notice).toBeFocused();
  expect(await storedTexts(page)).toEqual(before);
  await expect(names(page)).toHaveText([texts.unnamed, 'Hillside clinic', 'Harbour branch']);
});

test('an assessment that exists only in this tab is listed, can be saved as a file, and is never lost silently', async ({
  page,
}) => {
  await storeAll(page, [begun, clinic]);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(addresses.en.assess);
  await page.locator('.page.ready').waitFor();
  await page.keyboard.press('4');
  await expect(page.getByText(words.en.site.notSaved, { exact: true })).toBeVisible();
  await page.goto(addresses.en.assessments);
  await expect(row(page, texts.unnamed)).toContainText(texts.onlyInTab);
  await expect(page.getByText(texts.onlyInTab)).toHaveCount(1);
  await action(page, texts.continue, 'Hillside clinic').click();
  await expect(page.getByText(texts.notOpened)).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    action(page, texts.saveFile, texts.unnamed).click(),
  ]);
  const saved = parseSavedAssessment(await readFile(await download.path(), 'utf8'), edition);
  expect(saved).toMatchObject({ ok: true, value: { responses: { [second]: { answer: 4 } } } });
  await action(page, texts.continue, texts.unnamed).click();
  // The page opens the questions only once it has the storage lock.
  await page.locator('.page.ready').waitFor();
  await page.goto(`${addresses.en.assess}#q=${second}`);
  await expect(page.locator(`input[name="${second}"][value="4"]`)).toBeChecked();
});

test('the list updates when another tab stores or deletes an assessment', async ({ page, context }) => {
  await openList(page, ...three);
  const other = await context.newPage();
  await openQuestion(other, 'en', second);
  await other.keyboard.press('1');
  await expect(names(page).first()).toHaveText('Harbour branch');
  await other.goto(addresses.en.privacy);
  await other.getByRole('button', { name: privacyEn.deleteButton }).click();
  await other.getByRole('button', { name: privacyEn.deleteConfirm, exact: true }).click();
  await expect(page.getByText(texts.none)).toBeVisible();
});

test('an unreadable assessment is listed separately, and can be downloaded, deleted and restored', async ({ page }) => {
  await storeText(page, begun.id, '{"format":');
  await page.goto(addresses.en.assessments);
  await expect(page.getByText(texts.none)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.en.errors.downloadUnreadable }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(words.en.errors.unreadableFileName);
  await page.getByRole('button', { name: texts.remove, exact: true }).click();
  expect(await storedTexts(page)).toEqual({});
  await page.getByRole('button', { name: texts.undo }).click();
  await expect(page.getByRole('button', { name: texts.remove, exact: true })).toBeFocused();
  expect(await storedTexts(page)).toEqual({ [begun.id]: '{"format":' });
});

test('link “Delete everything” leads to the delete button', async ({ page }) => {
  await openList(page, ...three);
  await page.getByRole('link', { name: texts.deleteLink }).click();
  await expect(page.getByRole('button', { name: privacyEn.deleteButton })).toBeInViewport();
});

test('a name with markup or direction marks is shown as plain text', async ({ page }) => {
  const label = '<img src=x onerror=alert(1)> “A” & שלום';
  await openList(page, { ...clinic, label });
  await expect(names(page)).toHaveText([label]);
  await action(page, texts.remove, label).click();
  await expect(page.getByText(fill(texts.removed, { name: isolated(label) })).first()).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('layout does not shift while the list of assessments loads', async ({ page }) => {
  await storeAll(page, three);
  await page.goto(addresses.en.assessments, { waitUntil: 'networkidle' });
  await expect(names(page)).toHaveCount(3);
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('level swatches have an outline with forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openList(page, ...three);
  for (const swatch of await page.locator('.swatch').all()) {
    await expect(swatch).toHaveCSS('border-top-style', 'solid');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('list of assessments shows a message when JavaScript is disabled', async ({ page }) => {
    await page.goto(addresses.en.assessments);
    await expect(page.locator('noscript p')).toHaveText(texts.noScript);
  });
});

test('a double click on “Assess again” creates one assessment', async ({ page }) => {
  await openList(page, three[0]);
  await page.getByRole('button', { name: texts.again }).dblclick();
  await expect(page).toHaveURL(new RegExp(`${addresses.en.assess}#q=`));
  expect(Object.keys(await storedTexts(page))).toHaveLength(2);
});
