import type { Page } from '@playwright/test';

import { workshopEn } from '#i18n/workshop.en.ts';

import { group, workshopText } from '../support/group.ts';
import { payloadOf } from '../support/links.ts';
import { openResult } from '../support/result-page.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { storeWorkshop } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const { assessment } = sample('a clinic that knows its gaps');
const other = sample('a bank branch, all answered');
const { share } = words.en;

/** The pages with a button that copies an address, and what that button says. */
const places: Readonly<
  Record<string, { open: (page: Page) => Promise<unknown>; copy: string; copied: string; said: string }>
> = {
  'the result': {
    open: (page) => openResult(page, assessment),
    copy: share.copy,
    copied: share.copied,
    said: share.copiedSaid,
  },
  'the comparison': {
    open: (page) => page.goto(`${addresses.en.compare}#c=${payloadOf(assessment)}.${payloadOf(other.assessment)}`),
    copy: share.copy,
    copied: share.copied,
    said: share.copiedSaid,
  },
  'the workshop': {
    async open(page) {
      await storeWorkshop(page, workshopText(group));
      await page.goto(addresses.en.workshop);
    },
    copy: workshopEn.copy,
    copied: workshopEn.copied,
    said: workshopEn.copiedSaid,
  },
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [name, { open, copy, copied, said }] of Object.entries(places)) {
  test(`on ${name}, a second press of “${copy}” shows “${copied}” for its full time`, async ({ page }) => {
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

  test(`on ${name}, “${said}” is announced again when the address is copied again`, async ({ page }) => {
    await open(page);
    const button = page.getByRole('button', { name: new RegExp(`^(${copy}|${copied})$`) });
    await button.click();
    const region = page.locator('[data-announce="polite"]');
    await expect(region).toHaveText(said);
    await region.evaluate((element) => {
      const texts: string[] = [];
      Object.assign(window, { texts });
      const look = () => {
        const text = element.textContent;
        if (texts.at(-1) !== text) texts.push(text);
        requestAnimationFrame(look);
      };
      look();
    });
    await button.click();
    // A screen reader reads a region again only once it has been seen empty.
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { texts: string[] }).texts))
      .toEqual([said, '', said]);
  });
}
