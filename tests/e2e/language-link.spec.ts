import type { Page } from '@playwright/test';

import { group, workshopText } from '../support/group.ts';
import { payloadOf } from '../support/links.ts';
import { allQuestions } from '../support/questionnaire.ts';
import { sample } from '../support/sample.ts';
import { addresses, openQuestion, words } from '../support/site.ts';
import { storeWorkshop } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const { assessment } = sample('a clinic that knows its gaps');
const payload = payloadOf(assessment);
const languageLink = (page: Page) => page.getByRole('link', { name: words.nb.site.languageName });

/** Fails if the `href` does not end with the address. With its fragment, the link also works in a new tab. */
async function expectLinkTo(page: Page, address: string): Promise<void> {
  await expect(languageLink(page)).toHaveAttribute('href', new RegExp(`${address.replace('?', '\\?')}$`));
}

test('language link keeps a shared result when it opens in a new tab', async ({ page, context }) => {
  await page.goto(`${addresses.en.result}#r=${payload}`);
  await page.locator('#why').waitFor();
  const opened = context.waitForEvent('page');
  await languageLink(page).click({ button: 'middle' });
  const other = await opened;
  const band = other.getByRole('complementary', { name: words.nb.share.bandLabel });
  await expect(band).toContainText(assessment.label ?? '');
});

test('language link follows the visible question', async ({ page }) => {
  const [first = '', second = ''] = allQuestions.map(({ id }) => id);
  await openQuestion(page, 'en', first);
  await expectLinkTo(page, `${addresses.nb.assess}#q=${first}`);
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#q=${second}$`));
  await expectLinkTo(page, `${addresses.nb.assess}#q=${second}`);
  await page.goBack();
  await expectLinkTo(page, `${addresses.nb.assess}#q=${first}`);
});

test('language link follows an address that the page has replaced', async ({ page }) => {
  await page.goto(addresses.en.assess);
  await page.locator('.page.ready').waitFor();
  await expect(page).toHaveURL(/#q=/);
  await expectLinkTo(page, `${addresses.nb.assess}${new URL(page.url()).hash}`);

  await page.goto(addresses.en.compare);
  await page.locator('#gather-links').fill(`#r=${payload}`);
  await page.locator('form [type="submit"]').first().click();
  await expect(page).toHaveURL(/#c=/);
  await expectLinkTo(page, `${addresses.nb.compare}#c=${payload}`);
});

test('language link follows the large question of the workshop', async ({ page }) => {
  await storeWorkshop(page, workshopText(group));
  await page.goto(addresses.en.workshop);
  await page.locator('#present').click();
  await expect(page).toHaveURL(/#q=/);
  const shown = new URL(page.url()).hash;
  await expect(page.locator('a[data-language="nb"]')).toHaveAttribute('href', new RegExp(`${shown}$`));
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/#q=/);
  await expect(page.locator('a[data-language="nb"]')).toHaveAttribute('href', new RegExp(`${addresses.nb.workshop}$`));
});
