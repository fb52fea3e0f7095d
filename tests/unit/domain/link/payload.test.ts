import { describe, expect, it, test } from 'vitest';

import { toBase32 } from '#domain/link/crockford.ts';
import { readPayload, writePayload } from '#domain/link/payload.ts';

describe('a payload', () => {
  it('consists of its content and checksum', () => {
    expect(writePayload([...Buffer.from('123456789')])).toBe(
      toBase32([...Buffer.from('123456789'), 0xcb, 0xf4, 0x39, 0x26]),
    );
  });

  test.each([1, 2, 28, 246])('with %d bytes of content is decoded to the same bytes', (length) => {
    const content = Array.from({ length }, (_, place) => (place * 7) % 256);
    expect(readPayload(writePayload(content))).toEqual(content);
  });

  it('has at most 400 characters', () => {
    expect(writePayload(new Array<number>(246).fill(1))).toHaveLength(400);
    expect(readPayload(writePayload(new Array<number>(246).fill(1)))).not.toBeNull();
    expect(readPayload(`${writePayload(new Array<number>(246).fill(1))}0`)).toBeNull();
  });

  test.each([
    ['nothing', ''],
    ['a checksum of nothing', toBase32([0, 0, 0, 0])],
    ['one character changed', writePayload([1, 2, 3]).replace('0', '1')],
    ['capitals', writePayload([1, 2, 3]).toUpperCase()],
    ['a full stop behind it', `${writePayload([1, 2, 3])}.`],
  ])('is rejected: %s', (_name, payload) => {
    expect(readPayload(payload)).toBeNull();
  });

  it.each([0, 1, 2, 3])('is rejected when byte %d of its checksum is wrong', (place) => {
    const bytes = [...Buffer.from('123456789'), 0xcb, 0xf4, 0x39, 0x26];
    expect(readPayload(toBase32(bytes))).not.toBeNull();
    expect(readPayload(toBase32(bytes.with(9 + place, 0xff)))).toBeNull();
  });
});
