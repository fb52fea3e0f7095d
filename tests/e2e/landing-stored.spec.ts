import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import type { Answer, Assessment } from '#domain/assessment.ts';
import { locales, type Locale } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { parseSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { fill } from '#i18n/fill.ts';

import { layoutShift } from '../support/accessibility.ts';
import { answersEverywhere, assessmentWith } from '../support/assessments.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { edition, store, storedTexts, storeText } from '../support/stored-assessment.ts';
import { troubles } from '../support/storage-troubles.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const [first, second] = questionsIn(questionnaire, 'full').map(({ id }) => id);
const begun = assessmentWith({ answers: new Map([[first ?? '', 3]]) });
const quickIds = questionsIn(questionnaire, 'quick').map(({ id }) => id);
const quickDone = assessmentWith({ scope: 'quick', answers: new Map<string, Answer>(quickIds.map((id) => [id, 3])) });

const bar = (page: Page, locale: Locale = 'en') =>
  page.getByRole('region', { name: words[locale].landing.resumeLabel });
const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** The stored assessment, of which there is only one. */
async function storedAssessment(page: Page): Promise<Assessment> {
  const outcome = parseSavedAssessment(Object.values(await storedTexts(page))[0] ?? '', edition);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

for (const locale of locales) {
  test(
    `start page warns that an assessment in this tab will be lost with the tab, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      const { site, errors } = words[locale];
      const warning = bar(page, locale).getByText(`${site.notSaved}. ${errors.storage}`);
      await page.addInitScript(troubles.full);
      await openQuestion(page, locale, first ?? '');
      await page.keyboard.press('4');
      await expect(page.getByText(site.notSaved, { exact: true })).toBeVisible();
      await page.goto(addresses[locale].landing);
      await expect(warning).toBeVisible();
      expect(await layoutShift(page)).toBeLessThan(0.01);
      await warning.getByRole('link', { name: errors.saveCopy }).click();
      await expect(page.getByRole('button', { name: errors.saveCopy })).toBeVisible();
    },
  );

  test(
    `start page shows no warning when the assessment is stored, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await store(page, begun);
      await page.goto(addresses[locale].landing);
      await expect(bar(page, locale)).toBeVisible();
      await expect(bar(page, locale).getByText(words[locale].errors.storage)).toBeHidden();
    },
  );
}

const newer = serializeAssessment(begun, edition).replace('"version": 1', '"version": 2');

for (const locale of locales) {
  const { errors, landing: texts, site, results } = words[locale];

  for (const [what, text, said, unsaid] of [
    ['are unreadable', '{"format":"focal-assessment"', errors.storedUnreadable, errors.storedNewer],
    ['come from a newer version', newer, errors.storedNewer, errors.storedUnreadable],
  ] as const) {
    test(
      `stored answers that ${what} are reported above the heading, can be downloaded, and stay unchanged, in ${locale}`,
      englishFirst(locale),
      async ({ page }) => {
        await storeText(page, begun.id, text);
        await page.goto(addresses[locale].landing);
        await expect(bar(page, locale).getByText(said)).toBeVisible();
        await expect(page.getByText(unsaid)).toBeHidden();
        await expect(bar(page, locale).getByRole('link')).toHaveCount(1);
        const bottom = (await bar(page, locale).boundingBox())?.y ?? Number.NaN;
        expect(bottom).toBeLessThan((await headline(page).boundingBox())?.y ?? Number.NaN);
        expect(await layoutShift(page)).toBeLessThan(0.01);
        await expect(page.getByRole('link', { name: texts.startFull })).toBeVisible();
        await expect(page.getByRole('link', { name: texts.resume })).toHaveCount(0);
        await expect(page.getByRole('radio')).toHaveCount(0);

        await bar(page, locale).getByRole('link', { name: texts.unreadableLink }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: errors.downloadUnreadable }).click();
        expect(await readFile(await (await download).path(), 'utf8')).toBe(text);
        expect(await storedTexts(page)).toEqual({ [begun.id]: text });
      },
    );
  }

  test(
    `a completed quick check becomes a full assessment with one click and keeps its answers, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await store(page, quickDone);
      await page.goto(addresses[locale].landing);
      await expect(page.getByRole('link', { name: fill(texts.startQuick, { questions: 12 }) })).toHaveCount(0);
      await expect(page.getByRole('main').getByText(results.deepenHelp)).toBeVisible();
      expect(await layoutShift(page)).toBeLessThan(0.01);
      const before = Date.now();
      await page.getByRole('link', { name: results.deepen }).click();
      await expect(page).toHaveURL(new RegExp(`/${addresses[locale].assess}#q=${second ?? ''}&then=open$`));
      await expect(page.locator(`input[name="${second ?? ''}"]`).first()).toBeVisible();

      const { scope, updated, ...kept } = await storedAssessment(page);
      expect(kept).toMatchObject({ id: quickDone.id, responses: quickDone.responses, created: quickDone.created });
      expect(scope).toBe('full');
      expect(Date.parse(updated)).toBeGreaterThanOrEqual(before);
      await page.goBack();
      await expect(bar(page, locale)).toContainText(/12 (of|av) 48/);
      await expect(page.getByRole('link', { name: results.deepen })).toHaveCount(0);
    },
  );

  test(
    `first answer shows a message when it is not stored, and its copy as a file is one click away, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await page.addInitScript(troubles.full);
      await page.goto(addresses[locale].landing);
      await page.locator(`input[name="${first ?? ''}"][value="4"]`).check();
      const trouble = page.locator('form').getByText(`${site.notSaved}. ${errors.storage}`);
      await trouble.getByRole('link', { name: errors.saveCopy }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: errors.saveCopy }).click();
      const outcome = parseSavedAssessment(await readFile(await (await download).path(), 'utf8'), edition);
      expect(outcome.ok && outcome.value.responses).toEqual({ [first ?? '']: { answer: 4 } });
    },
  );
}

for (const [what, stored, quickLinks] of [
  ['a full assessment in progress', begun, 1],
  ['a quick check in progress', { ...begun, scope: 'quick' }, 1],
  ['a completed full assessment', assessmentWith({ answers: answersEverywhere(questionnaire, 3) }), 0],
] as const) {
  test(`start page does not offer to extend to the full assessment when ${what} is stored`, async ({ page }) => {
    await store(page, stored);
    await page.goto(addresses.en.landing);
    await expect(bar(page)).toBeVisible();
    await expect(page.getByRole('link', { name: words.en.results.deepen })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Quick check, 12 questions' })).toHaveCount(quickLinks);
    expect(await layoutShift(page)).toBeLessThan(0.01);
  });
}

test('a quick check becomes a full assessment when it exists only in the tab', async ({ page }) => {
  await page.addInitScript(troubles.full);
  await page.addInitScript(
    ([name, text]) => {
      if (window.name === '') window.name = name + text;
    },
    ['focal:/:tab:', serializeAssessment(quickDone, edition)] as const,
  );
  await page.goto(addresses.en.landing);
  await page.getByRole('link', { name: words.en.results.deepen }).click();
  await expect(page.locator(`input[name="${second ?? ''}"]`).first()).toBeVisible();
  await expect(page.getByText(words.en.site.notSaved, { exact: true })).toBeVisible();
  await page.goto(addresses.en.landing);
  await expect(bar(page)).toContainText('12 of 48 questions answered');
});
