import type { Locator, Page } from '@playwright/test';

import type { Locale } from '#domain/locale.ts';
import { noteLimit } from '#domain/saved/saved-assessment.ts';
import { workshopEn } from '#i18n/en/workshop.ts';
import { fillCount } from '#i18n/fill.ts';
import { workshopNb } from '#i18n/nb/workshop.ts';

import { group, workshopText } from '../support/group.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { storedTexts, storeWorkshop } from '../support/stored-assessment.ts';
import { expect, extensiveUnless, test } from '../support/test.ts';

const first = allQuestions[0]?.id ?? '';
const surplus = 100;
/** A text over the limit. Its digits and line ends are keyboard shortcuts outside the field. */
const long = 'Asked 5 people: 3 knew, 1 did not, 0 asked back.\n'.repeat(20).slice(0, noteLimit + surplus);
const workshopWords = { en: workshopEn, nb: workshopNb };

const noteField = (page: Page, locale: Locale = 'en') =>
  page.getByLabel(words[locale].question.noteLabel).filter({ visible: true });

/** Description of the note field when its text is `n` characters too long. */
function tooLong(n: number, locale: Locale = 'en'): string {
  const { noteHelp, noteTooLong } = words[locale].question;
  return `${noteHelp} ${fillCount(noteTooLong, locale, { n })}`;
}

async function openOnQuestionPage(page: Page, locale: Locale): Promise<Locator> {
  await openQuestion(page, locale, first);
  await page.keyboard.press('2');
  await page.getByText(words[locale].question.noteOpen).click();
  await expect(noteField(page, locale)).toBeFocused();
  return noteField(page, locale);
}

async function openWorkshop(page: Page, locale: Locale): Promise<void> {
  await storeWorkshop(page, workshopText(group));
  await page.goto(addresses[locale].workshop);
  await page.locator('tbody[data-question]').first().waitFor();
}

async function openInWorkshop(page: Page, locale: Locale): Promise<Locator> {
  await openWorkshop(page, locale);
  const row = page.locator('tbody[data-question]').first();
  await row.getByRole('button').click();
  await row.getByRole('radio').nth(1).check();
  return noteField(page, locale);
}

async function openOnProjector(page: Page, locale: Locale): Promise<Locator> {
  await openWorkshop(page, locale);
  await page.getByRole('button', { name: workshopWords[locale].present }).click();
  await page.keyboard.press('2');
  return noteField(page, locale);
}

/** Everything that a key press could change when the note field does not have focus. */
function surroundings(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    address: location.href,
    title: document.title,
    checked: [...document.querySelectorAll<HTMLInputElement>('main input:checked')].map(({ name, value }) => [
      name,
      value,
    ]),
    open: [...document.querySelectorAll('main details, dialog')].map((one) => one.hasAttribute('open')),
  }));
}

/** The answers and notes of all stored assessments. */
async function storedResponses(page: Page): Promise<{ answer?: unknown; note?: string }[]> {
  return Object.values(await storedTexts(page)).flatMap((text) =>
    Object.values((JSON.parse(text) as { answers: Record<string, { answer?: unknown; note?: string }> }).answers),
  );
}

const storedNotes = async (page: Page) => (await storedResponses(page)).map(({ note }) => note);

const places = {
  'on the question page': openOnQuestionPage,
  'in the list of a workshop': openInWorkshop,
  'on the projector of a workshop': openOnProjector,
};

for (const [place, open] of Object.entries(places)) {
  test(
    `a note that is too long, typed ${place}, stays in its field and changes nothing else`,
    extensiveUnless(place === 'on the question page'),
    async ({ page }) => {
      const field = await open(page, 'en');
      await field.focus();
      const before = await surroundings(page);
      await page.keyboard.type(long);
      await expect(field).toHaveValue(long);
      await expect(field).toBeFocused();
      await expect(field).toHaveAccessibleDescription(tooLong(surplus));
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      expect(await surroundings(page)).toEqual(before);
      expect((await storedResponses(page)).map(({ answer }) => answer)).toEqual([2]);
    },
  );
}

test('a note in the Norwegian workshop is stored once it is short enough', { tag: '@extensive' }, async ({ page }) => {
  const field = await openInWorkshop(page, 'nb');
  await field.fill('letter of May');
  await expect.poll(() => storedNotes(page)).toEqual(['letter of May']);
  await field.fill('');
  await page.keyboard.insertText(long.slice(0, noteLimit + 1));
  await expect(field).toHaveAccessibleDescription(tooLong(1, 'nb'));
  await page.keyboard.press('Backspace');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await expect.poll(() => storedNotes(page)).toEqual([long.slice(0, noteLimit)]);
});

test('a note that is too long does not overwrite the stored one, and reappears in its field after another question', async ({
  page,
}) => {
  const field = await openOnQuestionPage(page, 'en');
  await page.keyboard.type('letter of May');
  await expect.poll(() => storedNotes(page)).toEqual(['letter of May']);
  await page.keyboard.insertText(long);
  await page.getByRole('button', { name: words.en.question.next }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('banner').getByText(words.en.site.notSaved)).toBeVisible();
  expect(await storedNotes(page)).toEqual(['letter of May']);
  await page.evaluate(() => (location.hash = '#check'));
  const warning = fillCount(words.en.question.noteTooLong, 'en', { n: surplus + 'letter of May'.length });
  await expect(page.getByRole('definition').getByText(warning)).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: words.en.question.back }).click();
  await expect(field).toHaveValue(`letter of May${long}`);
  await expect(field).toHaveAccessibleDescription(tooLong(surplus + 'letter of May'.length));
  await field.fill('letter of June');
  await expect.poll(() => storedNotes(page)).toEqual(['letter of June']);
  await expect(page.getByRole('banner').getByText(words.en.site.saved, { exact: true })).toBeAttached();
});

test('browser asks before it leaves a page with a note that is too long, and not once the note is shorter', async ({
  page,
}) => {
  const field = await openOnQuestionPage(page, 'en');
  await page.keyboard.insertText(long);
  const asked = page.waitForEvent('dialog');
  const pressed = page.getByRole('link', { name: words.nb.site.languageName }).click();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await pressed;
  await expect(field).toHaveValue(long);
  await field.fill('letter of May');
  await page.getByRole('link', { name: words.nb.site.languageName }).click();
  await expect(noteField(page, 'nb')).toHaveValue('letter of May');
});
