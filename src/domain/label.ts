/** Most characters of a label, counted as a reader counts them. */
export const labelLimit = 60;

/** Control characters, line and paragraph separators, bidirectional controls, and halves of a character. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * @returns Whether a text can be the label of an assessment: trimmed, composed (NFC), 1 to 60 characters, all of them
 * printable.
 */
export function isLabel(text: string): boolean {
  const length = [...text].length;
  return (
    text === text.trim() &&
    text === text.normalize('NFC') &&
    length >= 1 &&
    length <= labelLimit &&
    !unprintable.test(text)
  );
}

/**
 * @param typed - What stands in the field of the label.
 * @returns The label, without what it cannot hold; null where nothing is left; undefined where it is too long.
 */
export function labelOf(typed: string): string | null | undefined {
  const label = typed.replaceAll(new RegExp(unprintable, 'gu'), '').normalize('NFC').trim();
  if (label === '') return null;
  return isLabel(label) ? label : undefined;
}
