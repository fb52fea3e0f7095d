import type { ResultPattern } from '#page-data/result-content.ts';
import type { ResultWords } from '#words/result.ts';

/** A question that a pattern asks to improve first. */
interface FocusQuestion {
  readonly id: string;
  readonly title: string;
  /** Undefined in a read-only result. */
  readonly href: string | undefined;
}

/** @returns The questions to improve first; empty if the pattern names none. */
export function patternFocus({ focus }: ResultPattern, words: ResultWords): FocusQuestion[] {
  return focus.map((id) => ({ id, title: words.question(id).title, href: words.questionHref(id) }));
}
