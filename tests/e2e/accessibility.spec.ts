import type { Page } from '@playwright/test';

import { locales, type Locale } from '#domain/locale.ts';
import type { Assessment } from '#domain/assessment.ts';

import { colourRules, expectAccessible } from '../support/accessibility.ts';
import { answersEverywhere, assessmentWith, sampleAssessments } from '../support/assessments.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { addresses } from '../support/site.ts';
import { store, storeText } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const samples = sampleAssessments(questionnaire);
const question = allQuestions.find(({ notApplicable }) => notApplicable !== null)?.id ?? '';
const answered = assessmentWith({ answers: new Map([[question, 3]]), notes: { [question]: 'x'.repeat(270) } });

interface State {
  readonly page: (locale: Locale) => string;
  readonly stored?: Assessment | undefined;
  readonly before?: (page: Page) => Promise<void>;
}

const assess = (hash: string) => (locale: Locale) => `${addresses[locale].assess}${hash}`;
const result = (locale: Locale) => addresses[locale].result;
const privacy = (locale: Locale) => addresses[locale].privacy;
const deleteAll = async (page: Page) => {
  await page.locator('.ask').click();
  await page.locator('[data-confirm]').click();
};

/** Every page and every state of it. */
const states: Readonly<Record<string, State>> = {
  root: { page: () => '' },
  landing: { page: (locale) => addresses[locale].landing },
  'landing with a draft': { page: (locale) => addresses[locale].landing, stored: answered },
  method: { page: (locale) => addresses[locale].method },
  privacy: { page: privacy },
  'privacy, asking before it deletes': { page: privacy, before: (page) => page.locator('.ask').click() },
  'privacy, everything deleted': { page: privacy, before: deleteAll },
  'privacy, not deleted': {
    page: privacy,
    before: async (page) => {
      await page.evaluate(() => {
        Storage.prototype.key = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
      });
      await deleteAll(page);
    },
  },
  accessibility: { page: (locale) => addresses[locale].accessibility },
  'first question': { page: assess('') },
  'answered question with a note': { page: assess(`#q=${question}`), stored: answered },
  setup: { page: assess('#setup'), stored: answered },
  'setup with an error': {
    page: assess('#setup'),
    before: async (page) => {
      await page.locator('#label').fill('x'.repeat(61));
      await page.locator('form button.button').click();
    },
  },
  'task list': { page: assess('#list'), stored: answered },
  'check answers': { page: assess('#check'), stored: samples['a clinic that knows its gaps'] },
  'start over': { page: assess('#start=full'), stored: answered },
  'not saved': {
    page: assess(''),
    before: async (page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {};
      });
      await page.locator('.page.ready').waitFor();
      await page.keyboard.press('3');
      await page.locator('[data-announce="assertive"]:not(:empty)').waitFor({ state: 'attached' });
    },
  },
  'no result yet': { page: result },
  'result, full': { page: result, stored: samples['a clinic that knows its gaps'] },
  'result, quick check': { page: result, stored: samples['an online store, quick check'] },
  'result, deepening': { page: result, stored: samples['a public office deepening its quick check'] },
  'result, too few': { page: result, stored: samples['hardly begun'] },
  'result, all at the top': { page: result, stored: samples['every answer at the top'] },
  'result, all at the bottom': { page: result, stored: samples['every answer at the bottom'] },
  'result, everything open': {
    page: result,
    stored: samples['mixed targets and one hole'],
    before: async (page) => {
      await page.locator('#why').waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click();
      });
    },
  },
  'result, only don’t know': {
    page: result,
    stored: assessmentWith({ answers: answersEverywhere(questionnaire, 'dont-know') }),
  },
};

/** Colours are on their way for 120 ms after a change. */
const coloursSettled = (page: Page) => page.waitForTimeout(250);

for (const [name, state] of Object.entries(states)) {
  test(`nobody is kept out: ${name}`, async ({ page }) => {
    if (state.stored !== undefined) await store(page, state.stored);
    for (const locale of locales) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto('about:blank');
      await page.goto(state.page(locale));
      await page.locator('h1').first().waitFor();
      await state.before?.(page);
      await coloursSettled(page);
      await test.step(`${locale}, light`, () => expectAccessible(page));
      await page.emulateMedia({ colorScheme: 'dark' });
      await coloursSettled(page);
      await test.step(`${locale}, dark`, () => expectAccessible(page, colourRules));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, 'wider than the window').toBeLessThanOrEqual(0);
    }
  });
}

test('nobody is kept out: stored answers that cannot be read', async ({ page }) => {
  await storeText(page, answered.id, '{"format":');
  await page.goto(addresses.en.assess);
  await page.getByRole('button', { name: /Download/ }).waitFor();
  await expectAccessible(page);
});
