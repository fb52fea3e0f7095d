/**
 * Scores are sums of thirds and sevenths. Values closer than this are the same, in score points, so that binary
 * fractions cannot push a score below a bound that it reaches.
 */
export const epsilon = 1e-9;

/**
 * Rounds for display, halves upwards. Levels and bounds are never read from what it returns.
 *
 * @param value - Any finite number.
 * @param decimals - Decimals to keep, 0 or more.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5 + epsilon) / factor;
}
