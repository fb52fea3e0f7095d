/**
 * Values that differ by at most this many score points are equal. Scores are sums of thirds and sevenths, so binary
 * rounding errors could otherwise put a score below a bound that it reaches.
 */
export const epsilon = 1e-9;

/**
 * Rounds for display, halves upwards. Levels and bounds always use unrounded scores.
 *
 * @param value - Any finite number.
 * @param decimals - Decimals to keep, 0 or more.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5 + epsilon) / factor;
}
