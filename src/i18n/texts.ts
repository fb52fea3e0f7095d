import type { Locale } from '#domain/locale.ts';
import { en, type Texts } from '#i18n/en/index.ts';
import { nb } from '#i18n/nb/index.ts';

const texts = { en, nb } satisfies Record<Locale, Texts>;

/** @returns All interface texts of a language. An island gets only some of them, which `page-data` selects. */
export function textsIn(locale: Locale): Texts {
  return texts[locale];
}
