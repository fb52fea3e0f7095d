/**
 * The outcome of reading untrusted input: a value, or the reason why there is none. Parsers return it, and never throw.
 *
 * @typeParam Value - The parsed value.
 * @typeParam Problem - Why there is no value: a code, or data with a code. `src/words` turns it into a sentence.
 */
export type Outcome<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };
