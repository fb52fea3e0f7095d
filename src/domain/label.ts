/** Maximum length of a label, in code points. */
export const labelLimit = 60;

/** Control characters, line and paragraph separators, bidirectional controls, and lone surrogates. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * @returns True if a text can be the label of an assessment: trimmed, composed (NFC), 1 to 60 printable characters.
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
 * @param typed - Value of the input field.
 * @returns The label without unprintable characters; null if it is empty; undefined if it is too long.
 */
export function labelOf(typed: string): string | null | undefined {
  const label = typed.replaceAll(new RegExp(unprintable, 'gu'), '').normalize('NFC').trim();
  if (label === '') return null;
  return isLabel(label) ? label : undefined;
}
