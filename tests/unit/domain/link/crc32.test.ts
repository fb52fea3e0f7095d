import { crc32 as zlibCrc32 } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { crc32 } from '#domain/link/crc32.ts';

import { holdsAlways } from '../../../support/properties.ts';

const hex = (bytes: readonly number[]) => bytes.map((value) => value.toString(16).padStart(2, '0')).join('');

describe('crc32', () => {
  test.each([
    ['123456789', 'cbf43926'],
    ['', '00000000'],
    ['a', 'e8b7be43'],
  ])('of the text %j is %s', (text, checksum) => {
    expect(hex(crc32(Buffer.from(text)))).toBe(checksum);
  });

  it('equals the CRC-32 of zip files, whatever the bytes', () => {
    holdsAlways(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(hex(crc32(bytes))).toBe(zlibCrc32(bytes).toString(16).padStart(8, '0'));
      }),
    );
  });
});
