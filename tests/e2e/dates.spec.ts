import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { portfolioEn } from '#i18n/en/portfolio.ts';

import { payloadOf } from '../support/links.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { store } from '../support/stored-assessment.ts';
import { expect, extensiveUnless, test } from '../support/test.ts';

const { share, assessments } = words.en;
const { assessment } = sample('a clinic that knows its gaps');
const shared = { ...assessment, updated: '2026-11-14T21:30:00.000Z' };
const hash = `#r=${payloadOf(shared)}`;
const sharedDay = '14 November 2026';

async function savedName(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return download.suggestedFilename();
}

// The time zones with the largest offsets: UTC+14 and UTC−11.
for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
  test.describe(`in ${timezoneId}`, extensiveUnless(timezoneId === 'Pacific/Kiritimati'), () => {
    test.use({ timezoneId });

    test('a shared result shows the date of its link', async ({ page }) => {
      await page.goto(`${addresses.en.result}${hash}`);
      await expect(page.getByRole('complementary', { name: share.bandLabel })).toContainText(sharedDay);
      await expect(page.locator('.result')).toContainText(sharedDay);
    });

    test('report and saved file of a shared result have the date of its link', async ({ page }) => {
      await page.goto(`${addresses.en.report}${hash}`);
      await expect(page.locator('.sheet').first()).toContainText(sharedDay);
      await expect(page).toHaveTitle(/ 2026-11-14 /);
      await page.goto(`${addresses.en.result}${hash}`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: share.saveFile }).click(),
      ]);
      expect(download.suggestedFilename()).toContain('2026-11-14');
      expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
        updated: '2026-11-14T12:00:00.000Z',
      });
    });

    test('comparison, portfolio and workshop show the date of a link', async ({ page }) => {
      await page.goto(`${addresses.en.compare}${hash.replace('#r', '#c')}`);
      await expect(page.locator('main')).toContainText(sharedDay);

      await page.goto(addresses.en.portfolio);
      await page.locator('#gather-links').fill(hash);
      await page.locator('form [type="submit"]').click();
      await expect(page.locator('tbody tr').first()).toContainText(sharedDay);

      await page.goto(addresses.en.workshop);
      await page.locator('#gather-links').fill(hash);
      await page.locator('form .button').first().click();
      await page.locator('#received summary').click();
      await expect(page.locator('#received')).toContainText(sharedDay);
    });
  });
}

test('file names and titles have the date on the page when the UTC day differs', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-30T23:30:00.000Z');
  await store(page, { ...assessment, updated: '2026-11-14T23:30:00.000Z' });
  await page.goto(addresses.en.result);
  await expect(page.locator('.result')).toContainText('15 November 2026');
  expect(await savedName(page, share.saveFile)).toContain('2026-11-15');
  expect(await savedName(page, share.answersTable)).toContain('2026-11-15');
  await page.goto(addresses.en.report);
  await expect(page).toHaveTitle(/ 2026-11-15 /);
  await page.goto(addresses.en.assessments);
  await expect(page.locator('main')).toContainText('15\u00a0November\u00a02026');
  expect(await savedName(page, assessments.saveFile)).toContain('2026-11-15');
  expect(await savedName(page, assessments.saveAll)).toContain('2026-11-15');
  await page.goto(addresses.en.portfolio);
  expect(await savedName(page, portfolioEn.saveTable)).toContain('2026-12-01');
});
