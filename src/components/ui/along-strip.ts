/**
 * Where a score stands along the strip of levels: from the centre of the first cell to that of the last.
 *
 * @param value - 1 to 5, unrounded.
 * @returns A part of the width, for an attribute, so that the server can write it, too.
 */
export function alongStrip(value: number): string {
  return `${10 + ((value - 1) / 4) * 80}%`;
}
