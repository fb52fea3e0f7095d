/** Limits for the number of typing errors: an absolute one, and one per length of the word. */
const mostSlips = 2;
const lettersPerSlip = 3;

/**
 * Finds the word that was probably meant.
 *
 * @param written - What was written.
 * @param known - What could have been meant.
 * @returns The nearest word at most two typing slips away, the first of equally near ones; null when none is so near.
 */
export function nearMiss(written: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.min(mostSlips, Math.floor(written.length / lettersPerSlip)) + 1;
  for (const word of known) {
    const slips = slipsBetween(written, word);
    if (slips < least) [nearest, least] = [word, slips];
  }
  return nearest;
}

/** Letters to add, leave out or change to get from one word to the other (Levenshtein distance). */
function slipsBetween(one: string, other: string): number {
  let above = [...other, ''].map((_, place) => place);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [place, opposite] of [...other].entries()) {
      const changed = (above[place] ?? 0) + (letter === opposite ? 0 : 1);
      line.push(Math.min(changed, (above[place + 1] ?? 0) + 1, (line[place] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
