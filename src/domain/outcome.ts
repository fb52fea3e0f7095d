/**
 * What comes of reading something from outside: a value, or the problem with it. Reading never throws.
 *
 * @typeParam Value - What was read.
 * @typeParam Problem - Why it could not be read; a code or data that a page turns into a sentence.
 */
export type Outcome<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };
