import type { Locale } from '#domain/locale.ts';
import { en, type Texts } from '#i18n/en/index.ts';
import { nb } from '#i18n/nb/index.ts';

const texts = { en, nb } satisfies Record<Locale, Texts>;

/** @returns The interface texts in a language. Pages pass on to an island only the groups that it shows. */
export function textsIn(locale: Locale): Texts {
  return texts[locale];
}
