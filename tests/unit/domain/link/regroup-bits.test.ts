import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { regroupBits } from '#domain/link/regroup-bits.ts';

import { holdsAlways } from '../../../support/properties.ts';

describe('regroupBits', () => {
  test.each<[readonly number[], number, number, readonly number[]]>([
    [[], 8, 5, []],
    [[0b1111_1000], 8, 5, [0b11111, 0]],
    [[0b0000_0001], 8, 5, [0, 0b00100]],
    [[1, 2, 3], 3, 8, [0b001_010_01, 0b1000_0000]],
    [[0b001_010_01, 0b1000_0000], 8, 3, [1, 2, 3, 0, 0, 0]],
    [[255, 255, 255], 8, 3, [7, 7, 7, 7, 7, 7, 7, 7]],
  ])('regroups %j from %d to %d bits: %j', (values, from, to, groups) => {
    expect(regroupBits(values, from, to)).toEqual(groups);
  });

  it('inverts itself, except for trailing zeros', () => {
    const anyWidth = fc.integer({ min: 1, max: 8 });
    const anyCase = fc
      .tuple(anyWidth, anyWidth)
      .chain(([from, to]) => fc.tuple(fc.constant(from), fc.constant(to), fc.array(fc.nat(2 ** from - 1))));
    holdsAlways(
      fc.property(anyCase, ([from, to, values]) => {
        const back = regroupBits(regroupBits(values, from, to), to, from);
        expect(back.slice(0, values.length)).toEqual(values);
        expect(back.slice(values.length).every((value) => value === 0)).toBe(true);
      }),
    );
  });
});
