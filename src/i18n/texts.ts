import type { Locale } from '#domain/locale.ts';
import { en, type Texts } from '#i18n/en/index.ts';
import { nb } from '#i18n/nb/index.ts';

const texts = { en, nb } satisfies Record<Locale, Texts>;

/** @returns All interface texts of a language. `page-data` selects those that an island shows. */
export function textsIn(locale: Locale): Texts {
  return texts[locale];
}
