import type { Page } from '@playwright/test';

import { locales, type Locale } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';

import { answersEverywhere, assessmentWith } from '../support/assessments.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { addresses, words } from '../support/site.ts';
import { store, storedTexts } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const quick = questionsIn(questionnaire, 'quick');
const own = assessmentWith({ answers: answersEverywhere(questionnaire, 4), label: 'My own' });

const band = (page: Page, locale: Locale = 'en') =>
  page.getByRole('region', { name: words[locale].share.participantTitle });
const begin = (page: Page, locale: Locale = 'en') => page.getByRole('button', { name: words[locale].join.begin });
const handedOut = (page: Page) => page.locator('#hand-out');

/** Chooses a level for each question of the quick check, and goes on after all but the last. */
async function answerQuickCheck(page: Page): Promise<void> {
  for (const [index, { id }] of quick.entries()) {
    await page.locator(`.page.ready input[name="${id}"][value="${1 + (index % 5)}"]`).check();
    if (index < quick.length - 1) await page.locator('.actions [type="submit"]').click();
  }
}

for (const locale of locales) {
  const texts = words[locale];

  test(
    `a participant sends the result within two taps of the last answer, in ${locale}`,
    englishFirst(locale),
    async ({ page, context }) => {
      test.slow();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.setViewportSize({ width: 375, height: 667 });
      await page.goto(`${addresses[locale].assess}#join=quick&role`);
      await page.getByLabel(texts.setup.roleLabel).selectOption('adviser');
      await begin(page, locale).click();
      await answerQuickCheck(page);
      await page.getByRole('button', { name: texts.check.seeResult }).click();
      const copy = band(page, locale).getByRole('button', { name: texts.share.copy });
      await expect(copy).toBeInViewport({ ratio: 1 });
      await copy.click();
      await expect(band(page, locale).getByRole('button', { name: texts.share.copied })).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());

      await page.goto(addresses[locale].workshop);
      await page.getByLabel(texts.gather.pasteLabel).fill(link);
      await page.getByRole('button', { name: texts.gather.add, exact: true }).click();
      await page.locator('#received summary').click();
      await expect(page.locator('#received li')).toContainText(texts.workshop.scopeQuick);
      await expect(page.locator('#received li')).toContainText(/adviser|rådgiver/i);
    },
  );
}

test('an address for a workshop asks before it opens a stored assessment, which keeps its own result', async ({
  page,
}) => {
  test.slow();
  await store(page, own);
  await page.goto(`${addresses.en.assess}#join=quick`);
  const startNew = page.getByRole('button', { name: words.en.landing.startOverConfirm });
  await expect(startNew).toBeVisible();
  // Its length differs, and would change.
  await expect(page.getByRole('link', { name: words.en.resume.goOn })).toHaveCount(0);
  await startNew.click();
  await expect(page.getByLabel(words.en.setup.roleLabel)).toHaveCount(0);
  await begin(page).click();
  await answerQuickCheck(page);
  await page.locator('.actions [type="submit"]').click();
  await expect(band(page)).toBeVisible();
  expect(Object.keys(await storedTexts(page))).toHaveLength(2);

  await page.goto(addresses.en.assessments);
  await page.getByRole('listitem').filter({ hasText: 'My own' }).getByRole('button').first().click();
  await page.waitForURL(`**/${addresses.en.assess}**`);
  await page.goto(addresses.en.result);
  await page.locator('#why').waitFor();
  await expect(band(page)).toHaveCount(0);
});

test('participant band does not return after it is dismissed', async ({ page }) => {
  await store(page, own);
  await page.goto(`${addresses.en.assess}#join=full&mine`);
  await begin(page).click();
  await page.goto(addresses.en.result);
  await expect(band(page)).toContainText(words.en.share.participantHelp);
  await expect(band(page)).not.toContainText('My own');
  await band(page).getByRole('button', { name: words.en.share.participantDismiss }).click();
  await expect(band(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await page.locator('#why').waitFor();
  await expect(band(page)).toHaveCount(0);
});

test('the address to hand out follows length, language and number of people', async ({ page }) => {
  await page.goto(addresses.en.workshop);
  await expect(handedOut(page)).toHaveValue(/\/en\/assess\/#join=full&role$/);
  await page.getByRole('radio', { name: /^Quick check/ }).check();
  await page.getByRole('radio', { name: words.nb.site.languageName }).check();
  await expect(handedOut(page)).toHaveValue(/\/nb\/vurdering\/#join=quick&role$/);
  await expect(page.getByRole('link', { name: words.en.workshop.paper })).toHaveAttribute(
    'href',
    `/${addresses.nb.paperQuick}`,
  );
  const people = page.getByLabel(words.en.workshop.expectedLabel);
  for (const [number, hash] of [
    ['5', '#join=quick'],
    ['6', '#join=quick&role'],
  ] as const) {
    await people.fill(number);
    await people.press('Tab');
    await expect(handedOut(page)).toHaveValue(new RegExp(`/nb/vurdering/${hash}$`));
  }
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Quick check/ })).toBeChecked();
});
