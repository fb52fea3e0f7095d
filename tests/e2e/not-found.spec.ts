import { locales } from '#domain/locale.ts';

import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.ts';
import { addresses, words } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ expectedProblems: /Failed to load resource: .* 404/ });

for (const address of ['nowhere', 'en/nowhere/', 'nb/a/b/c/d.html']) {
  test(`/${address} answers 404 with the way back in both languages`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    for (const locale of locales) {
      const half = page.getByRole('region', { name: words[locale].notFound.title });
      await expect(half).toHaveAttribute('lang', locale);
      for (const target of ['landing', 'result', 'method'] as const) {
        await expect(half.locator(`a[href="/${addresses[locale][target]}"]`)).toBeVisible();
      }
    }
    await expect(page.locator('h1')).toHaveCSS('font-family', /Newsreader/);
  });
}

test('its links lead to pages that exist', async ({ page, request, baseURL }) => {
  await page.goto('nowhere');
  const links = await page.getByRole('main').getByRole('link').all();
  expect(links).toHaveLength(6);
  for (const link of links) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await request.get(new URL(href, baseURL).href)).status(), href).toBe(200);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme}, nobody is kept out, and a narrow phone shows all of it`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('nowhere');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}
