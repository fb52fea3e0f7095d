import type { Page } from '@playwright/test';

import { locales } from '#domain/locale.ts';
import { writeWorkerRemoval } from '#offline/write-worker.ts';

import { answersEverywhere, assessmentWith } from '../support/assessments.ts';
import { payloadOf } from '../support/links.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { addresses, words } from '../support/site.ts';
import {
  anotherVersion,
  cachedPaths,
  removeVersion,
  startHost,
  versionOf,
  type Host,
} from '../support/site-versions.ts';
import { store, storedTexts } from '../support/stored-assessment.ts';
import { englishFirst, expect, test as base } from '../support/test.ts';

/** Each test starts its own host. */
const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await startHost('dist');
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.origin),
});

test.use({ serviceWorkers: 'allow' });

const assessment = assessmentWith({ answers: answersEverywhere(questionnaire, 3), label: 'Harbour branch' });
const [first = '', second = ''] = allQuestions.map(({ id }) => id);
const update = (page: Page) => page.getByRole('button', { name: words.en.site.updateNow });
/** Fails if the page does not come from this version. The built site has no name, the other version is “B”. */
async function expectVersion(page: Page, name: '' | 'B'): Promise<void> {
  await expect(page.locator('meta[name="version"][content="B"]')).toHaveCount(name === 'B' ? 1 : 0);
}

/** Waits until the service worker has cached a language, without some of the paths. */
async function cached(page: Page, language: string, without: readonly string[] = []): Promise<void> {
  const paths = cachedPaths('dist', language).filter((path) => !without.includes(path));
  const missing = () =>
    page.evaluate(async (all) => {
      const found = await Promise.all(all.map((path) => caches.match(path)));
      return all.filter((_path, index) => found[index] === undefined);
    }, paths);
  await expect.poll(missing).toEqual([]);
}

/** Waits until the service worker has cached a language and controls the page. */
async function precached(page: Page, language: string): Promise<void> {
  await cached(page, language);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Waits until a version is installed beside the one that the test began with, and no other is on its way. */
async function installed(page: Page, folder: string): Promise<void> {
  const state = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const [waiting, installing] = [registration?.waiting?.state, registration?.installing?.state];
      return { waiting, installing, caches: await caches.keys() };
    });
  const expected = ['dist', folder].map((one) => `focal:/:${versionOf(one)}`);
  await expect.poll(state).toEqual({ waiting: 'installed', installing: undefined, caches: expected });
}

/** Names of the caches, and the state of the service worker; undefined if there is none. */
const stateOf = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    worker: (await navigator.serviceWorker.getRegistration())?.active?.state,
  }));

/** From the next load on, the browser says that the user saves data. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}

/** Publishes another version and starts the update. */
async function publishNext(page: Page, host: Host, folder: string): Promise<void> {
  host.publish(folder);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

/** Publishes version B, and chooses it in another tab. */
async function updateElsewhere(page: Page, host: Host, folder: string): Promise<void> {
  const other = await page.context().newPage();
  await publishNext(page, host, folder);
  await installed(page, folder);
  await other.goto(addresses.en.method);
  await update(other).click();
  await expectVersion(other, 'B');
}

for (const locale of locales) {
  const texts = words[locale];

  test(
    `every page works offline after the first visit of one, in ${locale}`,
    englishFirst(locale),
    async ({ page, host }) => {
      test.slow();
      await page.goto(addresses[locale].method);
      await precached(page, locale);
      await host.stop();

      for (const path of Object.values(addresses[locale])) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      await page.goto(`${addresses[locale].assess}#setup`);
      await page.getByLabel(texts.setup.nameLabel).fill('Harbour branch');
      await page.getByRole('button', { name: texts.setup.save }).click();
      for (const { id } of allQuestions) {
        await page.locator(`.page.ready input[name="${id}"][value="3"]`).check();
        await page.locator('.actions [type="submit"]').click();
      }
      await page.getByRole('link', { name: texts.check.seeResult }).first().click();
      await expect(page.getByRole('img', { name: /^Radar/ })).toBeVisible();
      await page.getByRole('button', { name: texts.share.showCode }).click();
      await expect(page.getByRole('img', { name: texts.share.codeLabel })).toBeVisible();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: texts.share.chartImage }).click();
      expect((await saved).suggestedFilename()).toMatch(/\.png$/);
      await page.goto(`${addresses[locale].compare}#c=${payloadOf(assessment)}&mine`);
      await expect(page.locator('.head li')).toHaveCount(2);
      await page.goto(addresses[locale].report);
      await expect(page.locator('main')).toContainText('Harbour branch');
    },
  );
}

test('the other language works offline after one of its pages has been opened', async ({ page, host }) => {
  await page.goto(addresses.en.landing);
  await precached(page, 'en');
  await page.goto(addresses.nb.method);
  await precached(page, 'nb');
  await host.stop();
  for (const path of [addresses.nb.result, addresses.en.workshop]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test.describe('an address without a page', () => {
  test.use({ expectedProblems: /status of 404/ });

  test('shows the 404 page offline', async ({ page, host }) => {
    await page.goto(addresses.en.landing);
    await precached(page, 'en');
    await host.stop();
    const response = await page.goto('en/nowhere/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('a new version', () => {
  let next = '';
  test.beforeAll(() => {
    next = anotherVersion('dist', 'B');
  });
  test.afterAll(() => removeVersion(next));

  test('is offered between questions, and nothing is lost when it is chosen', async ({ page, host }) => {
    await page.goto(`${addresses.en.assess}#q=${first}`);
    await precached(page, 'en');
    await page.locator(`.page.ready input[name="${first}"][value="2"]`).check();
    await publishNext(page, host, next);
    await installed(page, next);
    await expect(update(page)).toBeHidden();
    // A script of the old version that the host no longer has.
    await page.getByRole('link', { name: words.en.setup.openSetup }).click();
    await page.getByLabel(words.en.setup.nameLabel).fill('Harbour branch');
    await page.getByRole('button', { name: words.en.setup.save }).click();
    await page.goto(`${addresses.en.assess}#q=${second}`);
    await page.getByText(words.en.question.noteOpen, { exact: true }).click();
    await page.locator('#note').fill('Seen in two teams');
    await expect(update(page)).toBeVisible();
    await update(page).click();
    await expectVersion(page, 'B');
    await expect(page.locator('#note')).toHaveValue('Seen in two teams');
    const [text = ''] = Object.values(await storedTexts(page));
    expect(JSON.parse(text)).toMatchObject({
      label: 'Harbour branch',
      answers: { [first]: { answer: 2 }, [second]: { note: 'Seen in two teams' } },
    });
    await expect(update(page)).toBeHidden();
  });

  test('is offered when data saver was turned on after its installation', async ({ page, host }) => {
    await page.goto(addresses.en.landing);
    await precached(page, 'en');
    await publishNext(page, host, next);
    await installed(page, next);
    await saveData(page);
    await page.reload();
    await update(page).click();
    await expectVersion(page, 'B');
  });

  test('leaves a tab of the old version its own files when another tab updates', async ({ page, host }) => {
    await store(page, assessment);
    await page.goto(`${addresses.en.assess}#q=${first}`);
    await precached(page, 'en');
    await updateElsewhere(page, host, next);
    await expectVersion(page, '');
    await page.locator(`.page.ready input[name="${first}"][value="5"]`).check();
    await page.getByRole('link', { name: words.en.setup.openSetup }).click();
    await expect(page.getByLabel(words.en.setup.nameLabel)).toHaveValue('Harbour branch');
    await page.reload();
    await expectVersion(page, 'B');
    await expect(page.getByLabel(words.en.setup.nameLabel)).toHaveValue('Harbour branch');
  });

  test('leaves an open tab its files when several versions were not chosen', async ({ page, host }) => {
    await page.goto(`${addresses.en.assess}#q=${first}`);
    await precached(page, 'en');
    const ignored = ['C', 'D'].map((name) => anotherVersion('dist', name));
    for (const folder of ignored) {
      await publishNext(page, host, folder);
      await installed(page, folder);
    }
    await updateElsewhere(page, host, next);
    await page.getByRole('link', { name: words.en.setup.openSetup }).click();
    await expect(page.getByLabel(words.en.setup.nameLabel)).toBeVisible();
    for (const folder of ignored) removeVersion(folder);
  });

  test('does not replace the old one while one of its files is missing', async ({ page, host }) => {
    await page.goto(addresses.en.landing);
    await precached(page, 'en');
    host.publish(next);
    host.withhold('/en/method/index.html');
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}));
    await page.reload();
    await page.waitForTimeout(500);
    await expect(update(page)).toBeHidden();
    await expectVersion(page, '');
    host.publish(next);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await installed(page, next);
    await page.reload();
    await update(page).click();
    await expectVersion(page, 'B');
  });
});

const nothing = { caches: [], worker: undefined };

test('a published removal deletes the worker and its caches', async ({ page, host }) => {
  await page.goto(addresses.en.landing);
  await precached(page, 'en');
  const removal = anotherVersion('dist', 'B');
  writeWorkerRemoval(removal, '/');
  host.publish(removal);
  await page.reload();
  await expect.poll(() => stateOf(page)).toEqual(nothing);
  await page.reload();
  await expectVersion(page, 'B');
  removeVersion(removal);
});

test('“Delete all Focal data” deletes the worker and its caches', async ({ page }) => {
  await page.goto(addresses.en.privacy);
  await precached(page, 'en');
  await page.getByRole('button', { name: words.en.privacy.deleteButton }).click();
  await page.getByRole('button', { name: words.en.privacy.deleteConfirm, exact: true }).click();
  await expect(page.getByText(words.en.privacy.deleted).first()).toBeVisible();
  expect(await stateOf(page)).toEqual(nothing);
});

test.describe('the service worker', () => {
  test.use({ expectedProblems: /Content Security Policy/ });

  test('cannot connect to another host', async ({ page, context }) => {
    const other = await startHost('dist');
    await page.goto(addresses.en.landing);
    await precached(page, 'en');
    const [worker] = context.serviceWorkers();
    const reached = (address: string) =>
      worker?.evaluate(
        (url) =>
          fetch(url, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
        address,
      );
    expect(await reached('/robots.txt')).toBe(true);
    expect(await reached(`${other.origin}/robots.txt`)).toBe(false);
    await other.stop();
  });
});

test('nothing is cached when the user saves data', async ({ page }) => {
  await saveData(page);
  const registered: string[] = [];
  page.on('request', (request) => registered.push(new URL(request.url()).pathname));
  await page.goto(addresses.en.landing);
  // Longer than the delay of the registration.
  await page.evaluate(() => new Promise((waited) => setTimeout(waited, 1500)));
  expect(await stateOf(page)).toEqual(nothing);
  expect(registered).not.toContain('/sw.js');
});

test('a page that redirects to a login is not cached until it no longer does', async ({ page, host }) => {
  const method = `/${addresses.en.method}`;
  host.redirect(method, '/404.html');
  await page.goto(addresses.en.landing);
  await cached(page, 'en', [method]);
  expect(await page.evaluate(async (path) => (await caches.match(path)) === undefined, method)).toBe(true);
  host.publish('dist');
  await page.reload();
  await precached(page, 'en');
});

test('answers are saved when there is no room for the cache', async ({ page, context, host }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 100_000 });
  await page.goto(`${addresses.en.assess}#q=${first}`);
  await expect.poll(async () => (await stateOf(page)).caches.length).toBe(1);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
    .toBe(true);
  await page.locator(`.page.ready input[name="${first}"][value="2"]`).check();
  await expect(page.getByText(words.en.site.saved, { exact: true })).toBeAttached();
  await page.reload();
  await expect(page.locator(`.page.ready input[name="${first}"][value="2"]`)).toBeChecked();
});

for (const locale of locales) {
  test(`Chromium can install the site, in ${locale}`, englishFirst(locale), async ({ page, context }) => {
    await page.goto(addresses[locale].landing);
    await precached(page, locale);
    const devtools = await context.newCDPSession(page);
    const { data = '', errors } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data)).toMatchObject({ lang: locale, start_url: `/${addresses[locale].landing}` });
    expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  });
}
