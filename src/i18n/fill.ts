import type { Locale } from '#domain/locale.ts';
import { formatCount, inSentence } from '#i18n/format.ts';

/** A text about a number of things, by the plural categories that both languages have. */
export interface CountText {
  readonly one: string;
  readonly other: string;
}

/**
 * Puts values into a text.
 *
 * @param text - With places such as `{n}`.
 * @param values - A value for each place, already in the reader's language.
 * @throws {RangeError} If the text has a place without a value: a mistake in the program, not in the input.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`“${text}” has no value for {${name}}`);
    return String(value);
  });
}

/**
 * Puts values into the form of a text that agrees with a number.
 *
 * @param text - With the place `{n}` where the number is shown.
 * @param values - As for `fill`; `n` is the number of things, at least 0, and is written in the reader's language.
 * @throws {RangeError} As `fill`.
 */
export function fillCount(
  text: CountText,
  locale: Locale,
  values: Readonly<Record<string, string | number>> & { readonly n: number },
): string {
  const form = new Intl.PluralRules(locale).select(values.n) === 'one' ? text.one : text.other;
  return fill(form, { ...values, n: formatCount(values.n, locale) });
}

/**
 * Puts the condition of “does not apply” into a text.
 *
 * @param text - With the place `{condition}`.
 * @param condition - A sentence. It keeps its capital only after a colon.
 */
export function fillCondition(text: string, condition: string): string {
  return fill(text, { condition: text.includes(': {condition}') ? condition : inSentence(condition) });
}
