import { changeOf } from '#domain/comparison/change.ts';
import type { Scope } from '#domain/questionnaire.ts';
import { fill } from '#i18n/fill.ts';
import type { PreviousResult } from '#words/previous-result.ts';
import type { ResultWords } from '#words/result.ts';
import { pointsWords } from '#words/vocabulary.ts';

/** @returns The previous overall score and its date; also the previous scope, if it is not the current one. */
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
 * @param before - Previous score of a unit, 1 to 5, unrounded; null if it had none.
 * @param now - Current score of the unit, 1 to 5, unrounded; null if it has none.
 * @returns The previous score, and the change if both scores exist.
 */
export function changeSentence(before: number | null, now: number | null, { texts, score }: ResultWords): string {
  const change = changeOf(before, now);
  const was = { score: before === null ? texts.noScore : score(before) };
  if (change.state === 'unknown') return fill(texts.previous, was);
  if (change.state === 'same') return fill(texts.previousSame, was);
  const n = pointsWords(change.points, texts.under, { score });
  return fill(change.state === 'higher' ? texts.previousHigher : texts.previousLower, { ...was, n });
}
