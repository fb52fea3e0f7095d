import { locales, type Locale } from '#domain/locale.ts';

/** Other language tags, and the language of the site to use for each. */
const aliases: Readonly<Record<string, Locale>> = { no: 'nb', nn: 'nb' };

/**
 * @param chosen - The language that the user has chosen on this site; null if none.
 * @param wanted - Language tags of the browser, most preferred first.
 * @returns The chosen language; else the first wanted language that the site has; else English.
 */
export function preferredLanguage(chosen: string | null, wanted: readonly string[] = navigator.languages): Locale {
  const tags = [chosen ?? '', ...wanted].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const known = tags.flatMap((tag) => locales.find((locale) => locale === tag) ?? aliases[tag] ?? []);
  return known[0] ?? 'en';
}
