import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { labelBytes, textOfBytes } from '#domain/link/link-label.ts';

import { holdsAlways } from '../../../support/properties.ts';

describe('labelBytes', () => {
  test.each([
    ['Ærlig & Østerås «Søk» 100 %', undefined],
    ['日本'.repeat(20), 120],
    ['🙂'.repeat(30), 120],
    ['Å'.repeat(60), 120],
  ])('encodes %j in UTF-8', (label, length) => {
    expect(labelBytes(label)).toEqual([...Buffer.from(label)]);
    if (length !== undefined) expect(labelBytes(label)).toHaveLength(length);
    expect(textOfBytes(labelBytes(label))).toBe(label);
  });

  test.each([
    ['not given', null],
    ['empty', ''],
    ['of 121 bytes', `${'日本'.repeat(20)}a`],
    ['of 61 characters', 'x'.repeat(61)],
    ['with a lone surrogate', 'a\ud83d'],
    ['not composed', 'e\u0301'],
  ])('returns no bytes when the label is %s', (_name, label) => {
    expect(labelBytes(label)).toEqual([]);
  });
});

describe('textOfBytes', () => {
  test.each([
    ['a byte that begins no character', [0x61, 0xff]],
    ['a character cut short', [0xc3]],
    ['a character with a byte too many', [0x80]],
    ['an overlong encoding', [0xc1, 0x81]],
    ['half a surrogate pair', [0xed, 0xa0, 0xbd]],
    ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80]],
  ])('returns null when the bytes contain %s', (_name, bytes) => {
    expect(textOfBytes(bytes)).toBeNull();
  });

  it('equals the result of a strict UTF-8 decoder, whatever the bytes', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const decoded = (bytes: readonly number[]) => {
      try {
        return decoder.decode(Uint8Array.from(bytes));
      } catch {
        return null;
      }
    };
    const anyByte = fc.oneof(fc.nat(255), fc.constantFrom(0xc3, 0xa5, 0xe2, 0x80, 0x8b, 0xf0, 0x9f, 0x99, 0x82));
    holdsAlways(
      fc.property(fc.array(anyByte), (bytes) => {
        expect(textOfBytes(bytes)).toBe(decoded(bytes));
      }),
    );
  });
});
