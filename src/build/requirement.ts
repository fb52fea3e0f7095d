import type { Locale } from '#domain/locale.ts';
import { fill } from '#i18n/fill.ts';
import { formatList } from '#i18n/format.ts';
import { textsIn } from '#i18n/texts.ts';

/**
 * @param clauses - At least one, in ascending order.
 * @returns Which clauses of which standard, in words.
 */
export function requirement(clauses: readonly string[], locale: Locale): string {
  const { clause, clauses: several } = textsIn(locale).question;
  return fill(clauses.length === 1 ? clause : several, { clauses: formatList(clauses, locale) });
}
