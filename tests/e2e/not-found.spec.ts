import { locales } from '#domain/locale.ts';

import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.ts';
import { addresses, words } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ expectedProblems: /Failed to load resource: .* 404/ });

for (const address of ['nowhere', 'en/nowhere/', 'nb/a/b/c/d.html']) {
  test(`/${address} returns 404 with links in both languages`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    for (const locale of locales) {
      const half = page.getByRole('region', { name: words[locale].notFound.title });
      await expect(half).toHaveAttribute('lang', locale);
      for (const target of ['landing', 'result', 'method'] as const) {
        await expect(half.locator(`li:not([hidden]) > a[href="/${addresses[locale][target]}"]`)).toBeVisible();
      }
    }
    await expect(page.locator('h1')).toHaveCSS('font-family', /Newsreader/);
  });
}

test('links of the 404 page lead to existing pages', async ({ page, request, baseURL }) => {
  await page.goto('nowhere');
  const links = await page.getByRole('main').getByRole('link').all();
  expect(links).toHaveLength(6);
  for (const link of links) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await request.get(new URL(href, baseURL).href)).status(), href).toBe(200);
  }
});

test('header and footer of the 404 page have links in both languages', async ({ page }) => {
  await page.goto('nb/nowhere/');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Focal' })).toHaveAttribute('href', '/');
  const menu = page.getByRole('navigation');
  const foot = page.getByRole('contentinfo');
  for (const locale of locales) {
    const { site } = words[locale];
    for (const [place, name, target] of [
      [menu, site.navAssessments, addresses[locale].assessments],
      [menu, site.languageName, addresses[locale].landing],
      [foot, site.footerProofLink, `${addresses[locale].privacy}#check`],
      [foot, site.navMethod, addresses[locale].method],
      [foot, site.navPrivacy, addresses[locale].privacy],
      [foot, site.navAccessibility, addresses[locale].accessibility],
    ] as const) {
      await expect(place.locator(`a:lang(${locale})`).filter({ hasText: name }).first()).toHaveAttribute(
        'href',
        `/${target}`,
      );
    }
  }
  await menu.getByRole('link', { name: words.nb.site.languageName }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nb.landing.headline);
  // The chosen language is stored, so the root redirects to it.
  await page.goto('');
  await expect(page).toHaveURL(/\/nb\/$/);
});

test('skip link of the 404 page works by keyboard', async ({ page }) => {
  await page.goto('nowhere');
  await page.keyboard.press('Tab');
  await expect(page.getByText(words.nb.site.skipLink)).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.en.notFound.home })).toBeFocused();
});

test('a damaged result link on the 404 page opens the page with the remedy', async ({ page }) => {
  const { openAsResult } = words.nb.notFound;
  // “r=” in an address is not always the marker of a result link.
  await page.goto('nowhere?r=abc');
  await expect(page.getByRole('link', { name: openAsResult })).toBeHidden();
  await page.goto('nb/resultat%23r=40g2damaged');
  await page.getByRole('link', { name: openAsResult }).click();
  await expect(page).toHaveURL(/\/nb\/resultat\/#r=40g2damaged$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nb.share.damagedTitle);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`404 page passes axe and fits a narrow phone, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('nowhere');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}
