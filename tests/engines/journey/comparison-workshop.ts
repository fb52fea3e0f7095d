import { group, linksOf } from '../../support/group.ts';
import { sample } from '../../support/sample.ts';
import { exists } from '../driver.ts';

import { addressOf, expectStep, marksOf, paste, stored, type Step } from './step.ts';

const compared = ['a bank branch, all answered', 'a clinic that knows its gaps', 'an online store, quick check'].map(
  (name) => sample(name).assessment,
);
const participants = group.slice(0, 5);

/** The steps with results of several people. */
export const comparisonWorkshop: readonly Step[] = [
  {
    name: 'comparison of three',
    async act(run) {
      const { page } = run;
      await paste(run, 'compare', linksOf(compared));
      await exists(page, 'figure.chart svg.radar text');
      const count = await page.run(() => document.querySelectorAll('.head li').length);
      expectStep(count === compared.length, `${count} results are compared`);
      return marksOf(page);
    },
  },
  {
    name: 'workshop of five',
    async act(run) {
      const { page } = run;
      await paste(run, 'workshop', linksOf(participants));
      await page.click('[id^=open-]');
      await page.click('tbody label', 2);
      await exists(page, '#agreed-label');
      await stored(page, '"answer": 3');
      return page.run(() =>
        [...document.querySelectorAll('main table')].map((table) => table.textContent.replaceAll(/\s+/g, ' ').trim()),
      );
    },
  },
  {
    name: 'portfolio of eight',
    async act(run) {
      const { page } = run;
      await paste(run, 'portfolio', linksOf([...compared, ...participants]));
      await exists(page, '#shown');
      await exists(page, 'tbody tr:nth-child(8)');
      await page.click('thead button', 1);
      return [
        await page.run(() => [...document.querySelectorAll('tbody th')].map((head) => head.textContent.trim())),
        await marksOf(page),
      ];
    },
  },
  {
    name: 'report',
    async act(run) {
      const { page } = run;
      await page.open(addressOf(run, 'report'));
      await exists(page, '.sheet svg text');
      await exists(page, 'form button:enabled');
      return [await page.run(() => document.querySelectorAll('.sheet').length), await marksOf(page)];
    },
  },
];
