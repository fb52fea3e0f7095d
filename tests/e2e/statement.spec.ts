import { locales } from '#domain/locale.ts';

import { addresses, words } from '../support/site.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const headings = {
  en: [
    'Supported browsers',
    'What has been tested',
    'What has not been tested',
    'What does not work well yet',
    'Who to contact',
  ],
  nb: [
    'Nettlesere du kan bruke',
    'Dette er testet',
    'Dette er ikke testet',
    'Dette fungerer ikke godt nok ennå',
    'Hvem du kan si fra til',
  ],
};

for (const locale of locales) {
  test(
    `statement lists the aim, the supported browsers, tested and untested parts, and a contact, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await page.goto(addresses[locale].accessibility);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale].accessibility.title);
      await expect(page.getByText(words[locale].accessibility.aim)).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(headings[locale]);
      await expect(page.getByRole('main')).toContainText('Chromium');
    },
  );

  test(
    `footer of every page links to method, privacy and accessibility, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      const { site } = words[locale];
      for (const address of Object.values(addresses[locale])) {
        // The links are in the HTML, so the pages need not be rendered.
        const html = await (await page.request.get(address)).text();
        const links = await page.evaluate(
          (text) =>
            [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('body > footer a')].map((link) => ({
              name: link.textContent.trim(),
              target: link.getAttribute('href'),
              current: link.getAttribute('aria-current'),
            })),
          html,
        );
        for (const [name, target] of [
          [site.footerProofLink, `${addresses[locale].privacy}#check`],
          [site.navMethod, addresses[locale].method],
          [site.navPrivacy, addresses[locale].privacy],
          [site.navAccessibility, addresses[locale].accessibility],
        ] as const) {
          expect(links, address).toContainEqual({
            name,
            target: `/${target}`,
            current: address === target ? 'page' : null,
          });
        }
      }
    },
  );
}

test('language link leads to the statement', async ({ page }) => {
  await page.goto(addresses.en.accessibility);
  await page.getByRole('link', { name: words.nb.site.languageName }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nb.accessibility.title);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('statement shows the whole text', async ({ page }) => {
    await page.goto(addresses.nb.accessibility);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(headings.nb);
  });
});
