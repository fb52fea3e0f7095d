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
  const halfText = textWidth / 2;
  const gap = other === null ? Infinity : Math.abs(value - other);
  if (gap >= 1.5 * textWidth) {
    if (value > 5 - halfText) return { anchor: 'end', shift: 0 };
    return { anchor: value < 1 + halfText ? 'start' : 'middle', shift: 0 };
  }
  const isLeft = value === other ? isFirst : value < (other ?? 0);
  const highest = Math.max(value, other ?? value);
  if (highest <= 5 - textWidth) return { anchor: isLeft ? 'end' : 'start', shift: 0 };
  return { anchor: 'end', shift: isLeft ? Math.max(0, 1 - gap / textWidth) : 0 };
}
