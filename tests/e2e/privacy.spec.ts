import type { Page } from '@playwright/test';

import type { Answer } from '#domain/assessment.ts';
import { locales } from '#domain/locale.ts';
import { privacyEn } from '#i18n/en/privacy.ts';
import { privacyNb } from '#i18n/nb/privacy.ts';

import { assessmentWith } from '../support/assessments.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { addresses, backupLoaded, openQuestion, words } from '../support/site.ts';
import { store } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const texts = { en: privacyEn, nb: privacyNb };
const first = allQuestions[0]?.id ?? '';
const note = 'letter of May';
const begun = assessmentWith({ answers: new Map<string, Answer>([[first, 3]]), notes: { [first]: note } });

const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage).toSorted());
const askButton = (page: Page) => page.getByRole('button', { name: texts.en.deleteButton });
const confirmButton = (page: Page) => page.getByRole('button', { name: texts.en.deleteConfirm, exact: true });
const live = (page: Page) => page.locator('[data-announce="polite"]');

async function deleteAll(page: Page): Promise<void> {
  await askButton(page).click();
  await confirmButton(page).click();
}

for (const locale of locales) {
  const { columns, kept, steps, lead, title } = texts[locale];

  test(
    `privacy page lists stored data with place, duration and deletion, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await page.goto(addresses[locale].privacy);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByText(lead)).toBeVisible();
      await expect(page.getByRole('columnheader')).toHaveText(Object.values(columns));
      await expect(page.getByRole('rowheader')).toHaveText(kept.map(({ what }) => what));
      await expect(page.getByRole('row').nth(1)).toContainText('focal:/:');
      await expect(page.getByRole('main')).toContainText("connect-src 'none'");
    },
  );

  test(
    `footer of the start page links to the steps for checking the claims, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await page.goto(addresses[locale].landing);
      await page.getByRole('contentinfo').getByRole('link', { name: words[locale].site.footerProofLink }).click();
      await expect(page).toHaveURL(new RegExp(`/${addresses[locale].privacy}#check$`));
      const check = page.locator('#check');
      await expect(check.getByRole('heading')).toBeInViewport();
      await expect(check.locator('ol > li')).toHaveCount(steps.length);
    },
  );
}

test('language link leads to the same steps for checking the claims', async ({ page }) => {
  await page.goto(`${addresses.en.privacy}#check`);
  await page.getByRole('link', { name: words.nb.site.languageName }).click();
  await expect(page).toHaveURL(new RegExp(`/${addresses.nb.privacy}#check$`));
});

test('storage keys, tab data and network requests match the privacy page', async ({ page, context }) => {
  await openQuestion(page, 'en', first);
  await backupLoaded(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  await page.keyboard.press('3');
  await page.getByText(words.en.question.noteOpen).click();
  await page.getByLabel(words.en.question.noteLabel).fill(note);
  await page.getByRole('button', { name: words.en.question.keysOff }).click();
  await page.getByRole('button', { name: words.en.question.next }).click();
  await expect(page.locator(`input[name="${allQuestions[1]?.id ?? ''}"]`).first()).toBeVisible();
  expect(requests).toEqual([]);
  const stored = await keys(page);
  expect(stored).toHaveLength(4);
  for (const key of stored) expect(key).toMatch(/^focal:\/:(assessment:.+|current|number-keys|revision)$/);
  expect(await context.cookies()).toEqual([]);
});

test('deleting asks first, and Cancel and Escape change nothing', async ({ page }) => {
  await store(page, begun);
  await page.goto(addresses.en.privacy);
  const before = await keys(page);
  expect(before).toHaveLength(2);
  await askButton(page).click();
  await expect(page.getByRole('dialog', { name: texts.en.deleteQuestion })).toBeVisible();
  const cancel = page.getByRole('button', { name: words.en.site.cancel });
  await expect(cancel).toBeFocused();
  await cancel.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(askButton(page)).toBeFocused();
  await askButton(page).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await keys(page)).toEqual(before);
});

test('deleting removes the data of this site only, and shows a message', async ({ page }) => {
  await store(page, begun);
  await page.goto(addresses.en.privacy);
  await page.evaluate(() => {
    localStorage.setItem('focal:/:language', 'en');
    localStorage.setItem('focal:/other/:current', 'x');
    localStorage.setItem('theme', 'dark');
    window.name = 'focal:/:tab:{}';
  });
  await deleteAll(page);
  await expect(page.getByRole('main').getByText(texts.en.deleted)).toBeVisible();
  await expect(live(page)).toHaveText(texts.en.deleted);
  expect(await keys(page)).toEqual(['focal:/other/:current', 'theme']);
  expect(await page.evaluate(() => window.name)).toBe('');
  await page.goto(addresses.en.result);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.results.noneTitle);
});

test('Back after deleting shows no answers, and the next answer does not restore any', async ({ page }) => {
  await store(page, begun);
  await openQuestion(page, 'en', first);
  await expect(page.getByLabel(words.en.question.noteLabel)).toHaveValue(note);
  await page.getByRole('contentinfo').getByRole('link', { name: words.en.site.navPrivacy }).click();
  await deleteAll(page);
  await page.goBack();
  await page.locator('.page.ready').waitFor();
  await expect(page.locator(`input[name="${first}"][value="3"]`)).not.toBeChecked();
  await expect(page.getByLabel(words.en.question.noteLabel)).toHaveValue('');
  await page.keyboard.press('5');
  await expect(page.getByText(words.en.site.saved, { exact: true })).toBeAttached();
  const stored = await page.evaluate(() => Object.values(localStorage).join(' '));
  expect(stored).not.toContain(note);
  expect(stored).not.toContain(begun.id);
});

test('an open tab drops its answers when another tab deletes everything', async ({ page, context }) => {
  await store(page, begun);
  await openQuestion(page, 'en', first);
  await expect(page.locator(`input[name="${first}"][value="3"]`)).toBeChecked();
  const other = await context.newPage();
  await other.goto(addresses.en.privacy);
  await deleteAll(other);
  await expect(page.locator(`input[name="${first}"][value="3"]`)).not.toBeChecked();
  await expect(page.getByLabel(words.en.question.noteLabel)).toHaveValue('');
  expect(await keys(other)).toEqual([]);
});

test('privacy page reports that not everything could be deleted when storage is blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(addresses.en.privacy);
  await deleteAll(page);
  await expect(page.getByRole('main').getByText(texts.en.deleteFailed)).toBeVisible();
  await expect(live(page)).toHaveText(texts.en.deleteFailed);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('privacy page shows the whole text and no delete button', async ({ page }) => {
    await page.goto(addresses.en.privacy);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(texts.en.deleteWithoutScript);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
