import { locales } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { fill } from '#i18n/fill.ts';

import { requestsSinceChart, watchChart } from '../support/chart-watch.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { sample } from '../support/sample.ts';
import { addresses, backupLoaded, words } from '../support/site.ts';
import { store } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

for (const locale of locales) {
  const texts = words[locale];

  for (const scope of ['quick', 'full'] as const) {
    const tag = scope === 'full' ? ['@extensive'] : [];
    test(
      `keyboard alone leads from the start page to the result, in ${locale}: ${scope}`,
      { tag },
      async ({ page }) => {
        test.slow();
        const questions = questionsIn(questionnaire, scope);
        const requests: string[] = [];

        await page.goto(addresses[locale].landing);
        const name =
          scope === 'full' ? texts.landing.startFull : fill(texts.landing.startQuick, { questions: questions.length });
        const start = page.getByRole('link', { name }).first();
        await expect(start).toBeVisible();
        while (!(await start.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.locator('.page.ready').waitFor();
        await backupLoaded(page);
        page.on('request', (request) => requests.push(request.url()));

        for (const [index, question] of questions.entries()) {
          await expect(page.getByRole('heading', { level: 1 })).toContainText(question.question[locale]);
          const rating = 1 + ((index * 3) % 5);
          await page.keyboard.press(String(rating));
          await expect(page.locator(`input[name="${question.id}"][value="${rating}"]`)).toBeChecked();
          expect(requests).toEqual([]);
          await page.keyboard.press('Enter');
        }
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.check.title);
        await expect(page.getByText(texts.site.saved, { exact: true })).toBeAttached();

        const result = page.getByRole('link', { name: texts.check.seeResult }).first();
        while (!(await result.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');

        const overall = page.locator('data.score[data-unit="overall"]');
        await expect(overall).toHaveAttribute('value', /^[1-5]\.\d{9}$/);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S.*\.$/);
        await expect(page.locator('[data-improvement]').first()).toBeAttached();
      },
    );
  }
}

test('scripts of the result are prefetched on the list of answers, not earlier', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  const isChart = (path: string) => path.startsWith('/_astro/chart.');
  await store(page, sample('a bank branch, all answered').assessment);
  await page.goto(`${addresses.en.assess}#list`);
  await page.locator('.page.ready').waitFor();
  await page.waitForLoadState('networkidle');
  expect(scripts.filter(isChart)).toEqual([]);
  await page.goto(`${addresses.en.assess}#check`);
  await page.getByRole('link', { name: words.en.check.seeResult }).first().waitFor();
  await expect.poll(() => scripts.filter(isChart)).toHaveLength(1);
});

test('only files of the site are requested, none after the chart is visible (point 3)', async ({ page }) => {
  const requests: { url: string; method: string }[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), method: request.method() }));
  await watchChart(page);
  await page.goto(addresses.en.landing);
  await page
    .getByRole('link', { name: fill(words.en.landing.startQuick, { questions: 12 }) })
    .first()
    .click();
  await page.locator('.page.ready').waitFor();
  for (const _question of questionsIn(questionnaire, 'quick')) {
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
  }
  await page.getByRole('link', { name: words.en.check.seeResult }).first().click();
  await expect(page.getByRole('img', { name: /^Radar chart/ })).toBeVisible();
  await page
    .getByRole('button', { name: /Finances/ })
    .first()
    .click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(500);
  expect(await requestsSinceChart(page)).toEqual([]);
  for (const { url, method } of requests) {
    expect(method).toBe('GET');
    expect(new URL(url).search).toBe('');
  }
});
