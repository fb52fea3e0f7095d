import { expect, test } from 'vitest';

import { smallRadar } from '#chart/small-radar.ts';

test('four scores of 5 are the corners of the rim, clockwise, the first between 12 and 3 o’clock', () => {
  const { line, shape } = smallRadar([5, 5, 5, 5]);
  expect(shape).toBe('M21.2 -21.2L21.2 21.2L-21.2 21.2L-21.2 -21.2Z');
  expect(line).toBe('M21.2 -21.2L21.2 21.2M21.2 21.2L-21.2 21.2M-21.2 21.2L-21.2 -21.2M-21.2 -21.2L21.2 -21.2');
});

test('a missing score leaves a gap, removes the fill, and is never at the centre', () => {
  const { line, shape } = smallRadar([5, null, 5, 5]);
  expect(shape).toBeNull();
  expect(line).toBe('M21.2 -21.2L21.2 -21.2M-21.2 21.2L-21.2 -21.2M-21.2 -21.2L21.2 -21.2');
  expect(line).not.toContain('0 0');
});

test('a score without neighbours is a dot, and no scores draw nothing', () => {
  expect(smallRadar([null, 5, null, null]).line).toBe('M21.2 21.2L21.2 21.2');
  expect(smallRadar([null, null])).toEqual({ line: '', shape: null });
});
