import { describe, expect, it } from 'vitest';

import { locales } from '#domain/locale.ts';
import { csvOf } from '#i18n/csv.ts';

import { hostileTexts } from '../../support/hostile-texts.ts';

/** Parses separated values as a spreadsheet program does. @returns The texts of all cells, row by row. */
function cellsIn(csv: string, separator: string): string[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r]*))(?:${separator}|\\r\\n)`, 'gy');
  return [...csv.slice(1).matchAll(cell)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

describe('csvOf', () => {
  it('uses the separator and decimal mark of each country', () => {
    const rows = [
      ['Area', 'Score'],
      ['Staff', 3.25],
    ];
    expect(csvOf(rows, 'en')).toBe('\ufeffArea,Score\r\nStaff,3.25\r\n');
    expect(csvOf(rows, 'nb')).toBe('\ufeffArea;Score\r\nStaff;3,25\r\n');
  });

  it('writes an empty cell when the value is null', () => {
    expect(csvOf([[null, 0, '']], 'en')).toBe('\ufeff,0,\r\n');
  });

  it('quotes a text when it would break the row', () => {
    expect(csvOf([['a,b', 'a;b', 'say “no”', 'say "no"', 'two\nlines']], 'en')).toBe(
      '\ufeff"a,b",a;b,say “no”,"say ""no""","two\nlines"\r\n',
    );
    expect(csvOf([['a,b', 'a;b']], 'nb')).toBe('\ufeffa,b;"a;b"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\0=1', '=cmd|"/c calc"!A0'])(
    'escapes %j, which spreadsheets would run as a formula',
    (text) => {
      const cell = csvOf([[text]], 'en')
        .slice(1, -2)
        .replaceAll(/^"|"$/g, '');
      expect(cell.startsWith("'")).toBe(true);
    },
  );

  it.each(locales)(
    'keeps every hostile text in a cell of its own, and lets none start as a formula, in %s',
    (locale) => {
      const cells = cellsIn(
        csvOf(
          hostileTexts.map((text) => [text, 1]),
          locale,
        ),
        locale === 'en' ? ',' : ';',
      );
      expect(cells.filter((_cell, index) => index % 2 === 1)).toEqual(hostileTexts.map(() => '1'));
      const texts = cells.filter((_cell, index) => index % 2 === 0);
      expect(texts.map((cell, index) => (cell === `'${hostileTexts[index] ?? ''}` ? cell.slice(1) : cell))).toEqual(
        hostileTexts,
      );
      expect(texts.filter((cell) => /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell))).toEqual([]);
    },
  );

  it('writes numbers unescaped when they are negative', () => {
    expect(csvOf([[-1.5]], 'nb')).toBe('\ufeff-1,5\r\n');
  });
});
