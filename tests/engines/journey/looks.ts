import { addresses } from '../../support/site.ts';
import { exists, until } from '../driver.ts';

import { addressOf, type Step } from './trip.ts';

const pages = Object.keys(addresses.en) as (keyof typeof addresses.en)[];

/** Runs in the page. Firefox reports an error if a page is left while it loads its chart. */
function isComplete(): boolean {
  const charts = [...document.querySelectorAll('figure.chart')];
  const isDrawn = charts.every((chart) => chart.querySelector('svg text') !== null);
  return document.querySelector('h1') !== null && document.readyState === 'complete' && isDrawn;
}

/** The steps that look at pages with stored results. */
export const looks: readonly Step[] = [
  {
    name: 'no page scrolls sideways',
    async act(trip) {
      const { page } = trip;
      const tooWide: string[] = [];
      for (const name of pages) {
        await page.open(addressOf(trip, name, name === 'compare' ? '#mine' : ''));
        await until(page, isComplete);
        const excess = await page.run(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) tooWide.push(`${name}: ${excess} px`);
      }
      if (tooWide.length > 0) throw new Error(tooWide.join(', '));
    },
  },
  {
    name: 'buttons that look like links are underlined',
    async act(trip) {
      const { page } = trip;
      await page.open(addressOf(trip, 'assessments'));
      await exists(page, 'button.link');
      return page.run(() =>
        [...document.querySelectorAll('button.link')].slice(0, 1).map((button) => {
          const { textDecorationLine, textDecorationThickness } = getComputedStyle(button);
          return [textDecorationLine, textDecorationThickness];
        }),
      );
    },
  },
];
