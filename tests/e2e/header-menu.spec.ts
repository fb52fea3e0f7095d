import { locales } from '#domain/locale.ts';

import { addresses, words } from '../support/site.ts';
import { englishFirst, expect, test } from '../support/test.ts';

for (const locale of locales) {
  const { site } = words[locale];

  test(
    `menu of the header leads to the pages for advisers and groups, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      for (const id of ['landing', 'result', 'report', 'assessments', 'compare', 'portfolio', 'workshop'] as const) {
        await page.goto(addresses[locale][id]);
        await page.locator('header summary').click();
        const links = page.getByRole('list', { name: site.menuTitle }).getByRole('link');
        await expect(links).toHaveText([site.navCompare, site.navPortfolio, site.navWorkshop]);
        const paths = ['compare', 'portfolio', 'workshop'] as const;
        for (const [index, path] of paths.entries()) {
          await expect(links.nth(index)).toHaveAttribute('href', `/${addresses[locale][path]}`);
        }
      }
    },
  );
}

test('menu of the header closes with Escape, with a click elsewhere, and when the focus leaves', async ({ page }) => {
  await page.goto(addresses.en.compare);
  const [menu, summary] = [page.locator('header details'), page.locator('header summary')];
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('open');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
  await summary.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(menu).not.toHaveAttribute('open');
  await summary.click();
  await page.getByRole('link', { name: words.nb.site.languageName }).focus();
  await expect(menu).not.toHaveAttribute('open');
});

test('questions have no menu in the header', async ({ page }) => {
  await page.goto(addresses.en.assess);
  await expect(page.locator('header summary')).toHaveCount(0);
});
