import { rm } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { locales, type Locale } from '#domain/locale.ts';
import { questionsIn, type Scope } from '#domain/questionnaire.ts';
import { paperEn } from '#i18n/en/paper.ts';
import { fill, fillCondition } from '#i18n/fill.ts';
import { paperNb } from '#i18n/nb/paper.ts';

import { hasPoppler, readPdf, withoutSpaces, type PrintedPage } from '../support/poppler.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';
import { addresses, words } from '../support/site.ts';
import { englishFirst, expect, test } from '../support/test.ts';

const texts = { en: paperEn, nb: paperNb };
const pages = { full: 'paper', quick: 'paperQuick' } as const;
const forms = locales.flatMap((locale) => (['full', 'quick'] as const).map((scope) => ({ locale, scope })));
/** Number of pages of each form: the cover, pages with three questions, and the pages with the score. */
const pageCount = { full: 1 + 16 + 2, quick: 1 + 4 + 1 };

const millimetre = { css: 96 / 25.4, point: 72 / 25.4 };
/** Margins of the printed page, in millimetres. */
const margin = { side: 15, top: 12 };

const addressOf = (locale: Locale, scope: Scope) => addresses[locale][pages[scope]];
const sheet = (page: Page, n: number) => page.locator(`[data-sheet="${n}"]`);

/** All texts that must be on the same page as their question. */
function textsOf(question: (typeof allQuestions)[number], locale: Locale): string[] {
  const { levels, notApplicable } = question;
  const { notApplicableWhen } = words[locale].question;
  const condition = notApplicable === null ? [] : [fillCondition(notApplicableWhen, notApplicable[locale])];
  return [...levels.flatMap(({ title, description }) => [title[locale], description[locale]]), ...condition];
}

/** Fails if a page is empty, has a word in its margin, or was scaled down by the browser. */
function expectUncut({ width, height, words: found }: PrintedPage, place: number): void {
  const name = `page ${place + 1}`;
  const [left, right] = [margin.side * millimetre.point, width - margin.side * millimetre.point];
  const outermost = Math.max(...found.map((word) => word.right));
  expect(Math.min(...found.map((word) => word.left)), name).toBeGreaterThan(left - 1);
  expect(outermost, name).toBeLessThan(right + 1);
  expect(Math.max(...found.map((word) => word.bottom)), name).toBeLessThan(height - margin.top * millimetre.point);
  // Each page but the cover has its number at the right edge.
  expect(outermost, name).toBeGreaterThan(place === 0 ? left : right - 3);
}

/** Fails if a question and its answers are not all on the same page. */
function expectWhole(printed: readonly PrintedPage[], questions: typeof allQuestions, locale: Locale): void {
  const notes = texts[locale].sheet.notes;
  const dontKnow = questionnaire.offScale.dontKnow.label[locale];
  const headings = questions.map((question, place) => withoutSpaces(`${place + 1} ${question.question[locale]}`));
  for (const [place, question] of questions.entries()) {
    const [heading = '', next = 'none'] = headings.slice(place);
    const [on, ...others] = printed.filter(({ text }) => text.includes(heading));
    expect(others, question.id).toEqual([]);
    const [after = ''] = on?.text.split(heading)[1]?.split(next) ?? [];
    for (const text of [...textsOf(question, locale), dontKnow, notes]) {
      expect(after, question.id).toContain(withoutSpaces(text));
    }
  }
}

for (const { locale, scope } of forms) {
  const questions = questionsIn(questionnaire, scope);

  test.describe(`the ${scope} form in ${locale}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('has every question in order, with a box for every answer and lines for notes (point 5)', async ({ page }) => {
      await page.goto(addressOf(locale, scope));
      await expect(page.locator('[data-question]')).toHaveCount(questions.length);
      const read = await page.locator('[data-question]').evaluateAll((elements) =>
        elements.map((element) => ({
          id: element.getAttribute('data-question'),
          heading: [...(element.querySelector('h3')?.children ?? [])].map(({ textContent }) => textContent),
          text: element.textContent.replaceAll(/\s+/g, ' '),
          boxes: element.querySelectorAll('.box').length,
          lines: element.querySelectorAll('.line').length,
        })),
      );
      for (const [place, question] of questions.entries()) {
        const { id, heading, text, boxes, lines } = read[place] ?? {};
        expect(id).toBe(question.id);
        expect(heading).toEqual([String(place + 1), question.question[locale]]);
        for (const part of [question.title[locale], ...textsOf(question, locale)]) expect(text).toContain(part);
        expect(text).toContain(questionnaire.offScale.dontKnow.label[locale]);
        expect(boxes, question.id).toBe(question.notApplicable === null ? 6 : 7);
        expect(lines).toBeGreaterThanOrEqual(2);
      }
    });

    test('explains who answers, how to answer, where things are and how to compute the score', async ({ page }) => {
      await page.goto(addressOf(locale, scope));
      const { cover, score, plot } = texts[locale];
      for (const text of [cover.organisation, cover.person, cover.date, cover.role, ...cover.parts, cover.howGroup]) {
        await expect(sheet(page, 1).getByText(text, { exact: true })).toBeVisible();
      }
      const last = sheet(page, pageCount[scope]);
      await expect(last.getByText(plot.help)).toBeVisible();
      await expect(page.getByText(score.enoughHelp)).toBeVisible();
      for (const { name } of questionnaire.scale)
        await expect(last.locator('strong').filter({ hasText: name[locale] })).toBeVisible();
      const radar = last.getByRole('img', { name: fill(plot.chart, { n: 12 }) });
      const names = questionnaire.areas.flatMap(({ name, topics }) => [
        name[locale],
        ...topics.flatMap(({ label }) => label[locale]),
      ]);
      await expect(radar).toBeVisible();
      expect(await radar.locator('text').allTextContents()).toEqual(
        expect.arrayContaining([...names, '1', '2', '3', '4', '5']),
      );
    });
  });

  for (const format of ['A4', 'Letter'] as const) {
    test(
      `${scope} form prints on ${format} without split questions or cut text, in ${locale} (point 40)`,
      { tag: '@extensive' },
      async ({ page }, testInfo) => {
        test.skip(!hasPoppler(), 'needs pdftotext: install Poppler (poppler-utils)');
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.goto(addressOf(locale, scope));
        const file = testInfo.outputPath(`${locale}-${scope}-${format}.pdf`);
        await page.pdf({ path: file, format });
        const printed = readPdf(file);
        await rm(file);

        expect(printed.length, 'pages').toBe(pageCount[scope]);
        for (const [place, one] of printed.entries()) {
          expectUncut(one, place);
          const mark = fill(texts[locale].sheet.page, { n: place + 1, total: pageCount[scope] });
          if (place > 0) expect(one.text).toContain(withoutSpaces(mark));
        }
        expectWhole(printed, questions, locale);
      },
    );
  }

  test(
    `boxes of the ${scope} form measure at least 5 mm, and options at least 9.5 pt, in ${locale} (point 40)`,
    englishFirst(locale),
    async ({ page }) => {
      await page.goto(addressOf(locale, scope));
      await page.emulateMedia({ media: 'print' });
      const [width, height] = [210 - 2 * margin.side, 297].map((length) => Math.floor(length * millimetre.css));
      await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
      const boxes = await page.locator('.box').evaluateAll((elements) =>
        elements.map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(boxes.length).toBeGreaterThan(questions.length * 6);
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(5 * millimetre.css);
      const sizes = await page
        .locator('[data-question] li p')
        .evaluateAll((elements) => elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual((9.5 * 96) / 72);
    },
  );
}

test('print contains only the form, in light colours, also in dark mode', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(addresses.en.paper);
  for (const part of ['header nav', 'main nav', 'h1', 'main button', 'body > footer']) {
    await expect(page.locator(part).first()).toBeHidden();
  }
  const colours = await sheet(page, 2).evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor, getComputedStyle(document.body).colorScheme];
  });
  expect(colours).toEqual(['rgb(19, 32, 29)', 'rgb(255, 255, 255)', 'light']);
});

test('every topic has a field for each question with its weight, and for the sum of the weights', async ({ page }) => {
  await page.goto(addresses.en.paper);
  const rows = sheet(page, pageCount.full - 1).locator('li');
  let number = 0;
  for (const topic of questionnaire.areas.flatMap(({ topics }) => topics)) {
    const row = rows.filter({ hasText: topic.name.en });
    for (const { weight } of topic.questions) {
      await expect(row).toContainText(new RegExp(`No\\. ${(number += 1)}\\s*× ${weight} =`));
    }
    await expect(row).toContainText(`of ${topic.questions.reduce((sum, { weight }) => sum + weight, 0)}`);
  }
  for (const area of questionnaire.areas) {
    await expect(rows.filter({ hasText: fill(paperEn.score.ofArea, { area: area.name.en }) })).toBeVisible();
  }
});

test('every topic of the quick check has one field with the number of its question', async ({ page }) => {
  await page.goto(addresses.nb.paperQuick);
  const topics = questionnaire.areas.flatMap((area) => area.topics);
  for (const [place, { name }] of topics.entries()) {
    await expect(sheet(page, pageCount.quick).getByText(`${place + 1} ${name.nb}`, { exact: true })).toBeVisible();
  }
  // The levels are beside the radar to fill in: the form has only one page for both.
  const [radar, levels] = await Promise.all(
    ['.plot .chart', '.plot .levels'].map((part) => sheet(page, pageCount.quick).locator(part).boundingBox()),
  );
  expect(levels?.x).toBeGreaterThanOrEqual((radar?.x ?? 0) + (radar?.width ?? 0));
});

test('start page and every footer link to the form, and the form links to the other length and language', async ({
  page,
}) => {
  await page.goto(addresses.en.landing);
  await page.getByRole('link', { name: words.en.landing.whoGroupsForm }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fill(paperEn.titleFull, { n: 48 }));
  await page.getByRole('link', { name: fill(paperEn.quick, { n: 12 }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fill(paperEn.titleQuick, { n: 12 }));
  await page.getByRole('link', { name: words.nb.site.languageName }).click();
  await expect(page).toHaveURL(new RegExp(`/${addresses.nb.paperQuick}$`));
  await page.getByRole('contentinfo').getByRole('link', { name: words.nb.site.navPaper }).click();
  await expect(page).toHaveURL(new RegExp(`/${addresses.nb.paper}$`));
});

test('print button opens the print window', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => (document.documentElement.dataset['printed'] = 'yes');
  });
  await page.goto(addresses.en.paper);
  await page.getByRole('button', { name: paperEn.printButton }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test.describe('when JavaScript is disabled', () => {
  test.use({ javaScriptEnabled: false });

  for (const [locale, sentence] of Object.entries({
    en: 'The online form needs JavaScript. You can use the paper form instead.',
    nb: 'Nettskjemaet trenger JavaScript. Du kan bruke papirskjemaet i stedet.',
  }) as [Locale, string][]) {
    test(
      `assessment and result link to the paper form, in ${locale} (point 5)`,
      englishFirst(locale),
      async ({ page }) => {
        for (const address of [addresses[locale].assess, addresses[locale].result]) {
          await page.goto(address);
          await expect(page.locator('noscript p')).toHaveText(sentence);
          await page.locator('noscript a').click();
          await expect(page).toHaveURL(new RegExp(`/${addresses[locale].paper}$`));
        }
      },
    );
  }

  test('the paper form has no print button', async ({ page }) => {
    await page.goto(addresses.en.paper);
    await expect(page.locator('[data-print]')).toBeHidden();
  });
});
