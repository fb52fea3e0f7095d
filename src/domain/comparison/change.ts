import { epsilon } from '#domain/rounding.ts';

/** How a score differs from the one before. */
export type Change =
  /** There is nothing to compare: one of them is missing. */
  | { readonly state: 'unknown' }
  | { readonly state: 'same' }
  /** Score points between the two: above 0, at most 4, unrounded. */
  | { readonly state: 'higher' | 'lower'; readonly points: number };

/**
 * Compares a unit with itself in an earlier result.
 *
 * @param before - Score 1 to 5, unrounded; null where it had none.
 * @param now - Score 1 to 5, unrounded; null where it has none.
 */
export function changeOf(before: number | null, now: number | null): Change {
  if (before === null || now === null) return { state: 'unknown' };
  const points = Math.abs(now - before);
  if (points <= epsilon) return { state: 'same' };
  return { state: now > before ? 'higher' : 'lower', points };
}
