import type { Locale } from '#domain/locale.ts';
import { fillCount } from '#i18n/fill.ts';
import { formatList } from '#i18n/format.ts';
import { textsIn } from '#i18n/texts.ts';

/** @returns A function from clause numbers, at least one and in ascending order, to a phrase such as “clauses 4.1 and 4.2”. */
export function clausesIn(locale: Locale): (clauses: readonly string[]) => string {
  const { question: texts } = textsIn(locale);
  return (clauses) => fillCount(texts.clauses, locale, { n: clauses.length, clauses: formatList(clauses, locale) });
}
