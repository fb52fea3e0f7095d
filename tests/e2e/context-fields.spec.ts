import { parseSavedAssessment } from '#domain/saved/saved-assessment.ts';

import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { edition, store, storedTexts } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const assessment = { ...sample('a clinic that knows its gaps').assessment, label: 'Harbour branch' };
const { assess, report, result } = addresses.en;

for (const [name, address] of [
  ['result', result],
  ['list of answers', `${assess}#check`],
  ['report', report],
] as const) {
  test(`name, sector and role are stored, and the page stays, when they are changed: ${name}`, async ({ page }) => {
    await store(page, assessment);
    await page.goto(address);
    const url = page.url();
    await page.getByText(words.en.setup.openContext, { exact: true }).click();
    await page.getByLabel(words.en.setup.nameLabel).fill('Quay branch');
    await page.keyboard.press('Enter');
    await page.getByLabel(words.en.setup.sectorLabel).selectOption('bank');
    await page.getByLabel(words.en.setup.roleLabel).selectOption('front-line');
    const changed = { label: 'Quay branch', sector: 'bank', role: 'front-line' };
    await expect
      .poll(async () => parseSavedAssessment((await storedTexts(page))[assessment.id] ?? '', edition))
      .toMatchObject({ value: changed });
    expect(page.url()).toBe(url);
    await expect(page.getByLabel(words.en.setup.nameLabel)).toBeVisible();

    await page.reload();
    await page.getByText(words.en.setup.openContext, { exact: true }).click();
    await expect(page.getByLabel(words.en.setup.nameLabel)).toHaveValue('Quay branch');
    await expect(page.getByLabel(words.en.setup.sectorLabel)).toHaveValue('bank');
    await expect(page.getByLabel(words.en.setup.roleLabel)).toHaveValue('front-line');
  });
}

test('report prints at the first press after a name is typed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.toggleAttribute('data-printed', true);
  });
  await page.setViewportSize({ width: 375, height: 812 });
  await store(page, { ...assessment, label: null });
  await page.goto(report);
  const print = page.getByRole('button', { name: words.en.report.options.print });
  await expect(print).toBeEnabled();
  await page.getByLabel(words.en.setup.nameLabel).fill('Fjord Hotel');
  await print.click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await expect(page.locator('article, .sheet').first()).toContainText('Fjord Hotel');
});
