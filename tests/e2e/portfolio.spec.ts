import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { resultOf } from '#domain/result.ts';
import { gatherEn } from '#i18n/en/gather.ts';
import { portfolioEn } from '#i18n/en/portfolio.ts';
import { privacyEn } from '#i18n/en/privacy.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { portfolioNb } from '#i18n/nb/portfolio.ts';

import { expectNoSidewaysScroll } from '../support/accessibility.ts';
import { payloadOf } from '../support/links.ts';
import { hasPoppler, pdfFacts, readPdf, withoutSpaces } from '../support/poppler.ts';
import { branches, linksTo } from '../support/portfolio.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { threeAssessments } from '../support/saved-files.ts';
import { addresses, words } from '../support/site.ts';
import { storeAll, storedTexts } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const [branch, clinic, shop] = threeAssessments();
const many = branches(120);

const rows = (page: Page) => page.locator('tbody tr');
const names = (page: Page) => page.getByRole('rowheader').getByRole('link');
const heading = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });
const shown = (page: Page, n: number, total: number) =>
  page
    .locator('#shown')
    .and(page.getByText(fillCount(portfolioEn.shown, 'en', { n: total, shown: n }), { exact: true }));
const outcome = (page: Page) => page.locator('form .outcome');
const live = (page: Page) => page.locator('[data-announce="polite"]');

async function open(page: Page, ...own: Parameters<typeof storeAll>[1]): Promise<void> {
  if (own.length > 0) await storeAll(page, own);
  await page.goto(addresses.en.portfolio);
  await page.getByRole('heading', { name: portfolioEn.tableTitle, exact: true }).waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: gatherEn.pasteLabel }).fill(text);
  await page.getByRole('button', { name: gatherEn.add, exact: true }).click();
}

/** The scores in the data marks of a column, in the order of the rows. */
async function scores(page: Page, unit: string): Promise<(string | null)[]> {
  return page
    .locator(`tbody data.score[data-unit="${unit}"]`)
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('value')));
}

test('three links with one damaged give two rows with the scores of their result pages, and a message about the third', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByText(portfolioEn.none)).toBeVisible();
  await expect(page.getByText(gatherEn.problemsTitle, { exact: true })).toHaveCount(0);
  await paste(
    page,
    `${linksTo([branch])}\nhttps://host.example/#r=${payloadOf(shop).slice(0, -3)}\n${linksTo([clinic])}`,
  );
  await expect(page.getByText(gatherEn.problemsTitle, { exact: true })).toBeFocused();
  await expect(page.getByText(`Link 2 of 3 ${gatherEn.damaged}`)).toBeVisible();
  await expect(outcome(page)).toHaveText(fillCount(gatherEn.added, 'en', { n: 2 }));
  await expect(live(page)).toHaveText(fillCount(gatherEn.added, 'en', { n: 2 }));
  await expect(names(page)).toHaveText(['Harbour branch', 'Hillside clinic']);
  for (const assessment of [branch, clinic]) {
    const row = page.locator(`[data-result="${payloadOf(assessment)}"]`);
    const result = resultOf(questionnaire, assessment).scores;
    for (const { id, score, level } of [result.overall, ...result.areas]) {
      await expect(row.locator(`data.score[data-unit="${id}"]`)).toHaveAttribute('value', score?.toFixed(9) ?? '');
      await expect(row.locator(`data.level[data-unit="${id}"]`)).toHaveAttribute('value', String(level));
    }
  }
  await expect(rows(page).first()).toContainText('48 of 48');
  await expect(rows(page).first()).toContainText('Level 3, Systematic');
});

for (const [locale, texts] of [
  ['en', portfolioEn],
  ['nb', portfolioNb],
] as const) {
  test(
    `list of assessments links to the portfolio, which shows all of them and changes none, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await storeAll(page, [branch, clinic, shop]);
      await page.goto(addresses[locale].assessments);
      const before = await storedTexts(page);
      await page.getByRole('link', { name: texts.listLink }).click();
      await expect(page).toHaveURL(new RegExp(`${addresses[locale].portfolio}$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.title);
      await expect(names(page)).toHaveText(['Harbour branch', 'Hillside clinic', words[locale].assessments.unnamed]);
      await expect(rows(page).getByText(texts.onDevice)).toHaveCount(3);
      await expect(rows(page).nth(2)).toContainText(locale === 'en' ? '2.9' : '2,9');
      await page.getByRole('button', { name: `${texts.remove} Hillside clinic` }).click();
      await expect(names(page)).toHaveCount(2);
      await expect(names(page).nth(1)).toBeFocused();
      expect(await storedTexts(page)).toEqual(before);
    },
  );
}

test('focus moves to the filter when the only visible result is removed', async ({ page }) => {
  await storeAll(page, [branch, clinic, shop]);
  await open(page);
  const search = page.locator('#search');
  await search.fill('Hillside');
  await page.getByRole('button', { name: `${portfolioEn.remove} Hillside clinic` }).click();
  await expect(search).toBeFocused();
});

test('sorting by an area is ascending first, then descending, with missing scores last', async ({ page }) => {
  await open(page);
  await paste(page, linksTo(many.slice(0, 40)));
  const button = heading(page, 'Finances').getByRole('button');
  await expect(heading(page, 'Finances')).not.toHaveAttribute('aria-sort');
  await button.press('Enter');
  await expect(heading(page, 'Finances')).toHaveAttribute('aria-sort', 'ascending');
  await expect(heading(page, 'Name')).not.toHaveAttribute('aria-sort');
  const known = (values: readonly (string | null)[]) => values.filter((value) => value !== '').map(Number);
  const up = await scores(page, 'finances');
  expect(up).toHaveLength(40);
  expect(known(up)).toEqual(known(up).toSorted((one, other) => one - other));
  await button.press('Space');
  await expect(heading(page, 'Finances')).toHaveAttribute('aria-sort', 'descending');
  await expect(button).toBeFocused();
  const down = await scores(page, 'finances');
  expect(known(down)).toEqual(known(down).toSorted((one, other) => other - one));
  for (const values of [up, down]) expect(values.slice(known(values).length).join('')).toBe('');
});

test('filters show the matching results with their number, and can be reset', async ({ page }) => {
  await open(page);
  await paste(page, linksTo(many));
  await expect(shown(page, 120, 120)).toBeVisible();
  const bergen = many.filter(({ label }) => label?.startsWith('Bergen'));
  await page.getByRole('searchbox', { name: portfolioEn.search }).fill('bergen');
  await expect(shown(page, bergen.length, 120)).toBeVisible();
  await expect(live(page)).toHaveText(fillCount(portfolioEn.shown, 'en', { n: 120, shown: bergen.length }));
  await page.getByLabel(portfolioEn.area).selectOption('Customers');
  await page.getByLabel(portfolioEn.standing).selectOption(portfolioEn.belowTarget);
  const below = bergen.filter((assessment) => {
    const { score, level } = resultOf(questionnaire, assessment).scores.areas[2] ?? {};
    return score != null && level != null && (score < 4 || level < 4);
  });
  expect(below.length).toBeGreaterThan(0);
  await expect(shown(page, below.length, 120)).toBeVisible();
  await page.getByLabel(words.en.setup.lengthLabel).selectOption(words.en.setup.modeQuick);
  const quick = below.filter(({ scope }) => scope === 'quick');
  await expect(shown(page, quick.length, 120)).toBeVisible();
  await page.getByRole('searchbox', { name: portfolioEn.search }).fill('nobody');
  await expect(page.getByText(portfolioEn.nothingFits)).toBeVisible();
  await expect(page.getByRole('button', { name: portfolioEn.saveTable })).toHaveCount(0);
  await expect(page.getByRole('button', { name: portfolioEn.copyLinks })).toHaveCount(0);
  await expect(page.getByRole('button', { name: portfolioEn.print, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: portfolioEn.showAll }).click();
  await expect(shown(page, 120, 120)).toBeVisible();
  await expect(page.getByRole('searchbox', { name: portfolioEn.search })).toBeFocused();
  await expect(page.getByRole('searchbox', { name: portfolioEn.search })).toHaveValue('');
  await expect(page.getByLabel(portfolioEn.standing)).toHaveValue('');
});

test('120 results take three pages without repetition, and a page change moves to the table head', async ({ page }) => {
  await open(page);
  await paste(page, linksTo(many));
  const button = (name: string) =>
    page.getByRole('navigation', { name: portfolioEn.pages }).getByRole('button', { name });
  await expect(button(portfolioEn.previous)).toBeDisabled();
  const seen: string[] = [];
  for (const [place, count] of [50, 50, 20].entries()) {
    await expect(rows(page)).toHaveCount(count);
    seen.push(...(await names(page).allInnerTexts()));
    if (place === 2) break;
    await button(portfolioEn.next).click();
    await expect(shown(page, 120, 120)).toBeFocused();
    await expect(live(page)).toHaveText(`Page ${place + 2} of 3`);
  }
  expect(new Set(seen)).toEqual(new Set(many.map(({ label }) => label)));
  await expect(button(portfolioEn.last)).toBeDisabled();
  await button(portfolioEn.first).click();
  await expect(rows(page)).toHaveCount(50);
});

for (const [locale, texts, separator, mark] of [
  ['en', portfolioEn, ',', '.'],
  ['nb', portfolioNb, ';', ','],
] as const) {
  test(
    `CSV file contains the matching rows of all pages, with the numbers of the table, in ${locale}`,
    englishFirst(locale),
    async ({ page }) => {
      await page.goto(addresses[locale].portfolio);
      await page.locator('#gather-links').fill(linksTo(many));
      await page.locator('form [type="submit"]').click();
      await page.getByRole('button', { name: words[locale].results.overallRow, exact: true }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: texts.saveTable }).click();
      const file = await (await download).path();
      const lines = (await readFile(file, 'utf8')).split('\r\n');
      expect(lines).toHaveLength(122);
      const [head = '', ...written] = lines.slice(0, -1).map((line) => line.split(separator));
      expect(head[0]).toBe(`\ufeff${texts.name}`);
      const values = await scores(page, 'overall');
      expect(written.slice(0, 50).map((cells) => cells[5])).toEqual(
        values.map((value) => (Math.round((Number(value) + 1e-9) * 100) / 100).toString().replace('.', mark)),
      );
      expect(new Set(written.map((cells) => /#r=(\w+)$/.exec(cells.at(-1) ?? '')?.[1]))).toEqual(
        new Set(many.map(payloadOf)),
      );
    },
  );
}

test('a row opens its result as a shared one, and the copied links can be pasted again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, clinic);
  await paste(page, linksTo([branch]));
  await page.getByRole('button', { name: portfolioEn.copyLinks }).click();
  await expect(live(page)).toHaveText(fillCount(portfolioEn.linksCopied, 'en', { n: 2 }));
  await expect(page.locator('.results').getByText(fillCount(portfolioEn.linksCopied, 'en', { n: 2 }))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[0]).toMatch(/^Harbour branch, \d+ \w+ 2026, http\S+#r=\w+$/);
  await page.getByRole('button', { name: portfolioEn.empty }).click();
  await expect(names(page)).toHaveText(['Hillside clinic']);
  await paste(page, copied);
  await expect(names(page)).toHaveText(['Harbour branch', 'Hillside clinic']);
  await expect(outcome(page)).toHaveText(`${gatherEn.added.one} ${gatherEn.repeated.one}`);
  await page.getByRole('link', { name: 'Harbour branch' }).click();
  await expect(page).toHaveURL(new RegExp(`${addresses.en.result}#r=${payloadOf(branch)}$`));
  await expect(page.getByRole('complementary', { name: words.en.share.bandLabel })).toBeVisible();
});

test('an unnamed result can be named in the tab, and the copied link contains the name', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, { ...clinic, label: null });
  await paste(page, linksTo([{ ...branch, label: null }]));
  const naming = page.getByRole('button', { name: portfolioEn.nameResult });
  // An own assessment is named on its own pages.
  await expect(naming).toHaveCount(1);
  await page.getByRole('checkbox').first().check();
  await naming.click();
  const field = page.getByRole('textbox', { name: words.en.assessments.nameLabel });
  await expect(field).toBeFocused();
  await field.fill('x'.repeat(61));
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(new RegExp(fill(words.en.errors.nameTooLong, { n: 60 })));
  await field.fill('Northern branch');
  await field.press('Enter');
  const named = page.getByRole('link', { name: 'Northern branch' });
  await expect(named).toBeFocused();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await page.reload();
  await expect(named).toBeVisible();
  await page.getByRole('button', { name: portfolioEn.copyLinks }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`#r=${payloadOf({ ...branch, label: 'Northern branch' })}`);
});

test('two to six results can be chosen across pages and compared', async ({ page }) => {
  await open(page);
  await paste(page, linksTo(many));
  const compare = page.getByRole('link', { name: portfolioEn.compareChosen });
  const bar = page.locator('.results > div.no-print');
  const box = (place: number) => page.getByRole('checkbox').nth(place);
  const first = (await names(page).nth(3).innerText()).trim();
  await box(3).check();
  await expect(bar).toContainText(`${portfolioEn.chosen.one} ${portfolioEn.chooseMore}`);
  await expect(compare).toHaveCount(0);
  await page.getByRole('button', { name: portfolioEn.last }).click();
  const other = (await names(page).nth(0).innerText()).trim();
  await box(0).check();
  await expect(live(page)).toHaveText('2 results selected.');
  const hash = await compare.getAttribute('href');
  const keyOf = (label: string) => payloadOf(many.find((one) => one.label === label) ?? branch);
  expect(hash).toBe(`/${addresses.en.compare}#c=${keyOf(first)}.${keyOf(other)}`);
  for (const place of [1, 2, 3, 4, 5]) await box(place).check();
  await expect(live(page)).toHaveText(`7 results selected. ${portfolioEn.chooseFewer.one}`);
  await expect(bar).toContainText(`7 results selected. ${portfolioEn.chooseFewer.one}`);
  await expect(compare).toHaveCount(0);
  await page.getByRole('button', { name: portfolioEn.clearChoice }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  for (const place of [0, 1]) await box(place).check();
  await compare.click();
  await expect(page).toHaveURL(new RegExp(`${addresses.en.compare}#c=`));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
});

test.describe('gathered results', () => {
  test('survive visiting a result, a reload and a change of language, and end with the tab', async ({
    page,
    context,
  }) => {
    await open(page, clinic);
    await paste(page, linksTo([branch, shop]));
    const all = ['Harbour branch', 'Hillside clinic', words.en.assessments.unnamed];
    await expect(names(page)).toHaveText(all);
    await page.getByRole('link', { name: 'Harbour branch' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await expect(names(page)).toHaveText(all);
    await page.reload();
    await expect(names(page)).toHaveText(all);
    await expect(rows(page).getByText(portfolioEn.onDevice)).toHaveCount(1);
    await expect(outcome(page)).toHaveCount(0);
    await expect(page.locator('.problems')).toHaveCount(0);
    await page.getByRole('link', { name: words.nb.site.languageName }).click();
    await expect(names(page)).toHaveText([...all.slice(0, 2), words.nb.assessments.unnamed]);
    const other = await context.newPage();
    await open(other);
    await expect(names(other)).toHaveText(['Hillside clinic']);
  });

  test(
    'are deleted with all data, also on a page in the back/forward cache',
    { tag: '@extensive' },
    async ({ page }) => {
      await open(page);
      await paste(page, linksTo([branch, clinic]));
      await expect(names(page)).toHaveCount(2);
      await page.getByRole('contentinfo').getByRole('link', { name: words.en.site.navPrivacy }).click();
      await expect(page.getByRole('rowheader', { name: /added to the portfolio/ })).toBeVisible();
      await page.getByRole('button', { name: privacyEn.deleteButton }).click();
      await page.getByRole('button', { name: privacyEn.deleteConfirm, exact: true }).click();
      await expect(live(page)).toHaveText(privacyEn.deleted);
      expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
      await page.goBack();
      await expect(page.getByText(portfolioEn.none)).toBeVisible();
      await paste(page, linksTo([branch]));
      await page.getByRole('checkbox').check();
      await page.evaluate(() => {
        sessionStorage.clear();
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      await expect(page.getByText(portfolioEn.none)).toBeVisible();
    },
  );

  test('are shown without the damaged ones, and with a message, when stored data is damaged', async ({ page }) => {
    await open(page);
    await paste(page, linksTo([branch, clinic]));
    await page.evaluate(() => {
      const key = 'focal:/:portfolio';
      sessionStorage.setItem(key, `<b>${(sessionStorage.getItem(key) ?? '').replace(/..\n/, '\n')}\0`);
    });
    await page.reload();
    await expect(names(page)).toHaveText(['Hillside clinic']);
    await expect(page.getByText(`Link 1 of 2 ${gatherEn.damaged}`)).toBeVisible();
  });

  test('stay on the page, with a message, when the tab cannot store them', async ({ page }) => {
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        if (key.endsWith('portfolio')) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    });
    await open(page);
    await expect(page.getByText(portfolioEn.notStored)).toHaveCount(0);
    await paste(page, linksTo([branch]));
    await expect(names(page)).toHaveText(['Harbour branch']);
    await expect(page.getByText(portfolioEn.notStored)).toBeVisible();
  });

  test('can be removed all at once and restored, and own results stay', async ({ page }) => {
    await open(page, clinic);
    await expect(page.getByRole('button', { name: portfolioEn.empty })).toHaveCount(0);
    await paste(page, linksTo([branch, shop]));
    await expect(page.getByText(fillCount(portfolioEn.addedByYou, 'en', { n: 2 }))).toBeVisible();
    await page.getByRole('button', { name: portfolioEn.empty }).click();
    await expect(names(page)).toHaveText(['Hillside clinic']);
    await expect(live(page)).toHaveText(fillCount(portfolioEn.emptied, 'en', { n: 2 }));
    const back = page.getByRole('button', { name: portfolioEn.bringBack });
    await expect(back).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(names(page)).toHaveCount(3);
    await expect(page.getByRole('button', { name: portfolioEn.empty })).toBeFocused();
    await expect(back).toHaveCount(0);
  });
});

test.describe('selection bar', () => {
  const bar = (page: Page) => page.locator('.results > div.no-print');

  test('sticks on a phone, takes less than a fifth of its height, and covers no focused control', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 667 });
    await open(page);
    await paste(page, linksTo(many.slice(0, 12)));
    for (const place of [0, 1]) await page.getByRole('checkbox').nth(place).check();
    await page.evaluate(() => scrollTo(0, 700));
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    for (const count of [2, 7]) {
      for (let place = 2; place < count; place++) await page.getByRole('checkbox').nth(place).check();
      expect((await bar(page).boundingBox())?.height ?? 667).toBeLessThan(667 * 0.2);
    }
    // Each control is scrolled behind the bar before it gets focus.
    for (const stop of await rows(page).nth(4).locator('a, input, button').all()) {
      await stop.evaluate((element) => {
        const stops = [...document.querySelectorAll<HTMLElement>('.results :is(a, input, button)')];
        stops[stops.indexOf(element as HTMLElement) - 1]?.focus({ preventScroll: true });
        scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 4);
      });
      await page.keyboard.press('Tab');
      await expect(stop).toBeFocused();
      const top = await bar(page).evaluate((element) => element.getBoundingClientRect().top);
      expect(await stop.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(top);
    }
  });

  test('does not stick when the window is low, as at a zoom of 400 %', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page);
    await paste(page, linksTo(many.slice(0, 12)));
    await page.getByRole('checkbox').first().check();
    await expect(bar(page)).not.toBeInViewport();
  });
});

test(
  'footer of every page links to the portfolio, and the portfolio links to the list of assessments',
  { tag: '@extensive' },
  async ({ page }) => {
    for (const address of Object.values(addresses.en)) {
      await page.goto(address);
      const foot = page.getByRole('contentinfo').getByRole('link', { name: words.en.site.navPortfolio });
      await expect(foot, address).toHaveAttribute('href', `/${addresses.en.portfolio}`);
      const head = page.getByRole('banner').getByRole('link', { name: words.en.site.navAssessments });
      await expect(head, address).toHaveAttribute('href', `/${addresses.en.assessments}`);
    }
  },
);

test('phone layout shows cards with a label for every number, without horizontal scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, branch, clinic, shop);
  await expect(rows(page).first().getByText('Commitments')).toBeVisible();
  await expect(heading(page, 'Commitments').getByRole('button')).toBeVisible();
  await expectNoSidewaysScroll(page);
});

for (const [locale, texts, format] of [
  ['en', portfolioEn, 'A4'],
  ['nb', portfolioNb, 'Letter'],
] as const) {
  test(
    `print on ${format} contains every matching row, unsplit, and repeats the head on each page, in ${locale}`,
    englishFirst(locale),
    async ({ page }, testInfo) => {
      test.skip(!hasPoppler(), 'needs pdftotext: install Poppler (poppler-utils)');
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(addresses[locale].portfolio);
      await page.locator('#gather-links').fill(linksTo(many));
      await page.locator('form [type="submit"]').click();
      await page.locator('#unit').selectOption('staff');
      await page.locator('#below').selectOption('3');
      const low = many.filter((assessment) => {
        const level = resultOf(questionnaire, assessment).scores.areas[0]?.level ?? 5;
        return level < 3;
      });
      expect(low.length).toBeGreaterThan(50);
      const file = testInfo.outputPath('portfolio.pdf');
      await page.pdf({ path: file, format, landscape: true, preferCSSPageSize: true, tagged: true });
      const pages = readPdf(file);
      const [firstPage] = pages;
      expect(firstPage?.width ?? 0).toBeGreaterThan(firstPage?.height ?? 0);
      const area = withoutSpaces(locale === 'en' ? 'Commitments' : 'Forpliktelser');
      for (const [place, { text, words: printed }] of pages.entries()) {
        expect(text.split(area), `heads of page ${place + 1}`).toHaveLength(2);
        expect(printed.length).toBeGreaterThan(40);
      }
      const payloads = low.map(({ label }) => withoutSpaces(label ?? ''));
      const all = pages.map(({ text }) => text).join('\n');
      for (const label of payloads) expect(all).toContain(label);
      expect(all).not.toContain(withoutSpaces(texts.saveTable));
      expect(all).not.toContain(withoutSpaces(texts.addTitle));
      const facts = pdfFacts(file);
      expect(facts).toMatchObject({ isTagged: true, language: locale, tables: 1, bitmaps: 0 });
      await expect(rows(page)).toHaveCount(50);
    },
  );
}
