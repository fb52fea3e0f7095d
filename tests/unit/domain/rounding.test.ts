import { describe, expect, it } from 'vitest';

import { roundHalfUp } from '#domain/rounding.ts';

describe('roundHalfUp', () => {
  it.each([
    [3.25, 1, 3.3],
    [3.249999999, 1, 3.2],
    [3.35, 1, 3.4],
    // 1.005 is slightly smaller in binary, but must round up.
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [31 / 7, 1, 4.4],
    [31 / 7, 2, 4.43],
    [3.95, 1, 4],
    [5, 1, 5],
    [2.5, 0, 3],
    [0.04, 1, 0],
    [0.05, 1, 0.1],
    [-0.25, 1, -0.2],
  ])('rounds %d to %d decimals as %d', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });
});
