/** Maximum length of a label, in code points. */
export const labelLimit = 60;

/**
 * A character that a label must not contain: a control character, a line or paragraph separator, a bidirectional
 * control, or a lone surrogate.
 */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** @returns True if `text` is a valid label: trimmed, in NFC, 1 to 60 code points, none of them `unprintable`. */
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
 * @returns `typed` without unprintable characters, in NFC and trimmed. Null if nothing remains; undefined if more than
 * 60 code points remain.
 */
export function labelOf(typed: string): string | null | undefined {
  const label = typed.replaceAll(new RegExp(unprintable, 'gu'), '').normalize('NFC').trim();
  if (label === '') return null;
  return isLabel(label) ? label : undefined;
}
