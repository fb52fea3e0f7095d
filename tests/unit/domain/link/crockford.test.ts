import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { fromBase32, leadingBase32, tidiedBase32, toBase32 } from '#domain/link/crockford.ts';

import { holdsAlways } from '../../../support/properties.ts';

const anyBytes = fc.array(fc.nat(255));

describe('base32', () => {
  test.each<[readonly number[], string]>([
    [[], ''],
    [[0], '00'],
    [[255], 'zw'],
    [[1, 1], '040g'],
    [[0x66, 0x6f, 0x6f], 'csqpy'],
    [[0x66, 0x6f, 0x6f, 0x62, 0x61], 'csqpyrk1'],
  ])('%j is encoded as %j, and decoded again', (bytes, text) => {
    expect(toBase32(bytes)).toBe(text);
    expect(fromBase32(text)).toEqual(bytes);
  });

  it('uses each of the 32 digits once, in order', () => {
    const all = Array.from({ length: 32 }, (_, value) => toBase32([value << 3])[0]).join('');
    expect(all).toBe('0123456789abcdefghjkmnpqrstvwxyz');
  });

  test.each(['i', 'l', 'o', 'u', 'A', '-', ' ', '0é', '🙂'])('rejects %j', (text) => {
    expect(fromBase32(text)).toBeNull();
  });

  it('decodes whatever it has encoded', () => {
    holdsAlways(
      fc.property(anyBytes, (bytes) => {
        expect(fromBase32(toBase32(bytes))).toEqual(bytes);
      }),
    );
  });

  it('decodes no byte from a single character, and only whole bytes from more', () => {
    expect(fromBase32('z')).toEqual([]);
    expect(fromBase32('zzz')).toEqual([255]);
  });
});

describe('base32 that was typed or changed', () => {
  test.each([
    ['040G', '040g'],
    ['O4Og', '040g'],
    ['ilIL', '1111'],
    ['oO', '00'],
    ['u', 'u'],
  ])('tidiedBase32 turns %j into %j', (text, tidied) => {
    expect(tidiedBase32(text)).toBe(tidied);
  });

  test.each([
    ['040g', '040g'],
    ['040g.', '040g'],
    ['040gu0', '040g'],
    ['.040g', ''],
    ['', ''],
  ])('leadingBase32 of %j is %j', (text, start) => {
    expect(leadingBase32(text)).toBe(start);
  });
});
