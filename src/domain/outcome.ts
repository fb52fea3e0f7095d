/**
 * The outcome of parsing external input: a value, or the problem with it. Parsing never throws.
 *
 * @typeParam Value - The parsed value.
 * @typeParam Problem - The reason why it could not be parsed: a code or data that a page turns into a sentence.
 */
export type Outcome<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };
