import { expect, test } from 'vitest';

import { smallRadar } from '#chart/small-radar.ts';

test('smallRadar puts four scores of 5 on the rim, clockwise, the first between 12 and 3 o’clock', () => {
  const { line, shape } = smallRadar([5, 5, 5, 5]);
  expect(shape).toBe('M21.2 -21.2L21.2 21.2L-21.2 21.2L-21.2 -21.2Z');
  expect(line).toBe('M21.2 -21.2L21.2 21.2M21.2 21.2L-21.2 21.2M-21.2 21.2L-21.2 -21.2M-21.2 -21.2L21.2 -21.2');
});

test('smallRadar leaves a gap, draws no fill and never goes through the centre when a score is missing', () => {
  const { line, shape } = smallRadar([5, null, 5, 5]);
  expect(shape).toBeNull();
  expect(line).toBe('M21.2 -21.2L21.2 -21.2M-21.2 21.2L-21.2 -21.2M-21.2 -21.2L21.2 -21.2');
  expect(line).not.toContain('0 0');
});

test('smallRadar draws a score without neighbours as a dot, and nothing when there are no scores', () => {
  expect(smallRadar([null, 5, null, null]).line).toBe('M21.2 21.2L21.2 21.2');
  expect(smallRadar([null, null])).toEqual({ line: '', shape: null });
});
