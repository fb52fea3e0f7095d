import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { alongStrip, pinText } from '#components/ui/along-strip.ts';
import { levelByScore, levelOf, startOfLevel } from '#domain/scoring.ts';

const anyScore = fc.double({ min: 1, max: 5, noNaN: true });
const percent = (value: number) => Number.parseFloat(alongStrip(value));

/** The cell of the strip in which a score lies. */
function cellAt(score: number): number {
  return [5, 4, 3, 2, 1].find((level) => percent(score) >= percent(startOfLevel(level)) - 1e-6) ?? 0;
}

describe('the strip of levels', () => {
  it('shows every score in the cell of its level, or right of it when the level is held back', () => {
    fc.assert(
      fc.property(anyScore, fc.integer({ min: 1, max: 5 }), (score, lowest) => {
        const level = levelOf(score, lowest);
        const cell = cellAt(score);
        expect(cell).toBe(levelByScore(score));
        if (level < levelByScore(score)) expect(level).toBeLessThan(cell);
        else expect(level).toBe(cell);
      }),
    );
  });

  it('has cells that fill it from score 1 to score 5', () => {
    expect([1, 2, 3, 4, 5, 6].map((level) => percent(startOfLevel(level)))).toEqual([
      0, 18.75, 43.75, 68.75, 93.75, 100,
    ]);
  });

  it('keeps the texts of both pins apart, and inside the strip', () => {
    const width = 0.55;
    const edges = (value: number, other: number, isFirst: boolean) => {
      const { anchor, shift } = pinText(value, other, isFirst);
      const left = value - shift * width - { start: 0, middle: width / 2, end: width }[anchor];
      return [left, left + width] as const;
    };
    fc.assert(
      fc.property(anyScore, fc.double({ min: 3, max: 5, noNaN: true }), (score, target) => {
        const now = edges(score, target, true);
        const aim = edges(target, score, false);
        expect(Math.min(now[0], aim[0])).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(Math.max(now[1], aim[1])).toBeLessThanOrEqual(5 + 1e-9);
        expect(now[1] <= aim[0] + 1e-9 || aim[1] <= now[0] + 1e-9).toBe(true);
      }),
    );
  });
});
