import type { Locale } from '#domain/locale.ts';

/** What a cell holds: a text, a number with all its decimals, or null for nothing. */
export type Cell = string | number | null;

/** What spreadsheet programs in the country of a language read without asking. */
const habits = {
  en: { separator: ',', decimalMark: '.' },
  nb: { separator: ';', decimalMark: ',' },
} satisfies Record<Locale, unknown>;

/**
 * Writes a table as a file of separated values: in UTF-8 with a byte order mark, each row closed by CR and LF.
 *
 * @param rows - The first holds the headings. A text that a program would take for a formula is preceded by an apostrophe.
 */
export function csvOf(rows: readonly (readonly Cell[])[], locale: Locale): string {
  const { separator, decimalMark } = habits[locale];
  const lines = rows.map(
    (row) => `${row.map((cell) => quoted(written(cell, decimalMark), separator)).join(separator)}\r\n`,
  );
  return `\ufeff${lines.join('')}`;
}

function written(cell: Cell, decimalMark: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimalMark);
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
