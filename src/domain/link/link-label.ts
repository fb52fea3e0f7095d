import { isLabel } from '#domain/label.ts';

/** Most bytes that a label may take in a link. */
const byteLimit = 120;

/**
 * @param label - Label of an assessment; null when not given.
 * @returns Its bytes in UTF-8, 1 to 120 of them; none where it is not given, is no label, or would take more.
 */
export function labelBytes(label: string | null): number[] {
  // A text with half a character in it is no label, and is all that could not be written in UTF-8.
  if (label === null || !isLabel(label)) return [];
  const units = encodeURIComponent(label).match(/%..|./g) ?? [];
  const bytes = units.map((unit) => (unit.length > 1 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0)));
  return bytes.length > byteLimit ? [] : bytes;
}

/**
 * @param bytes - Any bytes, 0 to 255.
 * @returns The text that they are in UTF-8; null where they are none.
 */
export function textOfBytes(bytes: readonly number[]): string | null {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}
