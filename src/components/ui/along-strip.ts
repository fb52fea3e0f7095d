/**
 * Position of a score on the strip of levels. 1 is the centre of the first cell, 5 the centre of the last.
 *
 * @param value - 1 to 5, unrounded.
 * @returns A percentage of the width.
 */
export function alongStrip(value: number): string {
  return `${10 + ((value - 1) / 4) * 80}%`;
}
