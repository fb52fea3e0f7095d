import type { Locale } from '#domain/locale.ts';

const tags = { en: 'en-GB', nb: 'nb-NO' } satisfies Record<Locale, string>;

/** @returns A comparator for the alphabetical order of a language. It ignores case; digits compare as numbers. */
export function textOrder(locale: Locale): (one: string, other: string) => number {
  return new Intl.Collator(tags[locale], { numeric: true, sensitivity: 'base' }).compare;
}
