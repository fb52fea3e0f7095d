import { rm } from 'node:fs/promises';

import type { Page, TestInfo } from '@playwright/test';

import type { Assessment } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { resultOf } from '#domain/result.ts';
import { reportEn } from '#i18n/en/report.ts';
import { fill } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';
import { reportNb } from '#i18n/nb/report.ts';

import { answersEverywhere, assessmentWith } from '../support/assessments.ts';
import { payloadOf } from '../support/links.ts';
import { expectedMarks, marks } from '../support/marks.ts';
import { coloursOf, hasPoppler, pdfFacts, readPdf, withoutSpaces, type PrintedPage } from '../support/poppler.ts';
import { textOfCode } from '../support/qr-code.ts';
import { openResult } from '../support/result-page.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { sample } from '../support/sample.ts';
import { addresses, words } from '../support/site.ts';
import { store, storedTexts } from '../support/stored-assessment.ts';
import { expect, test } from '../support/test.ts';

const texts = { en: reportEn, nb: reportNb };
const { options } = reportEn;
type Paper = 'a4' | 'letter';
/** Paper sizes, in points. */
const sizes = { a4: { width: 595, height: 842 }, letter: { width: 612, height: 792 } };
const millimetre = 72 / 25.4;
/** Margins of the printed page, in millimetres. */
const margin = { side: 18, top: 22, bottom: 20 };

const clinic = sample('a clinic that knows its gaps').assessment;
const bank = sample('a bank branch, all answered').assessment;
const longest = { label: 60, note: 300 };
const label = {
  latin: 'Fylkeskommunens fellesadministrasjon, servicesenteret i nord',
  greek: 'Διεύθυνση εξυπηρέτησης πολιτών και επιχειρήσεων της Αττικής',
  cyrillic: 'Государственное бюджетное учреждение услуг населению города',
};
/** A note of the maximum length for every question. All are different. */
const notes = Object.fromEntries(
  allQuestions.map(({ id }, place) => [
    id,
    `Note ${place + 1} on ${id}: ${'where it is written down, and who knows more about it, '.repeat(6)}`
      .slice(0, 300)
      .trim(),
  ]),
);
const noted: Assessment = {
  ...assessmentWith({ notes, label: label.cyrillic, sector: 'clinic', role: 'leadership' }),
  responses: Object.fromEntries(allQuestions.map(({ id }) => [id, { ...clinic.responses[id], note: notes[id] }])),
};

const sheets = (page: Page) => page.locator('.sheet');
const printButton = (page: Page, locale: Locale) => page.getByRole('button', { name: texts[locale].options.print });

/** Stores an assessment, opens its report, and waits for chart and fonts. */
async function openReport(page: Page, assessment: Assessment, locale: Locale = 'en'): Promise<void> {
  await store(page, assessment);
  await page.goto(addresses[locale].report);
  await expect(printButton(page, locale)).toBeEnabled();
}

async function choose(page: Page, locale: Locale, length: 'summary' | 'full', paper: Paper): Promise<void> {
  await page.getByRole('radio', { name: texts[locale].options[length] }).check();
  await page.getByRole('radio', { name: texts[locale].options[paper] }).check();
}

/** Prints the page on its own paper size, without background graphics. */
async function printed(page: Page, testInfo: TestInfo) {
  const file = testInfo.outputPath('report.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true, tagged: true });
  return { file, pages: readPdf(file) };
}

/** Text of the footer of a page, without spaces. It is the first text that is drawn. */
const footOf = (n: number, total: number) => `${n}/${total}Focal`;

/** Fails if a page is empty or unnumbered, has a word in its margin, or was scaled down by the browser. */
function expectPage(one: PrintedPage, n: number, total: number, paper: Paper): void {
  const name = `page ${n} of ${total}`;
  expect(Math.abs(one.width - sizes[paper].width), name).toBeLessThan(1);
  expect(Math.abs(one.height - sizes[paper].height), name).toBeLessThan(1);
  const [left, right] = [margin.side * millimetre, one.width - margin.side * millimetre];
  const foot = one.height - margin.bottom * millimetre;
  expect(Math.min(...one.words.map((word) => word.left)), name).toBeGreaterThan(left - 1);
  expect(Math.max(...one.words.map((word) => word.right)), name).toBeLessThan(right + 1);
  const inText = one.words.filter(({ top }) => top < foot);
  expect(inText.length, `${name} is all but empty`).toBeGreaterThan(25);
  expect(Math.max(...inText.map(({ bottom }) => bottom)), name).toBeLessThan(foot + 1);
  expect(Math.min(...inText.map(({ top }) => top)), name).toBeGreaterThan(margin.top * millimetre - 1);
  expect(one.text.startsWith(footOf(n, total)), `${name} is numbered`).toBe(n > 1);
}

/** Fails if the texts are not all on the same page, in order. */
function expectTogether(pages: readonly PrintedPage[], parts: readonly string[]): void {
  const [first = '', ...rest] = parts.map(withoutSpaces);
  const on = pages.filter(({ text }) => text.includes(first));
  const whole = on.some(({ text }) => {
    let from = text.indexOf(first);
    return rest.every((part) => (from = text.indexOf(part, from)) >= 0);
  });
  expect(whole, parts.join(' | ')).toBe(true);
}

/** Fails if a heading is the last content of a page. */
async function expectNoLonelyHeading(page: Page, pages: readonly PrintedPage[]): Promise<void> {
  const headings = await sheets(page).locator('h2, h3, h4, [scope="rowgroup"], thead').allInnerTexts();
  for (const [place, { text }] of pages.entries()) {
    const lonely = headings.filter((heading) => text.endsWith(withoutSpaces(heading)));
    expect(lonely, `at the end of page ${place + 1}`).toEqual([]);
  }
}

const questionOf = (id: string) => {
  const question = allQuestions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`there is no question ${id}`);
  return question;
};

/** Fails if an improvement is missing, split between pages, or on a page without the head of its table. */
function expectWholePlan(pages: readonly PrintedPage[], assessment: Assessment, locale: Locale): void {
  const { columnNumber, columnImprovement, columnResponsible, columnDate, owner } = texts[locale];
  const head = [columnNumber, columnImprovement, columnResponsible, columnDate].join('');
  for (const { question, band, rank } of resultOf(questionnaire, assessment).ranking) {
    const improvement = questionOf(question).improvements[band];
    const ownedBy = fill(owner, { owner: improvement.owner[locale] });
    expectTogether(pages, [
      head,
      `${rank} ${improvement.title[locale]}`,
      improvement.what[locale],
      improvement.firstStep[locale],
      ownedBy,
    ]);
  }
}

/** Fails if an answer is missing, split between pages, or on a page without the head of its table. */
function expectWholeAnswers(pages: readonly PrintedPage[], assessment: Assessment, locale: Locale): void {
  const { columnQuestion, columnAnswer } = words[locale].results;
  const head = [texts[locale].columnNumber, columnQuestion, columnAnswer].join('');
  questionsIn(questionnaire, assessment.scope).forEach(({ id }, place) => {
    const { answer, note } = assessment.responses[id] ?? {};
    const question = questionOf(id);
    const level = typeof answer === 'number' ? question.levels[answer - 1] : undefined;
    const chosen = level === undefined ? [] : [`${answer ?? ''}, ${level.title[locale]}.`, level.description[locale]];
    const said = note === undefined ? [] : [note];
    expectTogether(pages, [head, `${place + 1} ${question.question[locale]}`, ...chosen, ...said]);
  });
}

const cases: { name: string; assessment: Assessment; locale: Locale; paper: Paper; hasLink?: true }[] = [
  { name: 'answers as people give them', assessment: clinic, locale: 'en', paper: 'a4' },
  {
    name: 'a quick check that is being deepened, with the link',
    assessment: deepened(),
    locale: 'nb',
    paper: 'letter',
    hasLink: true,
  },
  {
    name: 'every answer at the top',
    assessment: sample('every answer at the top').assessment,
    locale: 'nb',
    paper: 'letter',
  },
  {
    name: 'every answer at the bottom, a name in Greek',
    assessment: { ...sample('every answer at the bottom').assessment, label: label.greek },
    locale: 'en',
    paper: 'a4',
  },
  {
    name: 'only don’t know',
    assessment: assessmentWith({ answers: answersEverywhere(questionnaire, 'dont-know') }),
    locale: 'nb',
    paper: 'a4',
  },
  {
    name: '48 notes of 300 characters, a name in Cyrillic',
    assessment: noted,
    locale: 'en',
    paper: 'letter',
    hasLink: true,
  },
];

function deepened(): Assessment {
  return { ...sample('a public office deepening its quick check').assessment, label: label.latin, role: 'leadership' };
}

test('test data of the extreme reports has maximum lengths', () => {
  for (const name of Object.values(label)) expect([...name].length, name).toBeGreaterThan(longest.label - 3);
  for (const note of Object.values(notes)) expect(note.length).toBeGreaterThan(longest.note - 3);
});

for (const { name, assessment, locale, paper, hasLink } of cases) {
  test(
    `report prints on ${paper} without cut, split, isolated or empty content, in ${locale}: ${name} (point 37)`,
    { tag: '@extensive' },
    async ({ page }, testInfo) => {
      test.skip(!hasPoppler(), 'needs pdftotext: install Poppler (poppler-utils)');
      await page.emulateMedia({ colorScheme: 'dark' });
      await openReport(page, assessment, locale);
      if (hasLink) await page.getByRole('checkbox', { name: texts[locale].options.link }).check();
      await choose(page, locale, 'summary', paper);
      await expect(printButton(page, locale)).toBeEnabled();
      const summary = await printed(page, testInfo);
      expect(summary.pages.length, 'pages of the summary').toBe(2);
      summary.pages.forEach((one, place) => expectPage(one, place + 1, 2, paper));
      await expectNoLonelyHeading(page, summary.pages);
      const { answered, total } = resultOf(questionnaire, assessment).counts;
      const date = formatDate(assessment.updated, locale);
      const facts = fill(words[locale].results.meta, { date, answered, total });
      expect(summary.pages[0]?.text).toContain(withoutSpaces(`${facts}. ${words[locale].share.standing}`));

      await choose(page, locale, 'full', paper);
      const { file, pages } = await printed(page, testInfo);
      pages.forEach((one, place) => expectPage(one, place + 1, pages.length, paper));
      await expectNoLonelyHeading(page, pages);
      expectWholePlan(pages, assessment, locale);
      expectWholeAnswers(pages, assessment, locale);
      const all = pages.map(({ text }) => text).join('');
      expect(all).toContain(withoutSpaces(assessment.label ?? words[locale].results.unnamed));
      expect(all).toContain(withoutSpaces(texts[locale].method.score));

      // The print is light also in dark mode: the corner is white, and few dots are dark.
      const dots = coloursOf(file, pages.length);
      expect(dots[0]).toEqual([255, 255, 255]);
      expect(dots.filter((dot) => Math.max(...dot) < 100).length / dots.length).toBeLessThan(0.1);
      await rm(file);
    },
  );
}

test('PDF is tagged, has title and language, ordered headings, and alternative text for every figure (point 38)', async ({
  page,
}, testInfo) => {
  test.skip(!hasPoppler(), 'needs pdfinfo: install Poppler (poppler-utils)');
  await openReport(page, { ...clinic, label: 'A/S Ås: “Nord”' }, 'nb');
  await choose(page, 'nb', 'full', 'a4');
  const title = `Kundefokus - ${clinic.updated.slice(0, 10)} - A-S Ås- “Nord”`;
  await expect(page).toHaveTitle(title);
  const radar = page.getByRole('img', { name: /^Radardiagram/ });
  const said = (await radar.getAttribute('aria-label')) ?? '';
  const { file, pages } = await printed(page, testInfo);
  const facts = pdfFacts(file);
  expect(facts).toMatchObject({ title, isTagged: true, language: 'nb', bitmaps: 0 });
  expect(facts.headings[0]).toBe(1);
  expect(facts.headings.filter((level) => level === 1)).toHaveLength(1);
  facts.headings.forEach((level, place) => {
    expect(level - (facts.headings[place - 1] ?? 0), `heading ${place + 1}`).toBeLessThanOrEqual(1);
  });
  // Chromium omits the level strip, because its parts are hidden from screen readers. Its numbers are in the text.
  expect(facts.alternatives).toEqual([said]);
  // The tables of the scores, the plan, “why” and the answers.
  expect(facts.tables).toBe(4);
  // The chart is vector graphics, so its labels are text of the page.
  expectTogether(
    pages,
    questionnaire.areas.flatMap(({ topics }) => topics.map((topic) => topic.label.nb.join(''))),
  );
  await rm(file);
});

/** Number of dots with about this colour. */
function dotsLike(dots: ReturnType<typeof coloursOf>, [red, green, blue]: readonly [number, number, number]): number {
  const isNear = (one: number, other: number) => Math.abs(one - other) < 12;
  return dots.filter(([r, g, b]) => isNear(r, red) && isNear(g, green) && isNear(b, blue)).length;
}

test('levels keep their colours without background graphics, and words repeat what colours mean (point 39)', async ({
  page,
}, testInfo) => {
  test.skip(!hasPoppler(), 'needs pdftoppm: install Poppler (poppler-utils)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await openReport(page, clinic);
  const { file, pages } = await printed(page, testInfo);
  const dots = coloursOf(file, 1);
  // The backgrounds of the two levels whose numerals are white. The cell of level 5 is a quarter as wide.
  expect(dotsLike(dots, [0x20, 0x7b, 0x8b])).toBeGreaterThan(300);
  expect(dotsLike(dots, [0x10, 0x44, 0x63])).toBeGreaterThan(100);
  for (const [place, { name }] of questionnaire.scale.entries()) {
    expect(pages[0]?.text).toContain(withoutSpaces(name.en));
    await expect(page.locator(`.sheet .level-${place + 1}`).first()).toHaveText(String(place + 1));
  }
  for (const word of ['now', 'target', 'Now', 'Target']) expect(pages[0]?.text).toContain(word);
  await rm(file);
});

test('report contains every score and level of the result, in both lengths', async ({ page }) => {
  await openReport(page, clinic);
  const { scores } = resultOf(questionnaire, clinic);
  for (const length of ['summary', 'full'] as const) {
    await choose(page, 'en', length, 'a4');
    const found = await marks(page);
    for (const mark of expectedMarks(scores)) expect(found).toContainEqual(mark);
    expect(new Set(found.map((mark) => mark.join(' '))).size).toBe(expectedMarks(scores).length);
  }
});

test('reader can choose the chapters', async ({ page }) => {
  await openReport(page, noted);
  const name = page.getByRole('checkbox', { name: fill(options.name, { name: label.cyrillic }) });
  await expect(page).toHaveTitle(`Customer focus - 2026-11-02 - ${label.cyrillic}`);
  await name.uncheck();
  await expect(page).toHaveTitle('Customer focus - 2026-11-02');
  await expect(sheets(page).getByText(label.cyrillic)).toHaveCount(0);

  await expect(page.getByRole('checkbox', { name: options.answers })).toHaveCount(0);
  await choose(page, 'en', 'full', 'letter');
  await expect(page.locator('[data-answer]')).toHaveCount(48);
  await expect(page.locator('.note')).toHaveCount(48);
  await page.getByRole('checkbox', { name: options.notes }).uncheck();
  await expect(page.locator('.note')).toHaveCount(0);
  await page.getByRole('checkbox', { name: options.answers }).uncheck();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: options.notes })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: reportEn.method.title })).toBeVisible();
});

test('result link in the report opens the result, as QR code and as text, and every other link shows its address', async ({
  page,
}) => {
  await openReport(page, { ...clinic, role: null });
  await choose(page, 'en', 'full', 'a4');
  await expect(page.locator('[data-answer]')).toHaveCount(48);
  await expect(page.getByRole('img', { name: words.en.share.codeLabel })).toHaveCount(0);
  await page.getByRole('checkbox', { name: options.link }).check();
  const code = page.getByRole('img', { name: words.en.share.codeLabel });
  const address = await sheets(page).locator('a[href*="#r="]').textContent();
  expect(address).toBe(
    new URL(`${addresses.en.result}#r=${payloadOf({ ...clinic, role: null })}`, page.url().replace(/en\/.*$/, '')).href,
  );
  expect(await textOfCode(code)).toBe(address);
  for (const link of await sheets(page).locator('a').all()) {
    const leadsTo = await link.evaluate((element: HTMLAnchorElement) => element.href);
    await expect(link).toHaveText(leadsTo);
  }
  // When the report omits the name, its link does, too.
  await page.getByRole('checkbox', { name: fill(options.name, { name: clinic.label ?? '' }) }).uncheck();
  await expect(sheets(page).locator('a[href*="#r="]')).toHaveText(
    new RegExp(`#r=${payloadOf({ ...clinic, role: null, label: null })}$`),
  );
});

test('print button waits for the chart and opens the print window', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => (document.documentElement.dataset['printed'] = 'yes');
  });
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/chart.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await store(page, bank);
  await page.goto(addresses.en.report);
  await expect(sheets(page).first()).toBeVisible();
  await expect(printButton(page, 'en')).toBeDisabled();
  letGo();
  await expect(printButton(page, 'en')).toBeEnabled();
  await expect(page.getByRole('img', { name: /^Radar chart/ })).toBeVisible();
  await printButton(page, 'en').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test.describe('when the chart cannot be fetched', () => {
  test.use({ expectedProblems: /chart|Failed to load resource/ });

  test('report shows a message and can be printed', async ({ page }) => {
    await page.route('**/chart.*.js', (route) => route.abort());
    await openReport(page, bank);
    await expect(sheets(page).getByText(words.en.errors.chart)).toBeVisible();
  });
});

test(
  'report opens from the own result, and from a shared one without changing stored data',
  { tag: '@extensive' },
  async ({ page }) => {
    await openResult(page, clinic);
    await page.getByRole('link', { name: words.en.results.actionPrint }).click();
    await expect(page).toHaveTitle(`Customer focus - 2026-11-02 - ${clinic.label ?? ''}`);
    const before = await storedTexts(page);

    await page.goto('about:blank');
    await page.goto(`${addresses.nb.result}#r=${payloadOf(bank)}`);
    await page.getByRole('link', { name: words.nb.results.actionPrint }).click();
    await expect(page).toHaveURL(new RegExp(`${addresses.nb.report}#r=${payloadOf(bank)}$`));
    await expect(page).toHaveTitle(`Kundefokus - 2026-11-02 - ${bank.label ?? ''}`);
    await expect(printButton(page, 'nb')).toBeEnabled();
    const found = await marks(page);
    for (const mark of expectedMarks(resultOf(questionnaire, bank).scores)) expect(found).toContainEqual(mark);
    await page.getByRole('link', { name: texts.nb.options.back }).click();
    await expect(page).toHaveURL(new RegExp(`${addresses.nb.result}#r=${payloadOf(bank)}$`));
    expect(await storedTexts(page)).toEqual(before);
  },
);

test('there is no report when the link is incomplete or no answers are stored', async ({ page }) => {
  await page.goto(`${addresses.en.report}#r=${payloadOf(bank).slice(0, -10)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.share.damagedTitle);
  await expect(page.locator('[data-link-problem="damaged"]')).toBeVisible();
  await expect(sheets(page)).toHaveCount(0);

  await page.goto('about:blank');
  await page.goto(addresses.en.report);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.results.noneTitle);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('report shows current answers when the reader returns, and exists for the example', async ({ page }) => {
  await openReport(page, clinic);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.includes(':assessment:')) ?? '';
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('Hillside clinic', 'Seaside clinic'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page).toHaveTitle('Customer focus - 2026-11-02 - Seaside clinic');
  const before = await storedTexts(page);
  await page.goto('about:blank');
  await page.goto(`${addresses.en.report}#example`);
  await expect(printButton(page, 'en')).toBeEnabled();
  await expect(page.getByRole('complementary')).toContainText('made-up');
  expect(await storedTexts(page)).toEqual(before);
});
