import { closestMatch } from 'leven';

/** Maximum number of typing errors in a word. */
const maxErrors = 2;
/** Letters that a word needs for each typing error. */
const lettersPerError = 3;

/**
 * Finds the word that an author probably meant.
 *
 * @param written - The unknown word.
 * @param known - The words to compare with.
 * @returns The nearest word, the first of equally near ones; null if each has too many typing errors.
 */
export function nearMiss(written: string, known: Iterable<string>): string | null {
  const maxDistance = Math.min(maxErrors, Math.floor(written.length / lettersPerError));
  return closestMatch(written, [...known], { maxDistance }) ?? null;
}
