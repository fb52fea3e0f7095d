/** Maximum length of a label, in code points. */
export const labelLimit = 60;

/**
 * A character that a label must not contain: a control character, a line or paragraph separator, a bidirectional
 * control, or a lone surrogate.
 */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** @returns `text` without unprintable characters. */
export function printable(text: string): string {
  return text.replaceAll(new RegExp(unprintable, 'gu'), '');
}

/** Matches a text that shows nothing: it is empty, or has only spaces and characters such as U+200B. */
const invisible = /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * @returns True if `text` is a valid label: trimmed, in NFC, 1 to 60 code points, none of them `unprintable`, and not
 * all of them invisible.
 */
export function isLabel(text: string): boolean {
  return (
    text === text.trim() &&
    text === text.normalize('NFC') &&
    [...text].length <= labelLimit &&
    !invisible.test(text) &&
    !unprintable.test(text)
  );
}

/**
 * @param typed - Value of the input field.
 * @returns `typed` without unprintable characters, in NFC and trimmed. Null if nothing visible remains; undefined if more
 * than 60 code points remain.
 */
export function labelOf(typed: string): string | null | undefined {
  const label = printable(typed).normalize('NFC').trim();
  if (invisible.test(label)) return null;
  return isLabel(label) ? label : undefined;
}
