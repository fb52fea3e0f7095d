import { epsilon } from '#domain/rounding.ts';

/** Change of a unit's score since an earlier result. */
export type Change =
  /** At least one of the two scores is missing. */
  | { readonly state: 'unknown' }
  | { readonly state: 'same' }
  /** Absolute difference in score points: above 0, at most 4, unrounded. */
  | { readonly state: 'higher' | 'lower'; readonly points: number };

/**
 * Compares the scores of a unit in two results.
 *
 * @param before - Score in the earlier result, 1 to 5, unrounded; null if not scored.
 * @param now - Score in the current result, 1 to 5, unrounded; null if not scored.
 */
export function changeOf(before: number | null, now: number | null): Change {
  if (before === null || now === null) return { state: 'unknown' };
  const points = Math.abs(now - before);
  if (points <= epsilon) return { state: 'same' };
  return { state: now > before ? 'higher' : 'lower', points };
}
