import { locales } from '#domain/locale.ts';

import { openResult } from '../support/result-page.ts';
import { sample } from '../support/sample.ts';
import { words } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const texts = words.en.results;
const { assessment: clinic } = sample('a clinic that knows its gaps');
const phone = { width: 375, height: 667 };

test('every button of the contents scrolls to its section and focuses its heading', async ({ page }) => {
  await openResult(page, clinic);
  const buttons = page.getByRole('navigation', { name: texts.contents }).getByRole('button');
  expect(await buttons.count()).toBeGreaterThan(4);
  for (const button of await buttons.all()) {
    await button.click();
    const heading = page.getByRole('heading', { level: 2, name: (await button.textContent()) ?? '', exact: true });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  }
  expect(new URL(page.url()).hash).toBe('');
});

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  for (const locale of locales) {
    test(`result of a quick check without a name takes at most six screens of 812 px, in ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 375, height: 812 });
      await openResult(page, { ...sample('an online store, quick check').assessment, label: null }, locale);
      await page.locator('#share').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6 * 812);
    });
  }

  test('a folded section opens and closes by keyboard', async ({ page }) => {
    await openResult(page, clinic);
    const button = page.getByRole('heading', { level: 2 }).getByRole('button', { name: texts.balanceTitle });
    const content = page.getByRole('heading', { level: 3, name: texts.strengths });
    await expect(content).toBeHidden();
    await button.press('Enter');
    await expect(content).toBeVisible();
    await button.press('Enter');
    await expect(content).toBeHidden();
  });

  test('a search in the page opens a folded section', async ({ page }) => {
    await openResult(page, clinic);
    await page.goto(`${page.url()}#:~:text=${encodeURIComponent(texts.strengths)}`);
    await expect(page.getByRole('button', { name: texts.balanceTitle })).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('heading', { name: texts.strengths })).toBeInViewport();
  });

  test('a link to the calculation of a topic opens the folded section around it', async ({ page }) => {
    await openResult(page, clinic);
    await page.getByRole('button', { name: texts.balanceTitle }).click();
    await page
      .getByRole('link', { name: new RegExp(`^${texts.whyTopic}`) })
      .first()
      .click();
    await expect(page.locator('summary:focus')).toBeInViewport();
    await expect(page.locator('details:has(> summary:focus) table')).toBeVisible();
  });

  test('an open section and its details stay open when the window crosses the breakpoint', async ({ page }) => {
    await openResult(page, clinic);
    await page.locator('#why button').click();
    const details = page.locator('#why-content details').first();
    await details.locator('summary').first().click();
    for (const viewport of [{ width: 1280, height: 800 }, phone]) {
      await page.setViewportSize(viewport);
      await expect(page.locator('#why button')).toHaveCount(viewport === phone ? 1 : 0);
      await expect(details).toHaveAttribute('open');
      await expect(details.locator('h4').first()).toBeVisible();
    }
  });
});
