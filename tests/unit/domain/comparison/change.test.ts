import { describe, expect, it } from 'vitest';

import { changeOf } from '#domain/comparison/change.ts';

describe('the change of a score', () => {
  it.each([
    [2, 3, 'higher', 1],
    [3, 2, 'lower', 1],
    [1, 5, 'higher', 4],
    [2.44, 2.46, 'higher', 0.02],
  ])('from %d to %d is %s by %d', (before, now, state, points) => {
    expect(changeOf(before, now)).toEqual({ state, points: expect.closeTo(points, 12) as number });
  });

  it('is “same” when only rounding errors differ', () => {
    expect(changeOf(0.1 + 0.2 + 2, 2.3)).toEqual({ state: 'same' });
    expect(changeOf(3, 3)).toEqual({ state: 'same' });
  });

  it.each([
    [null, 3],
    [3, null],
    [null, null],
  ])('is unknown from %s to %s, because a missing score is not 0', (before, now) => {
    expect(changeOf(before, now)).toEqual({ state: 'unknown' });
  });
});
