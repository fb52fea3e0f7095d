import { isDateOnly } from '#domain/iso-time.ts';
import type { Locale } from '#domain/locale.ts';
import { roundHalfUp } from '#domain/rounding.ts';

const tags = { en: 'en-GB', nb: 'nb-NO' } satisfies Record<Locale, string>;

/** Cache: a page shows a hundred numbers, and creating a format takes far longer than using it. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(tags[locale], options);
  numberFormats.set(key, format);
  return format;
}

/**
 * @param score - Unrounded score, distance or disagreement.
 * @param decimals - 2 if readers check a calculation, or if one decimal would be too coarse; otherwise 1.
 * @returns The number rounded half up, with the decimal mark of the language and a fixed number of decimals.
 */
export function formatScore(score: number, locale: Locale, decimals: 1 | 2 = 1): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numberFormat(locale, options).format(roundHalfUp(score, decimals));
}

/** @returns A whole number, at least 0, with the digit grouping of the language. */
export function formatCount(n: number, locale: Locale): string {
  return numberFormat(locale, {}).format(n);
}

/**
 * @param target - A target, 3 to 5, or a median, 1 to 5; unrounded.
 * @returns The number with one decimal; without decimals if it rounds to a whole level.
 */
export function formatLevelValue(target: number, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 1 }).format(roundHalfUp(target, 1));
}

/**
 * @param share - From 0 to 1.
 * @returns The share in whole per cent.
 */
export function formatShare(share: number, locale: Locale): string {
  // Some languages put a narrow no-break space before the sign. The fonts lack that character.
  return numberFormat(locale, { style: 'percent' }).format(share).replaceAll('\u202f', '\u00a0');
}

/**
 * @param time - A time or a date, in ISO 8601. A date without a time is the same day in every time zone.
 * @returns Day, name of the month and year. A time is converted to the time zone of the browser.
 */
export function formatDate(time: string, locale: Locale): string {
  const zone = isDateOnly(time) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', ...zone }).format(new Date(time));
}

/**
 * @param time - As for `formatDate`.
 * @returns The day that `formatDate` shows, as YYYY-MM-DD, for file names and titles.
 */
export function isoDate(time: string): string {
  if (isDateOnly(time)) return time;
  const date = new Date(time);
  const numbers = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}

/** @returns The items as a list in the language, such as “a, b and c”. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(items);
}

/** @returns A name for use inside a sentence. Its first letter is in lower case, unless it starts an abbreviation. */
export function inSentence(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** @returns A text with a capital letter at its start, for the start of a sentence. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
