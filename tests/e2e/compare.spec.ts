import type { Page } from '@playwright/test';

import { answersOf, type Assessment } from '#domain/assessment.ts';
import { compareResults } from '#domain/comparison/comparison.ts';
import { resultsInText } from '#domain/gathered-results.ts';
import type { Locale } from '#domain/locale.ts';
import { parseSavedAssessments, serializeAssessments } from '#domain/saved/saved-assessments.ts';
import { comparisonEn } from '#i18n/en/comparison.ts';
import { gatherEn } from '#i18n/en/gather.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { comparisonNb } from '#i18n/nb/comparison.ts';

import { assessmentWith } from '../support/assessments.ts';
import { payloadOf } from '../support/links.ts';
import { expectedMarks } from '../support/marks.ts';
import { questionnaire } from '../support/questionnaire.ts';
import { before, now } from '../support/repeated.ts';
import { sample } from '../support/sample.ts';
import { fileNamed } from '../support/saved-files.ts';
import { addresses, words } from '../support/site.ts';
import { edition, storeAll, storedTexts, storePrevious } from '../support/stored-assessment.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const texts = { en: comparisonEn, nb: comparisonNb };
const bank = sample('a bank branch, all answered').assessment;
const region = sample('mixed targets and one hole').assessment;
const clinic = sample('a clinic that knows its gaps').assessment;
const shop = sample('an online store, quick check').assessment;
const [one, two, three] = [bank, region, clinic].map(payloadOf) as [string, string, string];
const link = (payload: string) => `https://host/en/result/#r=${payload}`;

const box = (page: Page) => page.getByRole('textbox', { name: gatherEn.pasteLabel });
const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const outcome = (page: Page) => page.locator('form .outcome');
const problems = (page: Page) => page.getByRole('group', { name: gatherEn.problemsTitle });

async function openComparison(page: Page, hash = '', locale: Locale = 'en'): Promise<void> {
  await page.goto(addresses[locale].compare + hash);
  await page.locator('#sources').waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await page.getByRole('button', { name: gatherEn.add, exact: true }).click();
}

async function openFiles(page: Page, ...files: ReturnType<typeof fileNamed>[]): Promise<void> {
  await page.locator('#gather-files').setInputFiles(files);
}

/** Presses the button of an export. @returns The downloaded file. */
async function exported(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: Buffer.concat(await (await download.createReadStream()).toArray()),
  };
}

const bundleOf = (...assessments: readonly Assessment[]) =>
  serializeAssessments(
    assessments.map((assessment, place) => ({ ...assessment, id: `${place}a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50` })),
    edition,
  );

for (const [locale, said] of [
  [
    'en',
    { sentence: 'Northern region is ahead in 4 of 4 areas, furthest ahead in staff (by 1.7).', higher: '1.0 higher' },
  ],
  [
    'nb',
    { sentence: 'Northern region ligger foran på 4 av 4 områder, mest på medarbeidere (1,7).', higher: '1,0 høyere' },
  ],
] as const) {
  test(
    `two links give a sentence about the widest gap, a table with signed differences, and lines that differ in dash and marker, in ${locale} (point 35)`,
    englishFirst(locale),
    async ({ page }) => {
      await openComparison(page, '', locale);
      await page.locator('#gather-links').fill(`Hei, ${link(one)} og ${link(two)}.`);
      await page.locator('[type="submit"]').first().click();
      await expect(headline(page)).toBeFocused();
      await expect(headline(page)).toHaveText(said.sentence);
      const table = page.getByRole('table', { name: texts[locale].tableTitle });
      const overall = table.getByRole('row', { name: words[locale].results.overallRow });
      await expect(overall.getByRole('cell').nth(1)).toContainText(said.higher);
      await expect(table.getByRole('row')).toHaveCount(1 + 1 + 4 + 12);

      const chart = page.getByRole('img', { name: /Harbour branch.*Northern region/ });
      await expect(chart).toBeVisible();
      const looks = await chart.locator('path').evaluateAll((paths) =>
        paths.map((path) => ({
          dash: path.getAttribute('stroke-dasharray'),
          stroke: path.getAttribute('stroke'),
          fill: path.getAttribute('fill'),
          corners: (path.getAttribute('d') ?? '').replace(/[^MLa]/g, ''),
        })),
      );
      expect(
        looks.filter(({ dash, stroke }) => stroke === 'var(--chart-target)' && dash === '7 5').length,
      ).toBeGreaterThan(0);
      expect(looks.filter(({ dash, stroke }) => stroke === 'var(--chart-now)' && dash === null).length).toBeGreaterThan(
        0,
      );
      // A circle is drawn with two arcs, a triangle with two lines and a closing one.
      expect(
        looks.filter(({ fill: colour, corners }) => colour === 'var(--chart-now)' && corners === 'Maa'),
      ).toHaveLength(12);
      expect(
        looks.filter(({ fill: colour, corners }) => colour === 'var(--chart-target)' && corners === 'MLL'),
      ).toHaveLength(12);
      // The legend has a line with its marker for each result.
      await expect(page.locator('.head li svg')).toHaveCount(2);
    },
  );
}

test('data marks contain every score and level of each result, equal to those of the domain', async ({ page }) => {
  await openComparison(page, `#c=${one}.${two}.${three}`);
  const found = resultsInText(`#c=${one}.${two}.${three}`).items.flatMap((item) => (item.ok ? item.value : []));
  const { scores } = compareResults(questionnaire, found);
  for (const [place, letter] of ['A', 'B', 'C'].entries()) {
    const marked = await page
      .locator(`[data-result="${letter}"] data[data-unit]`)
      .evaluateAll((elements) =>
        elements.map((element) => [
          `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-unit') ?? ''}`,
          element.getAttribute('value'),
        ]),
      );
    const [expected] = scores.slice(place, place + 1);
    expect(marked.toSorted()).toEqual(expected === undefined ? [] : expectedMarks(expected).toSorted());
  }
});

test('the third line is dotted and has square markers', async ({ page }) => {
  await openComparison(page, `#c=${one}.${two}.${three}`);
  const dotted = page.locator('figure svg [stroke-dasharray="0.5 4.5"]');
  await expect(dotted.first()).toBeAttached();
  const corners = await page
    .locator('figure svg path[fill="var(--chart-previous)"]')
    .evaluateAll((paths) => paths.map((path) => (path.getAttribute('d') ?? '').replace(/[^ML]/g, '')));
  expect([...new Set(corners)]).toEqual(['MLLL']);
});

test('links pasted outside a field are compared at once', async ({ page }) => {
  await openComparison(page);
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    },
    `${link(one)}\n${link(two)}`,
  );
  await expect(page.locator('.head li')).toHaveCount(2);
  await expect(box(page)).toHaveValue('');
});

test('a damaged link is named, the other results stay, and the pasted text stays in the field', async ({ page }) => {
  await openComparison(page);
  const mail = `First ${link(one)}\n> second ${link(two).slice(0, -4)}\nthird ${link(three)}`;
  await paste(page, mail);
  await expect(problems(page)).toContainText(`Link 2 of 3 ${gatherEn.damaged}`);
  await expect(page.getByText(gatherEn.problemsTitle)).toBeFocused();
  await expect(box(page)).toHaveValue(mail);
  await expect(page.locator('.head li')).toHaveCount(2);
  await paste(page, 'nothing at all');
  await expect(problems(page)).toContainText(gatherEn.noLink);
  await expect(page.locator('.head li')).toHaveCount(2);
});

test('only six of seven results are added, and the page shows a message', async ({ page }) => {
  const many = [bank, region, clinic, shop, before, now, { ...bank, label: 'Seventh' }];
  await openComparison(
    page,
    `#c=${[...new Set(many.map(payloadOf)), payloadOf({ ...bank, label: 'Other' })].join('.')}`,
  );
  await expect(page.locator('.head li')).toHaveCount(6);
  await expect(problems(page)).toContainText(fillCount(gatherEn.tooMany, 'en', { n: 1, limit: 6 }));
  await expect(page.locator('.head li').filter({ hasText: comparisonEn.notInChart })).toHaveCount(3);
});

test('a file that is dropped on the page is added', async ({ page }) => {
  await openComparison(page, `#c=${one}`);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.json'));
    return transfer;
  }, bundleOf(region));
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText(gatherEn.dropHere)).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.locator('.head li')).toHaveCount(2);
});

test('an assessment of this device can be added, and nothing stored changes', async ({ page }) => {
  await storeAll(page, [now, before]);
  await openComparison(page, `#c=${one}`);
  const everything = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).toSorted()));
  const stored = await everything();
  await page.getByLabel(comparisonEn.mineLabel).selectOption({ index: 1 });
  await page.getByRole('button', { name: comparisonEn.addMine }).click();
  await expect(page.locator('.head li')).toHaveCount(2);
  await expect(outcome(page)).toHaveText(gatherEn.added.one);
  await page.getByRole('button', { name: comparisonEn.addMine }).click();
  await expect(outcome(page)).toHaveText(gatherEn.repeated.one);
  await expect(page.locator('[data-announce="polite"]')).toHaveText(gatherEn.repeated.one);
  await expect(problems(page)).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Name of B in this comparison' }).fill('Renamed');
  await page.getByRole('textbox', { name: 'Name of B in this comparison' }).press('Enter');
  await page.getByRole('button', { name: `${comparisonEn.earlier} Renamed` }).click();
  await page.getByRole('button', { name: `${comparisonEn.remove} Renamed` }).click();
  await expect(headline(page)).toHaveText(comparisonEn.title);
  expect(await everything()).toBe(stored);
});

test('two results of one organisation show changed answers and completed improvements', async ({ page }) => {
  // The link lists the later result first, but the columns are in the order of the dates.
  await openComparison(page, `#c=${payloadOf(now)}.${payloadOf(before)}`);
  const table = page.getByRole('table', { name: comparisonEn.answersTitle, exact: true });
  await expect(table.getByRole('columnheader')).toHaveText(['Question', '3 May 2026', '2 November 2026']);
  const steps = await page.locator('[data-moved] span').allTextContents();
  const sizes = steps.map((step) => Number.parseInt(step, 10));
  expect(sizes.length).toBeGreaterThan(8);
  expect(sizes).toEqual(sizes.toSorted((first, other) => other - first));
  for (const line of await page.locator('[data-done]').allTextContents()) {
    const [, from = '', to = '', target = ''] =
      /(\d) in the earlier result and (\d) in the later one\. The target is (\d)\./.exec(line) ?? [];
    expect(Number(from)).toBeLessThan(Number(target));
    expect(Number(to)).toBeGreaterThanOrEqual(Number(target));
  }
  await expect(page.locator('[data-done]').first()).toBeVisible();
});

test('results of two organisations show changed answers in their order, and claim no progress', async ({ page }) => {
  await openComparison(page, `#c=${payloadOf(now)}.${payloadOf({ ...before, label: 'Harbour clinic' })}`);
  const table = page.getByRole('table', { name: comparisonEn.answersTitle, exact: true });
  await expect(table.getByRole('columnheader')).toHaveText(['Question', 'Hillside clinic', 'Harbour clinic']);
  await expect(page.locator('#done, [data-done]')).toHaveCount(0);
});

test('an unnamed assessment of this device and its repetition are named by their days', async ({ page }) => {
  const [later, earlier] = [now, before].map((one) => ({ ...one, label: null })) as [Assessment, Assessment];
  await storeAll(page, [later, earlier]);
  await storePrevious(page, later, earlier);
  await openComparison(page, `#c=${payloadOf(earlier)}.${payloadOf(later)}`);
  await expect(page.locator('.head li bdi')).toHaveText(['3 May 2026', '2 November 2026']);
  await expect(page.locator('[data-done]').first()).toBeVisible();
});

test('a quick check and a full assessment are compared over their twelve shared questions', async ({ page }) => {
  await openComparison(page, `#c=${one}.${payloadOf(shop)}`);
  await expect(page.getByText(fillCount(comparisonEn.scopes, 'en', { n: 12 }))).toBeVisible();
});

test('a quick check among full assessments can be set aside and added again', async ({ page }) => {
  await openComparison(page, `#c=${one}.${payloadOf({ ...shop, label: 'Web shop' })}.${two}`);
  await page.getByRole('button', { name: fill(comparisonEn.setAside, { names: 'Web shop' }) }).click();
  await expect(page.getByText(fillCount(comparisonEn.questions, 'en', { n: 48 }))).toBeVisible();
  await expect(page.locator('.head li')).toHaveCount(2);
  await expect(page.getByText(fillCount(comparisonEn.wasSetAside, 'en', { n: 1, names: 'Web shop' }))).toBeVisible();
  expect(new URL(page.url()).hash).toBe(`#c=${one}.${two}`);
  await page.getByRole('button', { name: comparisonEn.addAgain }).click();
  await expect(page.locator('.head li')).toHaveCount(3);
  await expect(page.getByText(fillCount(comparisonEn.scopes, 'en', { n: 12 }))).toBeVisible();
});

test('the sentence omits an area when it has no score, and the page states that', async ({ page }) => {
  await openComparison(page, `#c=${one}.${payloadOf(sample('partly answered, one area left').assessment)}`);
  await expect(headline(page)).toHaveText(
    'Harbour branch is ahead in 3 of 3 areas, furthest ahead in commitments (by 1.5).',
  );
  await expect(page.getByText('There is no score in finances for Result B.')).toBeVisible();
});

test('page has a sentence for each area without a score when there are two', async ({ page }) => {
  const areas = questionnaire.areas.filter(({ id }) => ['finances', 'customers'].includes(id));
  const without = new Set(
    areas.flatMap(({ topics }) => topics.flatMap(({ questions }) => questions.map(({ id }) => id))),
  );
  const answers = new Map([...answersOf(clinic)].filter(([id]) => !without.has(id)));
  await openComparison(page, `#c=${one}.${payloadOf(assessmentWith({ answers }))}`);
  await expect(page.locator('.lede')).toContainText(
    /There is no score in finances for Result B\.\s+There is no score in \w+ for Result B\./,
  );
});

test.describe('comparison address', () => {
  test('shows the same comparison after a reload, a change of language and Back', async ({ page }) => {
    await openComparison(page, `#c=${one}.${two}.${three}`);
    await page.getByRole('textbox', { name: 'Name of A in this comparison' }).fill('Kai 3');
    await page.getByRole('textbox', { name: 'Name of A in this comparison' }).press('Enter');
    await page.getByRole('button', { name: `${comparisonEn.later} Kai 3` }).click();
    await expect(page.getByRole('button', { name: `${comparisonEn.later} Kai 3` })).toBeFocused();
    await page.getByRole('button', { name: `${comparisonEn.remove} Hillside clinic` }).click();
    const shown = [/Northern region/, /Kai 3/];
    await expect(page.locator('.head li')).toHaveText(shown);
    const hash = new URL(page.url()).hash;
    expect(hash).toBe(`#c=${two}.${payloadOf({ ...bank, label: 'Kai 3' })}`);
    await page.reload();
    await expect(page.locator('.head li')).toHaveText(shown);
    await page.getByRole('link', { name: words.nb.site.languageName }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
    await expect(page.locator('.head li')).toHaveText(shown);
    expect(new URL(page.url()).hash).toBe(hash);
    await page.goto(addresses.nb.method);
    await page.goBack();
    await expect(page.locator('.head li')).toHaveText(shown);
  });

  test('names damaged links, and stays unchanged until the comparison changes', async ({ page }) => {
    const hash = `#c=${one}.${two.slice(0, 12)}.${three}`;
    await openComparison(page, hash);
    await expect(problems(page)).toContainText(`Link 2 of 3 ${gatherEn.damaged}`);
    await expect(page.locator('.head li')).toHaveCount(2);
    expect(new URL(page.url()).hash).toBe(hash);
    await page.getByRole('textbox', { name: 'Name of A in this comparison' }).fill('Kai 3');
    await page.getByRole('textbox', { name: 'Name of A in this comparison' }).press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#c=${payloadOf({ ...bank, label: 'Kai 3' })}.${three}`);
  });

  test('gives no score when its contents are arbitrary', { tag: '@extensive' }, async ({ page }) => {
    for (const hash of ['#c=', '#c=<script>', '#c=%%%', `#c=${'z'.repeat(500)}`, '#c=....', '#other', '#c=__proto__']) {
      await page.goto('about:blank');
      await openComparison(page, hash);
      await expect(page.locator('data.score'), hash).toHaveCount(0);
      await expect(headline(page), hash).toHaveText(comparisonEn.title);
    }
  });

  test('shows the new comparison when the address is replaced', async ({ page }) => {
    await openComparison(page, `#c=${one}.${two}`);
    await page.evaluate((hash) => (location.hash = hash), `#c=${three}.${one}`);
    await expect(page.locator('.head li')).toHaveText([/Hillside clinic/, /Harbour branch/]);
  });
});

test.describe('comparison link that arrives at the 404 page, or as a query', () => {
  test.use({ expectedProblems: /status of 404/ });

  test('is repaired after changes by email programs, with a message', { tag: '@extensive' }, async ({ page }) => {
    for (const [address, locale] of [
      [`${addresses.en.compare}%23c=${one}.${two}`, 'en'],
      [`nb/sammenlign%23c%3D${one}.${two}`, 'nb'],
      [`${addresses.en.compare}?c=${one}.${two}`, 'en'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.locator('.head li')).toHaveText([/Harbour branch/, /Northern region/]);
      await expect(page.getByText(words[locale].share.forwarded)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${addresses[locale].compare}#c=${one}.${two}$`));
      await expect(page.getByRole('textbox', { name: texts[locale].linkLabel })).toHaveValue(page.url());
    }
    await page.goto(`${addresses.en.compare}%23c=${one}.${two.slice(0, -3)}`);
    await expect(problems(page)).toContainText(`Link 2 of 2 ${gatherEn.damaged}`);
    await page.goto(`${addresses.en.compare}%23c=${one.slice(0, -3)}.${two.slice(0, -3)}`);
    await expect(page.getByText(words.en.notFound.text)).toBeVisible();
    await openComparison(page, `#c=${one}.${two}`);
    await expect(page.getByText(words.en.share.forwarded)).toHaveCount(0);
  });
});

test('chart of more than three results shows the first one and those in the sentence, and states which', async ({
  page,
}) => {
  const six = [
    'a clinic that knows its gaps',
    'mixed targets and one hole',
    'a bank branch, all answered',
    'partly answered, one area left',
    'every answer at the bottom',
    'every answer at the top',
  ].map((name) => payloadOf(sample(name).assessment));
  await openComparison(page, `#c=${six.join('.')}`);
  await expect(headline(page)).toHaveText(
    'The largest difference is in staff, where Result F is 4.0 higher than Result E.',
  );
  await expect(page.getByRole('img', { name: /Hillside clinic, Result E and Result F/ })).toBeVisible();
  await expect(page.locator('figcaption')).toContainText(fill(comparisonEn.drawn, { letters: 'A, E and F' }));
  const drawn = page.locator('.head li').filter({ has: page.locator('svg') });
  await expect(drawn).toHaveText([/Hillside clinic/, /Result E/, /Result F/]);
  await expect(page.locator('.head li').filter({ hasText: comparisonEn.notInChart })).toHaveCount(3);
  // In the list, the last drawn result has the dotted line with squares, as in the chart.
  await expect(drawn.nth(2).locator('.line.three')).toHaveCount(1);
  await openComparison(page, `#c=${six.slice(0, 3).join('.')}`);
  await expect(page.locator('.head li')).toHaveCount(3);
  await expect(page.locator('figcaption')).toHaveCount(0);
});

test('own assessments with equal name and day are distinguished by time and number of answers', async ({ page }) => {
  const some = new Map([...answersOf(clinic)].filter(([, answer]) => typeof answer === 'number').slice(0, 5));
  await storeAll(page, [
    assessmentWith({ id: '0a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50', updated: '2026-11-22T08:05:00.000Z', answers: some }),
    assessmentWith({ id: '1a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50', updated: '2026-11-22T13:30:00.000Z', answers: some }),
    { ...shop, label: 'Web shop', updated: '2026-11-21T13:30:00.000Z' },
  ]);
  await openComparison(page);
  const said = await page.getByLabel(comparisonEn.mineLabel).locator('option').allInnerTexts();
  expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(
    expect.arrayContaining([
      'Unnamed assessment, 22 November 2026, 09:05, Full assessment, 5 of 48 answered',
      'Unnamed assessment, 22 November 2026, 14:30, Full assessment, 5 of 48 answered',
      'Web shop, 21 November 2026, Quick check, 12 of 12 answered',
    ]),
  );
});

test('on a phone, rows have letters that the table head explains, and the table keeps its semantics', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 667 });
  const long = 'Fylkeskommunens fellesadministrasjon, servicesenteret i nord';
  const results = [{ ...bank, label: long }, region, clinic, shop, before, { ...bank, label: 'Last' }].map(payloadOf);
  await openComparison(page, `#c=${results.join('.')}`);
  const table = page.getByRole('table', { name: comparisonEn.tableTitle });
  await expect(table.getByText(long)).toHaveCount(1);
  await expect(table.getByText(long)).toBeVisible();
  const overall = table.getByRole('row', { name: words.en.results.overallRow });
  await expect(overall.getByText('F', { exact: true })).toBeVisible();
  expect((await table.boundingBox())?.height ?? 9000).toBeLessThan(3900);
  // Screen readers use the accessibility tree, not the markup.
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const roles = nodes.map(({ role }) => String(role?.value));
  expect(roles.filter((role) => role === 'columnheader').length).toBeGreaterThanOrEqual(7);
  expect(roles.filter((role) => role === 'rowheader').length).toBeGreaterThanOrEqual(17);
});

test('page, link and file contain letters instead of names when names are hidden', async ({ page }) => {
  await openComparison(page, `#c=${one}.${two}`);
  await page.getByRole('checkbox', { name: comparisonEn.anonymise }).check();
  await expect(headline(page)).toHaveText('Result B is ahead in 4 of 4 areas, furthest ahead in staff (by 1.7).');
  await expect(page.locator('main')).not.toContainText('Northern region');
  const unnamed = `#c=${[bank, region].map((each) => payloadOf({ ...each, label: null })).join('.')}`;
  await expect.poll(() => new URL(page.url()).hash).toBe(unnamed);
  await page.getByRole('checkbox', { name: comparisonEn.anonymise }).uncheck();
  await expect(headline(page)).toContainText('Northern region');
});

test('a link over 2,000 characters is rejected with the reason, and the file opens as the same comparison', async ({
  page,
}) => {
  const hash = `#c=${one}.${two}`;
  await page.goto(`${addresses.en.compare}?from=${'x'.repeat(1900)}${hash}`);
  await page.locator('#share').waitFor();
  const n = page.url().length;
  expect(n).toBeGreaterThan(2000);
  await expect(page.getByText(fill(comparisonEn.tooLong, { n, limit: 2000 }))).toBeVisible();
  await expect(page.getByRole('textbox', { name: comparisonEn.linkLabel })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: comparisonEn.saveFile }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('focal-comparison-2026-11-02.json');
  const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString('utf8');
  expect(parseSavedAssessments(text, edition).ok).toBe(true);
  await openComparison(page);
  await openFiles(page, fileNamed('comparison.json', text));
  await expect(page.locator('.head li')).toHaveCount(2);
  await expect.poll(() => new URL(page.url()).hash).toBe(hash);
});

test('copy button copies the comparison link to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComparison(page, `#c=${one}.${two}`);
  await expect(page.getByRole('textbox', { name: comparisonEn.linkLabel })).toHaveValue(page.url());
  await page.getByRole('button', { name: words.en.share.copy }).click();
  await expect(page.getByRole('button', { name: words.en.share.copied })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('Share focuses the sharing section, and Print opens the print dialog', async ({ page }) => {
  await openComparison(page, `#c=${one}.${two}`);
  const { hash } = new URL(page.url());
  await page.getByRole('button', { name: words.en.results.actionShare, exact: true }).click();
  await expect(page.getByRole('heading', { name: comparisonEn.shareTitle })).toBeFocused();
  expect(new URL(page.url()).hash).toBe(hash);
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await page.getByRole('button', { name: comparisonEn.print, exact: true }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
});

for (const [locale, scores, answers] of [
  ['en', 'Overall,3.15,3,4.15,4,2.9,3', 'Area,Topic,Question,A Harbour branch,B Northern region,C Hillside clinic'],
  ['nb', 'Samlet;3,15;3;4,15;4;2,9;3', 'Område;Tema;Spørsmål;A Harbour branch;B Northern region;C Hillside clinic'],
] as const) {
  test(`tables of scores and answers are exported as CSV, in ${locale}`, englishFirst(locale), async ({ page }) => {
    const { share } = words[locale];
    await openComparison(page, `#c=${one}.${two}.${three}`, locale);
    const scoresFile = await exported(page, share.scoresTable);
    expect(scoresFile.name).toBe(`${fill(texts[locale].fileStem, { date: '2026-11-02' })}-${share.scoresFile}.csv`);
    expect(scoresFile.bytes.toString().split('\r\n')).toHaveLength(1 + 17 + 1);
    expect(scoresFile.bytes.toString().split('\r\n')[1]).toBe(scores);
    const answersFile = await exported(page, share.answersTable);
    expect(answersFile.name).toContain(share.answersFile);
    expect(answersFile.bytes.toString().split('\r\n')).toHaveLength(1 + 48 + 1);
    expect(answersFile.bytes.toString().split('\r\n')[0]).toBe(`\ufeff${answers}`);
  });
}

test('exports contain letters instead of names when names are hidden', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { share } = words.en;
  await openComparison(page, `#c=${one}.${two}`);
  await page.getByRole('checkbox', { name: comparisonEn.anonymise }).check();
  await page.getByRole('button', { name: share.copyText }).click();
  await expect(page.getByText(share.textCopied).first()).toBeVisible();
  const all = [
    (await exported(page, share.scoresTable)).bytes.toString(),
    (await exported(page, share.answersTable)).bytes.toString(),
    await page.evaluate(() => navigator.clipboard.readText()),
  ];
  for (const text of all) {
    expect(text).toContain('Result B');
    expect(text).not.toMatch(/Harbour|Northern/);
  }
});

test('copied text contains headline, scores and link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComparison(page, `#c=${one}.${two}`);
  await page.getByRole('button', { name: words.en.share.copyText }).click();
  await expect(page.getByText(words.en.share.textCopied).first()).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain((await headline(page).textContent())?.trim());
  expect(text).toContain('\nOverall: A 3.1; B 4.2\n');
  expect(text).toContain(page.url());
});

test('PNG shows the chart and a key with the three line styles, and its code is fetched on demand', async ({
  page,
}) => {
  await openComparison(page, `#c=${one}.${two}.${three}`);
  await page.locator('figure svg').waitFor();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const { name, bytes } = await exported(page, words.en.share.chartImage);
  expect(requests.filter((url) => url.includes('radar-image'))).toHaveLength(1);
  expect(name).toBe('focal-comparison-2026-11-02.png');
  // The header of a PNG contains width and height.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1680, 1500 + 3 * 78 + 60]);

  const seen = await page.evaluate(
    async (source) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(source)]));
      const pen = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const context = pen.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      const dots = (x: number, y: number, width: number, height: number) => {
        const data = [...(context?.getImageData(x, y, width, height).data ?? [])];
        return Array.from({ length: data.length / 4 }, (_none, place) => data.slice(place * 4, place * 4 + 3).join());
      };
      const paper = dots(0, 0, 1, 1)[0];
      const chart = dots(300, 600, 1080, 150);
      return [0, 1, 2].map((row) => {
        const middle = 1500 + 30 + 39 + row * 78;
        const sample = dots(9, middle, 42, 1).map((colour) => colour !== paper);
        const [colour] = dots(75, middle, 1, 1);
        return {
          gaps: sample.filter((isInk, place) => !isInk && sample[place - 1] === true).length,
          ofColour: chart.filter((one) => one === colour).length,
          named: dots(180, middle - 20, 400, 40).some((one) => one !== paper),
        };
      });
    },
    [...bytes],
  );
  // Along the left half of the sample: a solid, a dashed and a dotted line.
  expect(seen.map(({ gaps }) => Math.min(gaps, 2))).toEqual([0, 1, 2]);
  for (const { ofColour, named } of seen) {
    expect(ofColour).toBeGreaterThan(200);
    expect(named).toBe(true);
  }
});

test.describe('when the code of the PNG cannot be fetched', () => {
  test.use({ expectedProblems: /radar-image|ERR_FAILED/ });

  test('page shows a message', async ({ page }) => {
    await page.route(/radar-image.*\.js$/, (route) => route.abort());
    await openComparison(page, `#c=${one}.${two}`);
    await page.getByRole('button', { name: words.en.share.chartImage }).click();
    await expect(page.getByText(words.en.share.failed).first()).toBeVisible();
  });
});

test('a name that is too long shows an error at its field', async ({ page }) => {
  await openComparison(page, `#c=${one}.${two}`);
  const name = page.getByRole('textbox', { name: 'Name of A in this comparison' });
  await name.fill('x'.repeat(61));
  await name.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '60 characters' })).toBeVisible();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  expect(new URL(page.url()).hash).toBe(`#c=${one}.${two}`);
});

test.describe('links to the comparison', () => {
  test('add the own result when they are on a shared result', async ({ page }) => {
    await storeAll(page, [now, before]);
    await page.goto(`${addresses.en.result}#r=${two}`);
    await page.locator('#why').waitFor();
    const stored = await storedTexts(page);
    await page.getByRole('link', { name: words.en.share.compareMine }).click();
    await expect(page.locator('.head li')).toHaveText([/Northern region/, /Hillside clinic/]);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#c=${two}.${payloadOf(now)}`);
    expect(await storedTexts(page)).toEqual(stored);
  });

  test(
    'exist on the own result, the list of assessments and the start page',
    { tag: '@extensive' },
    async ({ page }) => {
      await storeAll(page, [now, before]);
      await page.goto(addresses.en.result);
      await page.getByRole('link', { name: words.en.share.compare }).click();
      await expect(page.getByRole('textbox', { name: 'Name of A in this comparison' })).toHaveValue('Hillside clinic');
      for (const address of [addresses.en.assessments, addresses.en.landing]) {
        await page.goto(address);
        await page.getByRole('main').getByRole('link', { name: words.en.assessments.compare }).click();
        await expect(headline(page)).toHaveText(comparisonEn.title);
      }
    },
  );
});

test('a comparison can be made by keyboard alone', async ({ page }) => {
  await openComparison(page);
  await box(page).focus();
  await page.keyboard.insertText(`${link(one)} ${link(two)}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toBeFocused();
  for (const name of [words.en.results.actionShare, comparisonEn.print, comparisonEn.edit]) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of A in this comparison' })).toBeFocused();
});

test.describe('when the chart cannot be fetched', () => {
  test.use({ expectedProblems: /draw-in-page|ERR_FAILED/ });

  test('page shows a message, and the table is complete', async ({ page }) => {
    await page.route(/draw-in-page.*\.js$/, (route) => route.abort());
    await openComparison(page, `#c=${one}.${two}`);
    await expect(page.getByText(words.en.errors.chart)).toBeVisible();
    await expect(page.getByRole('table', { name: comparisonEn.tableTitle })).toBeVisible();
  });
});
