import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { payloadOf } from '../../support/links.ts';
import { readPdf } from '../../support/poppler.ts';
import { branches, linksTo } from '../../support/portfolio.ts';
import { sample } from '../../support/sample.ts';
import { exists } from '../driver.ts';

import { addressOf, expectStep, paste, type Run, type Step } from './step.ts';

const { assessment } = sample('a bank branch, all answered');

async function printed({ page, folder }: Run) {
  const file = join(folder, 'printed.pdf');
  writeFileSync(file, await page.print());
  return readPdf(file);
}

/** The steps that print. */
export const printing: readonly Step[] = [
  {
    name: 'paper forms print one sheet per page',
    async act(run) {
      const { page } = run;
      const pages: number[] = [];
      for (const name of ['paper', 'paperQuick'] as const) {
        await page.open(addressOf(run, name));
        const sheets = await page.run(() => document.querySelectorAll('.sheet').length);
        const count = (await printed(run)).length;
        expectStep(count === sheets, `${name}: ${sheets} sheets on ${count} pages`);
        pages.push(count);
      }
      return pages;
    },
  },
  {
    name: 'summary of the report prints on two pages',
    async act(run) {
      const { page } = run;
      // By link, because WebKit prints in an empty profile.
      await page.open(addressOf(run, 'report', `#r=${payloadOf(assessment)}`));
      await exists(page, '.sheet svg text');
      const count = (await printed(run)).length;
      expectStep(count === 2, `it has ${count} pages`);
    },
  },
  {
    name: 'portfolio prints in landscape',
    // WebKitGTK ignores the orientation of a page.
    skipped: ['webkit'],
    async act(run) {
      const { page } = run;
      await paste(run, 'portfolio', linksTo(branches(60)));
      await exists(page, 'tbody tr:nth-child(40)');
      const pages = await printed(run);
      const upright = pages.flatMap(({ width, height }, index) => (width < height ? [index + 1] : []));
      expectStep(upright.length === 0, `of ${pages.length} pages these are upright: ${upright.join(', ')}`);
    },
  },
];
