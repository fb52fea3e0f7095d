import { addresses } from '../../support/site.ts';
import { exists, until } from '../driver.ts';

import { addressOf, expectStep, type Step } from './step.ts';

const pages = Object.keys(addresses.en) as (keyof typeof addresses.en)[];

/** Runs in the page. Firefox reports an error if a page is left while it loads its chart. */
function isComplete(): boolean {
  const charts = [...document.querySelectorAll('figure.chart')];
  const isDrawn = charts.every((chart) => chart.querySelector('svg text') !== null);
  return document.querySelector('h1') !== null && document.readyState === 'complete' && isDrawn;
}

/** The steps that look at pages with stored results. */
export const layout: readonly Step[] = [
  {
    name: 'no page scrolls sideways',
    async act(run) {
      const { page } = run;
      const tooWide: string[] = [];
      for (const name of pages) {
        await page.open(addressOf(run, name, name === 'compare' ? '#mine' : ''));
        await until(page, isComplete);
        const excess = await page.run(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) tooWide.push(`${name}: ${excess} px`);
      }
      expectStep(tooWide.length === 0, tooWide.join(', '));
    },
  },
  {
    name: 'buttons that look like links are underlined',
    async act(run) {
      const { page } = run;
      await page.open(addressOf(run, 'assessments'));
      await exists(page, 'button.link');
      const lines = await page.run(() =>
        [...document.querySelectorAll('button.link')].map((button) => getComputedStyle(button).textDecorationLine),
      );
      expectStep(
        lines.every((line) => line === 'underline'),
        lines.join(', '),
      );
    },
  },
];
