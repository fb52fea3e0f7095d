import { expect, test } from 'vitest';

import { gather, resultsOfAssessments } from '#domain/gathered-results.ts';
import { localize, type Locale } from '#domain/locale.ts';
import { portfolioEntry } from '#domain/portfolio.ts';
import { csvOf } from '#i18n/csv.ts';
import { textsIn } from '#i18n/texts.ts';
import { portfolioContent } from '#page-data/portfolio-content.ts';
import { portfolioTexts } from '#page-data/portfolio-texts.ts';
import { portfolioTable } from '#words/portfolio-table.ts';
import { portfolioWords } from '#words/portfolio.ts';

import { questionnaire } from '../../support/questionnaire.ts';
import { sample } from '../../support/sample.ts';

const assessments = [
  { ...sample('a bank branch, all answered').assessment, label: '=SUM(A1)' },
  sample('an online store, quick check').assessment,
  sample('partly answered, one area left').assessment,
];
const entries = gather([], resultsOfAssessments(assessments), 10).results.map((result) =>
  portfolioEntry(questionnaire, result),
);

function tableIn(locale: Locale) {
  const content = portfolioContent(localize(questionnaire, locale));
  const texts = portfolioTexts(textsIn(locale));
  const words = portfolioWords({ content, texts, locale });
  return portfolioTable(entries, words, ({ result }) => `https://host.example/#r=${result.key}`);
}

test('portfolioTable has a row of 27 cells per result, below as many headings', () => {
  const table = tableIn('en');
  expect(table).toHaveLength(4);
  for (const row of table) expect(row).toHaveLength(27);
  expect(table[0]?.slice(0, 12)).toEqual([
    'Name',
    'Date',
    'Length',
    'Sector',
    'Role',
    'Overall',
    'Level',
    'Staff',
    'Finances',
    'Customers',
    'Commitments',
    'Shared purpose',
  ]);
  expect(table[2]?.slice(0, 8)).toEqual([
    null,
    '2026-11-02',
    'Quick check',
    'Shops and online retail',
    null,
    2.92,
    2,
    3.67,
  ]);
  expect(table[2]?.slice(-4, -1)).toEqual([12, 12, null]);
  expect(table[2]?.at(-1)).toBe(`https://host.example/#r=${entries[1]?.result.key ?? ''}`);
});

test('portfolioTable has an empty cell, never 0, when there is no score', () => {
  const row = tableIn('en')[3] ?? [];
  expect(row[8]).toBeNull();
  expect(row).not.toContain(0);
});

test('the CSV file escapes a label that looks like a formula, and has decimal commas in Norwegian', () => {
  const lines = csvOf(tableIn('nb'), 'nb').split('\r\n');
  expect(lines[0]?.startsWith('\ufeffNavn;Dato;Omfang;')).toBe(true);
  expect(lines[1]?.startsWith("'=SUM(A1);2026-11-02;Full vurdering;")).toBe(true);
  expect(lines[1]).toContain(';3,15;3;2,96;2,4;3,8;3,43;');
});
