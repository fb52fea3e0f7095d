import type { Page } from '@playwright/test';

import type { Assessment } from '#domain/assessment.ts';
import { locales, type Locale } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { fill } from '#i18n/fill.ts';

import { answersEverywhere, assessmentWith } from '../support/assessments.ts';
import { byte, forged, payloadOf } from '../support/links.ts';
import { expectedMarks, marks } from '../support/marks.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { textOfCode } from '../support/qr-code.ts';
import { openResult } from '../support/result-page.ts';
import { sample } from '../support/sample.ts';
import { addresses, backupLoaded, openQuestion, words } from '../support/site.ts';
import { edition, store, storedTexts } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const clinic = sample('a clinic that knows its gaps');
const own = assessmentWith({
  answers: answersEverywhere(questionnaire, 2),
  id: '0f1f3c5e-3a52-4a1b-9c1d-2f7a8e0b4d60',
});
const { share, results } = words.en;

const linkField = (page: Page, locale: Locale = 'en') => page.getByLabel(words[locale].share.linkLabel);
const band = (page: Page) => page.getByRole('complementary', { name: share.bandLabel });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

function linkTo(assessment: Assessment, locale: Locale = 'en'): string {
  return `${addresses[locale].result}#r=${payloadOf(assessment)}`;
}

/** Fails if the page does not show this result after some time. It may be reloading. */
async function expectResult(page: Page, { result }: typeof clinic): Promise<void> {
  await expect(async () => {
    expect((await marks(page)).toSorted()).toEqual(expectedMarks(result.scores).toSorted());
  }).toPass();
}

async function storedData(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.entries(localStorage).toSorted()));
}

for (const locale of locales) {
  test(
    `a copied link opens in a new profile with the same numbers, in ${locale} (point 28)`,
    englishFirst(locale),
    async ({ page, context, browser, baseURL }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openResult(page, clinic.assessment, locale);
      await page.getByRole('button', { name: words[locale].share.copy }).click();
      await expect(page.getByRole('button', { name: words[locale].share.copied })).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(await linkField(page, locale).inputValue());
      const fresh = await browser.newContext({ baseURL: baseURL ?? '' });
      const reader = await fresh.newPage();
      await reader.goto(link);
      await reader.locator('#why').waitFor();
      expect((await marks(reader)).toSorted()).toEqual(expectedMarks(clinic.result.scores).toSorted());
      await expect(reader.getByText(words[locale].share.band)).toBeVisible();
      await expect(reader.getByRole('link', { name: words[locale].results.changeAnswers })).toBeHidden();
      await expect(reader.locator('#share')).toHaveCount(0);
      expect(await storedData(reader)).toBe('[]');
      await fresh.close();
    },
  );
}

test('a shared result does not change a byte of the stored data (point 28)', async ({ page }) => {
  await store(page, own);
  await page.goto(addresses.en.method);
  const before = await storedData(page);
  await page.goto(linkTo(clinic.assessment));
  await page.locator('#why').waitFor();
  await page.getByText(results.changeTarget).click();
  await page.locator('input[name="target"][value="5"]').check();
  await page.goto('about:blank');
  await page.goto(`${addresses.en.result}#r=abc`);
  await expect(page.locator('[data-link-problem]')).toBeVisible();
  expect(await storedData(page)).toBe(before);
});

test('link of a full result with a name of 60 letters has under 200 characters, only letters and digits (point 29)', async ({
  page,
}) => {
  const label = 'n'.repeat(60);
  await openResult(page, { ...clinic.assessment, label });
  await page.getByLabel(fill(share.includeName, { name: label })).check();
  const link = await linkField(page).inputValue();
  expect(link.length).toBeLessThan(200);
  expect(link).toMatch(/#r=[a-z0-9]+$/);
  await page.reload();
  await expect(page.getByLabel(fill(share.includeName, { name: label }))).toBeChecked();
});

test('link contains the name only when chosen', async ({ page }) => {
  await openResult(page, clinic.assessment);
  const link = await linkField(page).inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(band(page)).toContainText(results.unnamed);
  // The band has its styles, although its script is loaded later than the page.
  await expect(band(page)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('main')).not.toContainText(clinic.assessment.label ?? '');
});

const payload = payloadOf(clinic.assessment);
const last = payload.endsWith('0') ? '1' : '0';
for (const [what, broken] of [
  ['without its last ten characters', payload.slice(0, -10)],
  ['with one character changed', `${payload.slice(0, -1)}${last}`],
  ['without anything', ''],
] as const) {
  test(`a link ${what} is reported as incomplete, and no score is shown (point 30)`, async ({ page }) => {
    await store(page, own);
    await page.goto(`${addresses.en.result}#r=${broken}`);
    await expect(heading(page)).toHaveText(share.damagedTitle);
    await expect(page.locator('[data-link-problem="damaged"]')).toBeVisible();
    await expect(page.locator('[data-unit]')).toHaveCount(0);
    await expect(page.getByText(share.safe)).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(share.damagedTitle));
  });
}

test('a link with a higher version shows the page for newer versions (point 31)', async ({ page }) => {
  await page.goto(`${addresses.nb.result}#r=${forged(payload, byte(0, 2))}`);
  await expect(heading(page)).toHaveText(words.nb.share.newerTitle);
  await expect(page.locator('[data-link-problem="newer-version"]')).toBeVisible();
  await expect(page.getByRole('button', { name: words.nb.share.reload })).toBeVisible();
});

test('a link over the maximum length is rejected as too long', async ({ page }) => {
  await page.goto(`${addresses.en.result}#r=${'0'.repeat(500)}`);
  await expect(page.locator('[data-link-problem="too-long"]')).toBeVisible();
});

test('link is selected, with a message, when the clipboard is refused (point 32)', async ({ page }) => {
  await openResult(page, clinic.assessment);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: share.copy }).click();
  await expect(page.locator('[data-announce="polite"]')).toHaveText(share.copyRefused);
  const selected = await linkField(page).evaluate((field: HTMLInputElement) =>
    field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
  );
  expect(selected).toBe(await linkField(page).inputValue());
});

test('“Start from these answers” asks first, and Cancel changes nothing (point 34)', async ({ page }) => {
  await store(page, own);
  await page.goto(linkTo(clinic.assessment));
  const before = await storedData(page);
  await page.getByRole('button', { name: share.startFrom }).click();
  await expect(page.getByText(share.startFromQuestion)).toBeFocused();
  await page.getByRole('button', { name: words.en.site.cancel }).click();
  await expect(page.getByRole('button', { name: share.startFrom })).toBeFocused();
  expect(await storedData(page)).toBe(before);
});

for (const [button, count] of [
  [share.keepBoth, 2],
  [share.replace, 1],
] as const) {
  test(`“${button}” makes the shared answers current (stored assessments: ${count})`, async ({ page }) => {
    await store(page, own);
    await page.goto(linkTo(clinic.assessment));
    await page.getByRole('button', { name: share.startFrom }).click();
    await page.getByRole('button', { name: button }).click();
    await expect(heading(page)).toHaveText(words.en.check.title);
    await expect(page.locator('dd .mark')).toHaveCount(clinic.result.counts.answered);
    const texts = await storedTexts(page);
    expect(Object.keys(texts)).toHaveLength(count);
    if (count === 2) expect(JSON.parse(texts[own.id] ?? '')).toMatchObject({ id: own.id, updated: own.updated });
  });
}

test('shared answers become the current assessment without asking when nothing is stored', async ({ page }) => {
  await page.goto(linkTo(clinic.assessment));
  await page.getByRole('button', { name: share.startFrom }).click();
  await expect(heading(page)).toHaveText(words.en.check.title);
  expect(Object.keys(await storedTexts(page))).toHaveLength(1);
});

test('language link, Back and a second link in the same tab work for a shared result', async ({ page }) => {
  await page.goto(linkTo(clinic.assessment));
  await page.locator('#why').waitFor();
  const address = page.url();
  await page.getByRole('link', { name: words.nb.site.languageName }).click();
  await expect(page.getByText(words.nb.share.band)).toBeVisible();
  expect(new URL(page.url()).hash).toBe(new URL(address).hash);
  const second = sample('a bank branch, all answered');
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `r=${payloadOf(second.assessment)}`,
  );
  await expectResult(page, second);
  await page.goBack();
  await expectResult(page, clinic);
});

test.describe('result link that arrives at the 404 page', () => {
  test.use({ expectedProblems: /status of 404/ });

  test('is repaired after changes by email programs', { tag: '@extensive' }, async ({ page }) => {
    for (const [address, isForwarded] of [
      [`${addresses.en.result}?r=${payload}`, false],
      [`${addresses.en.result}#R%3D${payload.toUpperCase()}&utm_source=mail`, false],
      [`${addresses.nb.result}%23r=${payload}`, true],
      [`nb/resultat%23r%3D${payload}`, true],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(address);
      await page.locator('#why').waitFor();
      const locale = address.startsWith('nb') ? 'nb' : 'en';
      await expect(page).toHaveURL(new RegExp(`${addresses[locale].result}#r=${payload}$`));
      await expect(page.getByText(words[locale].share.forwarded)).toHaveCount(isForwarded ? 1 : 0);
      await expectResult(page, clinic);
    }
    await page.goto(`${addresses.en.result}%23r=${payload.slice(0, -3)}`);
    await expect(page.getByText(words.en.notFound.text)).toBeVisible();
  });
});

test('a link pasted with its whole email opens', async ({ page }) => {
  await page.goto(`${addresses.en.result}#r=${payload.slice(0, -10)}`);
  await page.getByLabel(share.pasteLabel).fill('Hello, see below.');
  await page.getByRole('button', { name: share.open }).click();
  await expect(page.getByRole('alert').filter({ hasText: share.noLink })).toBeVisible();
  await page.getByLabel(share.pasteLabel).fill(`Hello,\n> <https://host/nb/resultat/#r=${payload}>.\nBye`);
  await page.getByRole('button', { name: share.open }).click();
  await page.locator('#why').waitFor();
  await expectResult(page, clinic);
});

test('QR code contains the link', async ({ page }) => {
  await openResult(page, clinic.assessment);
  await page.getByRole('button', { name: share.showCode }).click();
  const code = page.getByRole('img', { name: share.codeLabel });
  expect(await textOfCode(code)).toBe(await linkField(page).inputValue());
});

test('a shared result can be saved as a file', async ({ page }) => {
  await page.goto(linkTo(clinic.assessment));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: share.saveFile }).click();
  expect((await download).suggestedFilename()).toBe(`focal-assessment-${clinic.assessment.updated.slice(0, 10)}.json`);
});

test('tables, picture and text can be exported', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openResult(page, clinic.assessment, 'nb');
  const texts = words.nb.share;
  for (const [button, ending, begins] of [
    [texts.answersTable, '-svar.csv', '\ufeffNummer;'],
    [texts.scoresTable, '-skårer.csv', '\ufeffOmråde eller tema;'],
    [texts.chartImage, '.png', '\u0089PNG'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`${ending}$`));
    const content = await (await file.createReadStream()).toArray();
    const bytes = Buffer.concat(content as Buffer[]);
    expect(bytes.toString(ending === '.png' ? 'latin1' : 'utf8').startsWith(begins)).toBe(true);
    // The header of a PNG contains width and height.
    if (ending === '.png') expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1680, 1500]);
  }
  await page.getByRole('button', { name: texts.copyText }).click();
  await expect(page.getByText(texts.textCopied).first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Den samlede skåren');
});

test('nothing is requested while the link is shown', async ({ page }) => {
  await openResult(page, clinic.assessment);
  await linkField(page).waitFor();
  await page.waitForLoadState('networkidle');
  await backupLoaded(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel(fill(share.includeName, { name: clinic.assessment.label ?? '' })).check();
  await linkField(page).click();
  expect(requests).toEqual([]);
});

test('a double click on “Keep both” creates one copy', { tag: '@extensive' }, async ({ page }) => {
  await store(page, own);
  await page.goto(linkTo(clinic.assessment));
  await page.getByRole('button', { name: share.startFrom }).click();
  await page.getByRole('button', { name: share.keepBoth }).dblclick();
  await expect(heading(page)).toHaveText(words.en.check.title);
  expect(Object.keys(await storedTexts(page))).toHaveLength(2);
});

test(
  '“Replace mine” keeps changes that another tab has made since the question',
  { tag: '@extensive' },
  async ({ page }) => {
    await store(page, own);
    await page.goto(linkTo(clinic.assessment));
    await page.getByRole('button', { name: share.startFrom }).click();
    const changed = serializeAssessment({ ...own, label: 'Changed', updated: '2027-01-01T00:00:00.000Z' }, edition);
    await page.evaluate(([id, text]) => localStorage.setItem(`focal:/:assessment:${id}`, text), [
      own.id,
      changed,
    ] as const);
    await page.getByRole('button', { name: share.replace }).click();
    await expect(heading(page)).toHaveText(words.en.check.title);
    const texts = await storedTexts(page);
    expect(texts[own.id]).toBe(changed);
    expect(Object.keys(texts)).toHaveLength(2);
  },
);

test('stored answers are not lost to the shared ones when storage fails', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const [first = ''] = questionsIn(questionnaire, 'full').map(({ id }) => id);
  await openQuestion(page, 'en', first);
  await page.keyboard.press('4');
  await expect(page.getByText(words.en.site.notSaved).first()).toBeVisible();
  await page.goto(linkTo(clinic.assessment));
  await page.getByRole('button', { name: share.startFrom }).click();
  await page.getByRole('button', { name: share.keepBoth }).click();
  await expect(page.getByRole('alert').getByText(share.notStored)).toBeVisible();
  await openQuestion(page, 'en', first);
  await expect(page.locator(`input[name="${first}"][value="4"]`)).toBeChecked();
});
