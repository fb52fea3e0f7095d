import { crc32 } from '#domain/link/crc32.ts';
import { fromBase32, toBase32 } from '#domain/link/crockford.ts';

/** Most characters of a payload that is looked at. Format 1 needs at most 242. */
export const payloadLimit = 400;

const checksumLength = 4;

/**
 * Closes the content of a result link with its checksum. Every format ends like this, for ever, so that a damaged link
 * of a later format is known as one.
 *
 * @param content - Bytes, 0 to 255, at least one.
 * @returns What stands after `#r=`: lower-case letters and digits.
 */
export function writePayload(content: readonly number[]): string {
  return toBase32([...content, ...crc32(content)]);
}

/**
 * @param payload - Anything at all.
 * @returns The content, whatever its format; null if the payload is longer than 400 characters, has a character outside
 * the alphabet or fewer than five bytes, or if its checksum is wrong.
 */
export function readPayload(payload: string): number[] | null {
  const bytes = payload.length > payloadLimit ? null : fromBase32(payload);
  if (bytes === null || bytes.length <= checksumLength) return null;
  const content = bytes.slice(0, -checksumLength);
  return crc32(content).every((byte, place) => byte === bytes[content.length + place]) ? content : null;
}
