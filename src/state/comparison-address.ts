/** Ends an address of the comparison that the reader's own current result is to be added to; or is all of it. */
const mineMark = 'mine';

/**
 * Reads what the part of an address after `#` asks the comparison for.
 *
 * @param hash - With the `#`, or empty; anything at all.
 * @returns The text in which its links are looked for, empty where it names none; and whether one's own is to be added.
 */
export function addressedComparison(hash: string): { readonly links: string; readonly hasMine: boolean } {
  const [text = '', ...marks] = hash.replace(/^#/, '').split('&');
  return {
    links: text === '' || text === mineMark ? '' : hash,
    hasMine: [text, ...marks].includes(mineMark),
  };
}
