import type { Locale } from '#domain/locale.ts';
import { fillCount } from '#i18n/fill.ts';
import { formatList } from '#i18n/format.ts';
import { textsIn } from '#i18n/texts.ts';

/**
 * @returns A function that formats clause numbers as a phrase, such as “clauses 4.1 and 4.2”. It expects at least one
 * number, in ascending order.
 */
export function clausesIn(locale: Locale): (clauses: readonly string[]) => string {
  const { question: texts } = textsIn(locale);
  return (clauses) => fillCount(texts.clauses, locale, { n: clauses.length, clauses: formatList(clauses, locale) });
}
