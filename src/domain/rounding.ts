/**
 * Tolerance in score points: scores that differ by no more count as equal. Scores contain fractions such as thirds and
 * sevenths. Without the tolerance, binary rounding errors could put a score below a bound that it reaches.
 */
export const epsilon = 1e-9;

/**
 * Rounds for display, halves upwards. Levels and comparisons always use unrounded scores.
 *
 * @param value - Any finite number.
 * @param decimals - Decimals to keep, 0 or more.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5 + epsilon) / factor;
}
