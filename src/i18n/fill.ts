import type { Locale } from '#domain/locale.ts';
import { formatCount, inSentence } from '#i18n/format.ts';

/** Plural forms of a text. English and Norwegian have only these two categories in `Intl.PluralRules`. */
export interface CountText {
  readonly one: string;
  readonly other: string;
}

/**
 * Replaces the placeholders in a text with values.
 *
 * @param text - With placeholders such as `{n}`.
 * @param values - A value per placeholder, already formatted for the language.
 * @throws {RangeError} If a placeholder has no value. This is a programming error, not bad input.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`“${text}” has no value for {${name}}`);
    return String(value);
  });
}

/** @returns The plural form of a text for `n`, at least 0. Placeholders are not replaced. */
export function pluralForm(text: CountText, locale: Locale, n: number): string {
  return new Intl.PluralRules(locale).select(n) === 'one' ? text.one : text.other;
}

/**
 * Selects the plural form for `n`, then replaces its placeholders.
 *
 * @param text - With the placeholder `{n}` if the number is shown.
 * @param values - As for `fill`; `n`, at least 0, is formatted for the language.
 * @throws {RangeError} If a placeholder has no value.
 */
export function fillCount(
  text: CountText,
  locale: Locale,
  values: Readonly<Record<string, string | number>> & { readonly n: number },
): string {
  return fill(pluralForm(text, locale, values.n), { ...values, n: formatCount(values.n, locale) });
}

/**
 * Inserts into a text the condition under which “does not apply” may be chosen.
 *
 * @param text - With the placeholder `{condition}`.
 * @param condition - A sentence. Its first letter becomes lower case, unless the placeholder follows a colon.
 */
export function fillCondition(text: string, condition: string): string {
  return fill(text, { condition: text.includes(': {condition}') ? condition : inSentence(condition) });
}
