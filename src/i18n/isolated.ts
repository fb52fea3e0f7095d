/** Matches a letter of a right-to-left script. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Keeps a text in another writing direction from reordering the sentence around it.
 *
 * @param text - Without bidirectional controls, such as a label.
 * @returns The text between isolating characters if it has right-to-left letters, otherwise the text itself.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
