import { cachedPaths } from '../../support/site-versions.ts';
import { exists, until } from '../driver.ts';

import { addressOf, expectStep, interactive, stored, storedCount, type Step } from './step.ts';

/** Runs in the page. @returns True if the backup, the only database, contains entries. */
async function hasBackup(): Promise<boolean> {
  const [database] = await indexedDB.databases();
  if (database?.name === undefined) return false;
  const outcomeOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('refused'));
    });
  const connection = await outcomeOf(indexedDB.open(database.name));
  const entries: unknown = await outcomeOf(connection.transaction('entries').objectStore('entries').get('latest'));
  connection.close();
  return entries instanceof Map && entries.size > 0;
}

/** The steps that delete everything, and those without a network. */
export const deleteOffline: readonly Step[] = [
  {
    name: 'delete everything, also the backup',
    async act(run) {
      const { page } = run;
      await page.open(addressOf(run, 'privacy'));
      await until(page, hasBackup);
      await page.click('.ask[data-ready]');
      await page.click('[data-confirm]');
      await exists(page, '[data-deleted]:not([hidden])');
      const count = await storedCount(page);
      expectStep(count === 0, `${count} entries remain`);
      expectStep(!(await page.run(hasBackup)), 'the backup remains');
    },
  },
  {
    name: 'answer on the start page',
    async act(run) {
      const { page } = run;
      await page.open(addressOf(run, 'landing'));
      await exists(page, 'html[data-new]');
      await page.click('form[data-first-question] label', 2);
      await exists(page, 'form[data-saved="true"]');
      await stored(page, '"answer": 3');
    },
  },
  {
    name: '404 page',
    expected: { chromium: /404/ },
    async act(run) {
      const { page } = run;
      await page.open(`${run.host.origin}/${run.locale}/nowhere/`);
      await exists(page, 'h1');
      return page.run(() => [...document.querySelectorAll('h1')].map((title) => title.textContent.trim()));
    },
  },
  {
    name: 'a violation of the policy is reported',
    async act(run) {
      const { page } = run;
      await page.open(addressOf(run, 'method'));
      await page.run(() => {
        const image = document.createElement('img');
        image.src = 'https://elsewhere.example/image.png';
        document.body.append(image);
      });
      const isMarkupRefused = await page.run(() => {
        try {
          document.body.insertAdjacentHTML('beforeend', '<b>text</b>');
          return false;
        } catch {
          return true;
        }
      });
      await new Promise((waited) => setTimeout(waited, 300));
      const problems = await page.takeProblems();
      const isReported = problems.some((problem) => problem.includes('img-src'));
      expectStep(isReported, `only these problems are reported: ${problems.join(', ')}`);
      expectStep(isMarkupRefused, 'HTML is inserted without Trusted Types');
    },
  },
  {
    name: 'offline',
    async act(run) {
      const { page, host, locale } = run;
      await page.open(addressOf(run, 'method'));
      await until(
        page,
        async (paths: readonly string[]) => {
          const cached = await Promise.all(paths.map((path) => caches.match(path)));
          return navigator.serviceWorker.controller !== null && cached.every((one) => one !== undefined);
        },
        cachedPaths('dist', locale),
      );
      await host.stop();
      for (const name of ['landing', 'result', 'compare', 'workshop', 'portfolio', 'privacy'] as const) {
        await page.open(addressOf(run, name));
        await exists(page, 'h1');
      }
      await page.open(addressOf(run, 'assess'));
      await interactive(page);
      await page.press('2');
      await stored(page, '"answer": 2');
    },
  },
];
