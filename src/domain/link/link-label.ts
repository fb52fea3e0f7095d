import { isLabel } from '#domain/label.ts';

/** Maximum size of a label in a link, in UTF-8 bytes. */
const byteLimit = 120;

/**
 * @param label - Label of an assessment; null if not given.
 * @returns The label in UTF-8, 1 to 120 bytes; empty if the label is null, invalid or longer.
 */
export function labelBytes(label: string | null): number[] {
  // `isLabel` also rejects lone surrogates, for which `encodeURIComponent` would throw.
  if (label === null || !isLabel(label)) return [];
  const units = encodeURIComponent(label).match(/%..|./g) ?? [];
  const bytes = units.map((unit) => (unit.length > 1 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0)));
  return bytes.length > byteLimit ? [] : bytes;
}

/**
 * @param bytes - Any bytes, 0 to 255.
 * @returns The decoded text; null if the bytes are not valid UTF-8.
 */
export function textOfBytes(bytes: readonly number[]): string | null {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}
