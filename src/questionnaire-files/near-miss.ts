import { closestMatch } from 'leven';

/** Maximum number of wrong, missing or extra letters. */
const maxErrors = 2;
/** A written word may have one error for every three of its letters. */
const lettersPerError = 3;

/**
 * Finds the word that an author probably meant.
 *
 * @param written - The unknown word.
 * @param known - The words to compare with.
 * @returns The word with the fewest errors, of equal ones the first; null if every word has too many errors.
 */
export function nearMiss(written: string, known: Iterable<string>): string | null {
  const maxDistance = Math.min(maxErrors, Math.floor(written.length / lettersPerError));
  return closestMatch(written, [...known], { maxDistance }) ?? null;
}
