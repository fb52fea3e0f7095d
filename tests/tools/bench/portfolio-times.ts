import type { Browser } from '@playwright/test';

import { formatCount } from '#i18n/format.ts';

import { randomPayloads } from '../../support/links.ts';
import { addresses } from '../../support/site.ts';
import { percentile } from './percentile.ts';

/** Times that the portfolio needs for pasted links. */
export interface PortfolioTime {
  /** Number of links, all different. */
  readonly count: number;
  /** From the click on the button to the frame with the table; median of the runs, in milliseconds. */
  readonly table: number;
  /** From the click on a column head to the frame with the new order; median of the runs, in milliseconds. */
  readonly sort: number;
}

/**
 * Pastes links to random results (fixed seed) into a new page, then sorts the table by an area.
 *
 * @param origin - Origin of a built site.
 */
export async function timePortfolio(
  browser: Browser,
  origin: string,
  { count, runs }: { readonly count: number; readonly runs: number },
): Promise<PortfolioTime> {
  // Generates twice as many, because duplicates are removed.
  const payloads = [...new Set(randomPayloads(2 * count, 20_261_122))].slice(0, count);
  const text = payloads.map((payload) => `${origin}/${addresses.en.result}#r=${payload}`).join('\n');
  const times: { readonly table: number; readonly sort: number }[] = [];
  for (let run = 0; run < runs; run++) times.push(await timeOnce(browser, `${origin}/${addresses.en.portfolio}`, text));
  const median = (pick: (time: (typeof times)[number]) => number) => percentile(times.map(pick), 50);
  return { count, table: median(({ table }) => table), sort: median(({ sort }) => sort) };
}

async function timeOnce(browser: Browser, address: string, text: string) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('#gather-links').waitFor();
  const time = await page.evaluate(async (pasted) => {
    const field = document.querySelector<HTMLTextAreaElement>('#gather-links');
    const button = document.querySelector<HTMLElement>('form [type="submit"]');
    if (field === null || button === null) throw new Error('there is nothing to paste into');
    field.value = pasted;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);

    async function timeOf(pressed: HTMLElement): Promise<number> {
      const begun = performance.now();
      pressed.click();
      // The first frame shows the change. The second frame starts once the first is painted.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - begun;
    }

    const table = await timeOf(button);
    const head = document.querySelector<HTMLElement>('thead th:last-child button');
    if (head === null) throw new Error('there is no table');
    return { table, sort: await timeOf(head), shown: document.querySelector('#shown')?.textContent ?? '' };
  }, text);
  await page.close();
  const count = formatCount(text.split('\n').length, 'en');
  if (!time.shown.includes(`${count} of ${count}`)) throw new Error(`of ${count} links: ${time.shown}`);
  return time;
}

/** One line per number of links, with the time per link relative to the first line. */
export function portfolioLines(times: readonly PortfolioTime[]): string {
  const [first] = times;
  const lines = times.map(({ count, table, sort }) => {
    const each = table / count;
    const ratio = first === undefined ? 1 : each / (first.table / first.count);
    const figures = `table after ${table.toFixed(0)} ms (${each.toFixed(2)} ms a link, ${ratio.toFixed(2)} times that of the first line)`;
    return `Portfolio, ${count} links: ${figures}; sorted in ${sort.toFixed(0)} ms`;
  });
  return `${lines.join('\n')}\n`;
}
