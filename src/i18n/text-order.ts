import type { Locale } from '#domain/locale.ts';

const tags = { en: 'en-GB', nb: 'nb-NO' } satisfies Record<Locale, string>;

/**
 * @returns What compares two texts as a reader of the language sorts them: capitals do not matter, numbers count as
 * numbers.
 */
export function textOrder(locale: Locale): (one: string, other: string) => number {
  return new Intl.Collator(tags[locale], { numeric: true, sensitivity: 'base' }).compare;
}
