/**
 * Position of a score on the strip of levels, which runs from score 1 to score 5.
 *
 * @param value - 1 to 5, unrounded.
 * @returns A percentage of the width.
 */
export function alongStrip(value: number): string {
  return `${((value - 1) / 4) * 100}%`;
}

/** Width of the text of a pin on the narrowest screen, in score points. */
const textWidth = 0.55;

/** Place of the text above a pin. */
export interface PinText {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Offset from the pin to the left, as a share of the width of a text: 0 to 1. */
  readonly shift: number;
}

/**
 * Places the text of a pin so that it neither leaves the strip nor overlaps the text of the other pin.
 *
 * @param value - 1 to 5, unrounded.
 * @param other - Value of the other pin; null if there is none.
 * @param isFirst - True if this pin goes to the left when both values are equal.
 */
export function pinText(value: number, other: number | null, isFirst: boolean): PinText {
  if (other === null || Math.abs(value - other) >= 1.5 * textWidth) return freeText(value);
  const isLeft = value === other ? isFirst : value < other;
  if (Math.max(value, other) <= 5 - textWidth) return { anchor: isLeft ? 'end' : 'start', shift: 0 };
  // At the end of the strip, the text of the left pin goes to the left of the other text.
  return { anchor: 'end', shift: isLeft ? Math.max(0, 1 - Math.abs(value - other) / textWidth) : 0 };
}

/** Centres a text with room on both sides, unless it would leave the strip. */
function freeText(value: number): PinText {
  const half = textWidth / 2;
  if (value > 5 - half) return { anchor: 'end', shift: 0 };
  return { anchor: value < 1 + half ? 'start' : 'middle', shift: 0 };
}
