import { locales } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';

import { questionnaire } from '../support/questionnaire.ts';
import { addresses, words } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const [first, second] = questionsIn(questionnaire, 'full').map(({ id }) => id);

test('root of the site redirects to a language inside the sub-path', async ({ page }) => {
  await page.goto('#stays');
  await expect(page).toHaveURL(/\/focal\/en\/#stays$/);
});

for (const locale of locales) {
  test(`visitor can answer from the start page and return to continue, in ${locale}`, async ({ page, baseURL }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) outside.push(request.url());
    });
    await page.goto(addresses[locale].landing);
    await page.getByRole('link', { name: words[locale].landing.startFull }).click();
    await page.locator('.page.ready').waitFor();
    await page.locator(`input[name="${first ?? ''}"][value="2"]`).check();
    await expect(page.locator(`input[name="${first ?? ''}"][value="2"]`)).toBeChecked();
    expect(await page.evaluate(() => Object.keys(localStorage).every((key) => key.startsWith('focal:/focal/:')))).toBe(
      true,
    );

    await page.goto(addresses[locale].landing);
    const resume = page.getByRole('link', { name: words[locale].landing.resume }).first();
    await expect(resume).toHaveAttribute('href', new RegExp(`/focal/${addresses[locale].assess}#q=${second ?? ''}$`));
    await resume.click();
    await expect(page.locator(`input[name="${second ?? ''}"]`).first()).toBeVisible();
    expect(outside).toEqual([]);
  });

  test(`every link on every page stays inside the sub-path and leads to a page, in ${locale}`, async ({
    page,
    request,
    baseURL,
  }) => {
    const paths = new Set<string>();
    for (const address of Object.values(addresses[locale])) {
      await page.goto(address);
      const linked = page.locator('a[href]').evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
      for (const href of await linked) paths.add(href.replace(/#.*$/, ''));
    }
    expect(paths.size).toBeGreaterThanOrEqual(4);
    for (const path of paths) {
      expect(path.startsWith(baseURL ?? '-'), path).toBe(true);
      expect((await request.get(path)).status(), path).toBe(200);
    }
  });
}

test.describe('a missing page', () => {
  test.use({ expectedProblems: /Failed to load resource: .* 404/ });

  test('returns 404 with its styles and with links inside the sub-path', async ({ page }) => {
    const answer = await page.goto('en/a/b/nowhere');
    expect(answer?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveCSS('font-family', /Newsreader/);
    await expect(page.getByRole('link', { name: words.nb.notFound.home })).toHaveAttribute('href', '/focal/nb/');
  });
});

test.describe('the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is limited to the sub-path, and caches its pages', async ({ page, baseURL }) => {
    await page.goto(addresses.en.landing);
    const scope = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope);
    await expect.poll(scope).toBe(baseURL);
    await expect
      .poll(() => page.evaluate(async (path) => (await caches.match(path))?.status, `/focal/${addresses.en.result}`))
      .toBe(200);
    const names = await page.evaluate(() => caches.keys());
    expect(names.filter((name) => !name.startsWith('focal:/focal/:'))).toEqual([]);
  });
});
