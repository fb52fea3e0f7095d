import { changeOf } from '#domain/comparison/change.ts';
import type { Scope } from '#domain/questionnaire.ts';
import { roundHalfUp } from '#domain/rounding.ts';
import { fill } from '#i18n/fill.ts';
import type { PreviousResult } from '#words/previous-result.ts';
import type { ResultWords } from '#words/result-words.ts';

/** @returns The overall score before, its date, and what it covers unless that is the scope of the result shown now. */
export function previousSentence(
  { scores, scope, date }: PreviousResult,
  now: Scope,
  { texts, score }: ResultWords,
): string {
  const overall = scores.get('overall') ?? null;
  const before =
    overall === null ? fill(texts.previousNoScore, { date }) : fill(texts.previousOn, { score: score(overall), date });
  if (scope === now) return before;
  return `${before} ${scope === 'full' ? texts.previousFull : texts.previousQuick}`;
}

/**
 * @param before - Score 1 to 5, unrounded; null where the unit had none.
 * @param now - Likewise.
 * @returns The score before, and how it has changed. Nothing is compared with a score that is missing.
 */
export function changeSentence(before: number | null, now: number | null, { texts, score }: ResultWords): string {
  const change = changeOf(before, now);
  const was = { score: before === null ? texts.noScore : score(before) };
  if (change.state === 'unknown') return fill(texts.previous, was);
  if (change.state === 'same') return fill(texts.previousSame, was);
  const n = roundHalfUp(change.points, 1) > 0 ? score(change.points) : fill(texts.under, { n: score(0.1) });
  return fill(change.state === 'higher' ? texts.previousHigher : texts.previousLower, { ...was, n });
}
