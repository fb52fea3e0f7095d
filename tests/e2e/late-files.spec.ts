import type { Page } from '@playwright/test';

import type { Assessment } from '#domain/assessment.ts';
import { locales } from '#domain/locale.ts';

import { payloadOf } from '../support/links.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { store, storedTexts } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const { assessment } = sample('a clinic that knows its gaps');
const link = `#r=${payloadOf(assessment)}`;

/** What cannot be fetched, where it is missing, and what stands there once it can. */
const parts = {
  'late parts of a result': { file: /late-parts/, page: 'result', hash: '', stored: true, whole: '#why' },
  'a shared result': { file: /shared-on-demand/, page: 'result', hash: link, stored: true, whole: '#why' },
  'the example': { file: /example-on-demand/, page: 'result', hash: '#example', stored: false, whole: '#why' },
  'what stands without a result': { file: /no-result/i, page: 'result', hash: '', stored: false, whole: 'h1' },
  'the report of a shared result': { file: /shared-on-demand/, page: 'report', hash: link, stored: false, whole: 'h1' },
} as const;

const reload = (page: Page, locale: (typeof locales)[number]) =>
  page.getByRole('alert').getByRole('button', { name: words[locale].share.reload });

test.describe('where a file that comes later cannot be fetched', () => {
  test.use({ expectedProblems: /Failed to load resource/ });

  for (const [name, { file, page: id, hash, stored, whole }] of Object.entries(parts)) {
    // All of them say it with the same words in the same place.
    for (const locale of name === 'late parts of a result' ? locales : (['en'] as const)) {
      test(`${name}: the page says so in ${locale}, and a reload brings it`, async ({ page }) => {
        if (stored) await store(page, assessment);
        await page.route(file, (route) => route.abort());
        await page.goto(addresses[locale][id] + hash);
        await expect(page.getByRole('alert').getByText(words[locale].results.incomplete)).toBeInViewport();
        await expect(page.locator(whole)).toHaveCount(0);
        await page.unroute(file);
        await reload(page, locale).click();
        await expect(page.locator(whole).first()).toBeVisible();
        await expect(page.getByText(words[locale].results.incomplete)).toBeHidden();
        expect(new URL(page.url()).hash).toBe(hash);
      });
    }
  }

  for (const [hash, file] of [
    ['#setup', /ResumeView/],
    ['#setup&mine', /late-views/],
    ['#start=quick', /late-views/],
    ['#entry', /ResumeView/],
    ['#entry&mine', /quick-entry-on-demand/],
  ] as const) {
    test(`${hash} from a question: the page says so, and it comes after a reload`, async ({ page }) => {
      await store(page, assessment);
      await page.goto(`${addresses.en.assess}#q=fin-budget`);
      await page.locator('.page.ready').waitFor();
      // Where the setup cannot be shown, the page goes on with the answers.
      const answers = page.getByRole('heading', { name: words.en.check.title });
      await page.route(file, (route) => route.abort());
      await page.evaluate((part) => (location.hash = part), hash);
      await expect(page.getByText(words.en.results.incomplete)).toBeInViewport();
      await expect(answers).toBeVisible();
      expect(Object.values(await storedTexts(page)).map((text) => (JSON.parse(text) as Assessment).scope)).toEqual([
        assessment.scope,
      ]);
      await page.unroute(file);
      await reload(page, 'en').click();
      await page.locator('.page.ready').waitFor();
      await expect(page.getByText(words.en.results.incomplete)).toBeHidden();
      await page.evaluate((part) => (location.hash = part), hash);
      await expect(answers).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`${hash}$`));
    });
  }

  test('the QR code: a press that brings nothing says so', async ({ page }) => {
    await store(page, assessment);
    await page.route(/link-code-on-demand/, (route) => route.abort());
    await page.goto(addresses.en.result);
    await page.getByRole('button', { name: words.en.share.showCode }).click();
    await expect(page.getByText(words.en.results.incomplete)).toBeInViewport();
  });
});

test('where everything comes, nothing is said', async ({ page }) => {
  await store(page, assessment);
  await page.goto(addresses.en.result);
  await page.locator('#pass-on').waitFor();
  await expect(page.getByText(words.en.results.incomplete)).toBeHidden();
});
