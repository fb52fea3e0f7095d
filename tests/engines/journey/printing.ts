import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { payloadOf } from '../../support/links.ts';
import { readPdf } from '../../support/poppler.ts';
import { branches, linksTo } from '../../support/portfolio.ts';
import { sample } from '../../support/sample.ts';
import { exists, type Driver } from '../driver.ts';

import { addressOf, paste, type Step } from './trip.ts';

const { assessment } = sample('a bank branch, all answered');

async function printed(page: Driver) {
  const file = join(mkdtempSync(join(tmpdir(), 'focal-print-')), 'page.pdf');
  writeFileSync(file, await page.print());
  return readPdf(file);
}

/** The steps that print. */
export const printing: readonly Step[] = [
  {
    name: 'paper forms print one sheet per page',
    async act(trip) {
      const { page } = trip;
      const pages: number[] = [];
      for (const name of ['paper', 'paperQuick'] as const) {
        await page.open(addressOf(trip, name));
        const sheets = await page.run(() => document.querySelectorAll('.sheet').length);
        const count = (await printed(page)).length;
        if (count !== sheets) throw new Error(`${name}: ${sheets} sheets on ${count} pages`);
        pages.push(count);
      }
      return pages;
    },
  },
  {
    name: 'summary of the report prints on two pages',
    async act(trip) {
      const { page } = trip;
      // By link, because WebKit prints in an empty profile.
      await page.open(addressOf(trip, 'report', `#r=${payloadOf(assessment)}`));
      await exists(page, '.sheet svg text');
      const count = (await printed(page)).length;
      if (count !== 2) throw new Error(`it has ${count} pages`);
    },
  },
  {
    name: 'portfolio prints in landscape',
    // WebKitGTK ignores the orientation of a page.
    skipped: ['webkit'],
    async act(trip) {
      const { page } = trip;
      await paste(trip, 'portfolio', linksTo(branches(60)));
      await exists(page, 'tbody tr:nth-child(40)');
      const pages = await printed(page);
      const upright = pages.flatMap(({ width, height }, index) => (width < height ? [index + 1] : []));
      if (upright.length > 0) throw new Error(`of ${pages.length} pages these are upright: ${upright.join(', ')}`);
    },
  },
];
