import type { Locale } from '#domain/locale.ts';
import { fillCount } from '#i18n/fill.ts';
import { formatList } from '#i18n/format.ts';
import { textsIn } from '#i18n/texts.ts';

/**
 * @returns What puts clauses, at least one and in ascending order, into words.
 */
export function clausesIn(locale: Locale): (clauses: readonly string[]) => string {
  const { question: texts } = textsIn(locale);
  return (clauses) => fillCount(texts.clauses, locale, { n: clauses.length, clauses: formatList(clauses, locale) });
}
