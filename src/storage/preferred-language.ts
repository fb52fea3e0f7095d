import { locales, type Locale } from '#domain/locale.ts';
import { preference } from '#storage/preferences.ts';

/** Language tags of the browser that are read as a language of the site, besides its own tag. */
const alike: Readonly<Record<string, Locale>> = { no: 'nb', nn: 'nb' };

/**
 * @param base - Base path of the site.
 * @param wanted - Language tags, the most wanted first.
 * @returns The language that was chosen on this device; else the first wanted one that the site has; else English.
 */
export function chosenLanguage(base: string, wanted: readonly string[] = navigator.languages): Locale {
  const chosen = preference(base, 'language').read();
  const tags = [chosen ?? '', ...wanted].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const known = tags.flatMap((tag) => locales.find((locale) => locale === tag) ?? alike[tag] ?? []);
  return known[0] ?? 'en';
}
