import { describe, expect, it } from 'vitest';

import { changeOf } from '#domain/comparison/change.ts';

describe('changeOf', () => {
  it.each([
    [2, 3, 'higher', 1],
    [3, 2, 'lower', 1],
    [1, 5, 'higher', 4],
    [2.44, 2.46, 'higher', 0.02],
  ])('returns for %d and then %d: %s by %d', (before, now, state, points) => {
    expect(changeOf(before, now)).toEqual({ state, points: expect.closeTo(points, 12) as number });
  });

  it('returns “same” when the scores differ only by rounding errors', () => {
    expect(changeOf(0.1 + 0.2 + 2, 2.3)).toEqual({ state: 'same' });
    expect(changeOf(3, 3)).toEqual({ state: 'same' });
  });

  it.each([
    [null, 3],
    [3, null],
    [null, null],
  ])('returns “unknown” for %s and then %s, because a missing score is not 0', (before, now) => {
    expect(changeOf(before, now)).toEqual({ state: 'unknown' });
  });
});
