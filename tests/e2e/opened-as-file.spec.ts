import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { locales } from '#domain/locale.ts';

import { addresses, words } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const pages = [
  { path: 'index.html', languages: locales },
  { path: '404.html', languages: locales },
  ...locales.map((locale) => ({ path: `${addresses[locale].landing}index.html`, languages: [locale] })),
  ...locales.map((locale) => ({ path: `${addresses[locale].assess}index.html`, languages: [locale] })),
];

test.describe('a page opened from a folder', () => {
  // The browser refuses to load scripts, fonts and icons there.
  test.use({ expectedProblems: /./ });

  test('says that it needs a web server, in its language', async ({ page }) => {
    for (const { path, languages } of pages) {
      await page.goto(pathToFileURL(resolve('dist', path)).href);
      for (const locale of languages) {
        const notice = page.locator(`p[lang="${locale}"]`, { hasText: words[locale].errors.openedAsFile });
        await expect(notice, path).toBeVisible();
      }
    }
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a page from a web server' : 'a page from a web server, without JavaScript', () => {
    test.use({ javaScriptEnabled, expectedProblems: /404/ });

    test('does not say that it needs one, neither on screen nor to a screen reader', async ({ page }) => {
      for (const { path, languages } of pages) {
        await page.goto(path.replace('index.html', ''));
        for (const locale of languages) {
          const sentence = words[locale].errors.openedAsFile;
          await expect(page.getByText(sentence), path).toBeHidden();
          expect(await page.locator('body').ariaSnapshot(), path).not.toContain(sentence);
        }
      }
    });
  });
}
