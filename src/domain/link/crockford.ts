import { regroupBits } from '#domain/link/regroup-bits.ts';

/** Digits of Crockford's base32, without i, l, o and u. `tidiedBase32` reads i and l as 1, and o as 0. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const outside = /[^0-9a-hjkmnp-tv-z]/;

/**
 * @param bytes - Whole numbers, 0 to 255.
 * @returns Lower-case letters and digits; each encodes five bits. Zero bits complete the last five. There are no
 * padding characters.
 */
export function toBase32(bytes: Iterable<number>): string {
  return regroupBits(bytes, 8, 5)
    .map((value) => alphabet[value])
    .join('');
}

/**
 * @param text - Any text.
 * @returns The bytes; null if a character is outside the alphabet. Bits after the last whole byte are dropped.
 */
export function fromBase32(text: string): number[] | null {
  if (outside.test(text)) return null;
  const values = Array.from(text, (character) => alphabet.indexOf(character));
  return regroupBits(values, 5, 8).slice(0, Math.floor((values.length * 5) / 8));
}

/** @returns The text in the form that `toBase32` writes: lower case, o as 0, i and l as 1. */
export function tidiedBase32(text: string): string {
  return text.toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1');
}

/** @returns The text up to its first character outside the alphabet. */
export function leadingBase32(text: string): string {
  const end = text.search(outside);
  return end === -1 ? text : text.slice(0, end);
}
