import { crc32 } from '#domain/link/crc32.ts';
import { fromBase32, toBase32 } from '#domain/link/crockford.ts';

/** Maximum length of a payload, in characters. Format 1 needs at most 242. */
export const payloadLimit = 400;

const checksumLength = 4;

/**
 * Appends the checksum to the content of a result link, and encodes both as base32. Every later format must end with
 * the same checksum, so that this version of the site can distinguish newer links from damaged ones.
 *
 * @param content - Bytes, 0 to 255, at least one.
 * @returns The text after `#r=`: lower-case letters and digits.
 */
export function writePayload(content: readonly number[]): string {
  return toBase32([...content, ...crc32(content)]);
}

/**
 * @param payload - Any text.
 * @returns The content, in any format. Null if the payload is longer than 400 characters, contains a character outside
 * the alphabet, has fewer than five bytes, or has a wrong checksum.
 */
export function readPayload(payload: string): number[] | null {
  const bytes = payload.length > payloadLimit ? null : fromBase32(payload);
  if (bytes === null || bytes.length <= checksumLength) return null;
  const content = bytes.slice(0, -checksumLength);
  return crc32(content).every((byte, index) => byte === bytes[content.length + index]) ? content : null;
}
