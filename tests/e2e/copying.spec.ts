import type { Page } from '@playwright/test';

import { workshopEn } from '#i18n/en/workshop.ts';

import { group, workshopText } from '../support/group.ts';
import { openResult } from '../support/result-page.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { storeWorkshop } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const { assessment } = sample('a clinic that knows its gaps');
const { share } = words.en;

/** Pages with a button that copies an address, and the texts of the button. */
const places: Readonly<Record<string, { open: (page: Page) => Promise<unknown>; copy: string; copied: string }>> = {
  'the result': {
    open: (page) => openResult(page, assessment),
    copy: share.copy,
    copied: share.copied,
  },
  'the workshop': {
    async open(page) {
      await storeWorkshop(page, workshopText(group));
      await page.goto(addresses.en.workshop);
    },
    copy: workshopEn.copy,
    copied: workshopEn.copied,
  },
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [name, { open, copy, copied }] of Object.entries(places)) {
  test(`on ${name}, “${copied}” shows for its full time after a second press of “${copy}”`, async ({ page }) => {
    await page.clock.install();
    await open(page);
    await page.getByRole('button', { name: copy, exact: true }).click();
    const confirmed = page.getByRole('button', { name: copied, exact: true });
    await expect(confirmed).toBeVisible();
    await page.clock.runFor(3000);
    await confirmed.click();
    await page.clock.runFor(2000);
    expect(await confirmed.isVisible()).toBe(true);
    await page.clock.runFor(2100);
    await expect(page.getByRole('button', { name: copy, exact: true })).toBeVisible();
  });
}
