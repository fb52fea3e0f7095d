import { describe, expect, it } from 'vitest';

import { csvOf } from '#i18n/csv.ts';

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

  it('writes numbers unescaped when they are negative', () => {
    expect(csvOf([[-1.5]], 'nb')).toBe('\ufeff-1,5\r\n');
  });
});
