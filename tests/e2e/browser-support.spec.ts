import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';

import { expectAccessible } from '../support/accessibility.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const first = questionsIn(questionnaire, 'full')[0]?.id ?? '';
const answer = (page: Page) => page.locator(`input[name="${first}"][value="3"]`);
const outdated = (page: Page) => page.locator('[data-outdated]');
const notStarted = (page: Page) => page.locator('[data-not-started]');

/** Pages that need their scripts. */
const pages = ['landing', 'assess', 'result', 'report', 'assessments', 'portfolio', 'compare', 'workshop'] as const;

/** Features that a supported browser may lack. Each function removes one from the page. */
const missing = {
  'Promise.withResolvers': () => Reflect.deleteProperty(Promise, 'withResolvers'),
  'navigator.userActivation': () => Reflect.deleteProperty(Navigator.prototype, 'userActivation'),
};

for (const [feature, remove] of Object.entries(missing)) {
  test.describe(`without ${feature}`, () => {
    test.beforeEach(({ page }) => page.addInitScript(remove));

    test('an answer is stored and shown again after a reload', async ({ page }) => {
      await openQuestion(page, 'en', first);
      await answer(page).check();
      await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
      await page.reload();
      await expect(answer(page)).toBeChecked();
      await expect(outdated(page)).toBeHidden();
    });

    test('question 1 can be answered on the start page', async ({ page }) => {
      await page.goto(addresses.en.landing);
      await answer(page).check();
      await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
      await openQuestion(page, 'en', first);
      await expect(answer(page)).toBeChecked();
    });
  });
}

for (const locale of locales) {
  const { errors } = words[locale];

  test(
    `a browser that is too old sees a notice with the paper form, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await page.addInitScript(() => {
        const { supports } = CSS;
        CSS.supports = (...condition: [string]) => !condition.join().includes('color-mix') && supports(...condition);
      });
      for (const id of pages) {
        await page.goto(addresses[locale][id]);
        await expect(outdated(page)).toHaveText(errors.outdated.replace('{form}', errors.noScriptForm));
        await expect(outdated(page).getByRole('link')).toHaveAttribute('href', `/${addresses[locale].paper}`);
      }
      await expectAccessible(page);
    },
  );

  test.describe('when scripts cannot be fetched', () => {
    test.use({ expectedProblems: /Failed to load resource|Error hydrating|Failed to fetch/ });

    test(
      `page shows a notice with the paper form after some seconds, in ${locale}`,
      { tag: '@extensive' },
      async ({ page }) => {
        await page.route('**/_astro/*.js', (route) => route.abort());
        for (const id of pages) {
          await page.goto(addresses[locale][id]);
          await page.locator('html[data-scripts]').waitFor();
          await expect(notStarted(page)).toBeHidden();
          // The notice appears with a delay, which is skipped here.
          await notStarted(page).evaluate((notice) => {
            for (const animation of notice.getAnimations()) animation.finish();
          });
          await expect(notStarted(page)).toBeVisible();
          await expect(notStarted(page)).toHaveText(errors.notStarted.replace('{form}', errors.noScriptForm));
          const link = notStarted(page).getByRole('link');
          // A trial click fails if something covers the notice.
          await link.click({ trial: true });
          await expect(link).toHaveAttribute('href', `/${addresses[locale].paper}`);
        }
        await expectAccessible(page);
      },
    );
  });
}

test('a supported browser shows no notice when the page has started', { tag: '@extensive' }, async ({ page }) => {
  for (const id of pages) {
    await page.goto(addresses.en[id]);
    await page.locator('html[data-scripts]').waitFor();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(outdated(page)).toBeHidden();
    if (id !== 'landing') await expect(notStarted(page)).toHaveCSS('display', 'none');
  }
});

test('collapsed text of a result is printed when the browser lacks `::details-content`', async ({ page }) => {
  await page.addInitScript(() => {
    const { supports } = CSS;
    CSS.supports = (...condition: [string]) => !condition.join().includes('details-content') && supports(...condition);
  });
  await page.goto(`${addresses.en.result}#example`);
  const closed = page.locator('main details:not([open])');
  await page.locator('#why').waitFor();
  const count = await closed.count();
  expect(count).toBeGreaterThan(5);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('main details:not(.no-print, .no-print *):not([open])')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(closed).toHaveCount(count);
});
