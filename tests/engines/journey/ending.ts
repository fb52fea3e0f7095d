import { cachedPaths } from '../../support/site-versions.ts';
import { exists, until } from '../driver.ts';

import { addressOf, deleteEverything, interactive, stored, storedCount, type Step } from './trip.ts';

/** The steps that delete everything, and those without a network. */
export const ending: readonly Step[] = [
  { name: 'delete everything', act: deleteEverything },
  {
    name: 'answer on the start page',
    async act(trip) {
      const { page } = trip;
      await page.open(addressOf(trip, 'landing'));
      await exists(page, 'html[data-new]');
      await page.click('form[data-first-question] label', 2);
      await exists(page, 'form[data-saved="true"]');
      return storedCount(page);
    },
  },
  {
    name: '404 page',
    expected: /404/,
    async act(trip) {
      const { page } = trip;
      await page.open(`${trip.host.origin}/${trip.locale}/nowhere/`);
      await exists(page, 'h1');
      return page.run(() => [...document.querySelectorAll('h1')].map((title) => title.textContent.trim()));
    },
  },
  {
    name: 'a violation of the policy is reported',
    async act(trip) {
      const { page } = trip;
      await page.open(addressOf(trip, 'method'));
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
      if (!problems.some((problem) => problem.includes('img-src'))) {
        throw new Error(`only these problems are reported: ${problems.join(', ')}`);
      }
      return isMarkupRefused;
    },
  },
  {
    name: 'offline',
    async act(trip) {
      const { page, host, locale } = trip;
      await page.open(addressOf(trip, 'method'));
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
        await page.open(addressOf(trip, name));
        await exists(page, 'h1');
      }
      await page.open(addressOf(trip, 'assess'));
      await interactive(page);
      await page.press('2');
      await stored(page, '"answer": 2');
    },
  },
];
