import type { Locale } from '#domain/locale.ts';
import { roundHalfUp } from '#domain/rounding.ts';

/** Value of a cell: a text, a number (written without rounding), or null for an empty cell. */
export type Cell = string | number | null;

/** For each language, the format that spreadsheet programs in its country open without a dialog. */
const formats = {
  en: { separator: ',', decimalMark: '.' },
  nb: { separator: ';', decimalMark: ',' },
} satisfies Record<Locale, unknown>;

/**
 * Matches a text that a spreadsheet program could run as a formula. Some programs skip spaces and invisible characters
 * before the sign, and some accept the wide signs of East Asian keyboards.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^\p{Cc}/u;

/** @returns The score rounded to two decimals; null, which means an empty cell, if there is no score. */
export function scoreCell(score: number | null): number | null {
  return score === null ? null : roundHalfUp(score, 2);
}

/**
 * Writes a table as separated values, in UTF-8 with a byte order mark and CRLF line ends.
 *
 * @param rows - The first row has the headings. A text that looks like a formula gets a leading apostrophe, so that no
 * spreadsheet program runs it.
 */
export function csvOf(rows: readonly (readonly Cell[])[], locale: Locale): string {
  const { separator, decimalMark } = formats[locale];
  const lines = rows.map(
    (row) => `${row.map((cell) => quoted(cellText(cell, decimalMark), separator)).join(separator)}\r\n`,
  );
  return `\ufeff${lines.join('')}`;
}

function cellText(cell: Cell, decimalMark: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimalMark);
  return formula.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
