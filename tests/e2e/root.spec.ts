import { expectAccessible } from '../support/accessibility.ts';
import { words } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

for (const [locale, landing] of [
  ['nb-NO', 'nb'],
  ['nn-NO', 'nb'],
  ['no', 'nb'],
  ['en-US', 'en'],
  ['fi-FI', 'en'],
] as const) {
  test.describe(`a browser that prefers ${locale}`, () => {
    test.use({ locale });

    test(`is redirected to /${landing}/`, async ({ page }) => {
      await page.goto('');
      await expect(page).toHaveURL(new RegExp(`/${landing}/$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[landing].landing.headline);
    });
  });
}

test('a stored language takes precedence over the language of the browser', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('link', { name: words.nb.site.languageName }).click();
  await expect(page).toHaveURL(/\/nb\/$/);
  await page.goto('');
  await expect(page).toHaveURL(/\/nb\/$/);
});

test('redirect preserves query and fragment, and Back skips the empty page', async ({ page }) => {
  await page.goto('en/method/');
  await page.goto('?from=mail#stays');
  await expect(page).toHaveURL(/\/en\/\?from=mail#stays$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/method\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('root page offers both languages, each in its own words', async ({ page }) => {
    await page.goto('');
    for (const [locale, texts] of Object.entries(words)) {
      const link = page.getByRole('link', { name: texts.site.continueHere });
      await expect(link).toHaveAttribute('href', `/${locale}/`);
      await expect(page.locator(`li[lang="${locale}"]`)).toContainText(texts.site.descriptor);
    }
  });
});

test('root page passes axe', async ({ page }) => {
  // The empty script prevents the redirect.
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('');
  await expectAccessible(page);
});
