/** Event of the window after entries were written. */
export const writeEvent = 'focal-write';

/**
 * Makes a storage key with a prefix for this site, because other sites on the same host share the storage.
 *
 * @param base - Base path of the site, with a slash at both ends.
 * @param name - Name of an entry; empty for the prefix alone.
 */
export function storageKey(base: string, name: string): string {
  return `focal:${base}:${name}`;
}

/**
 * @param id - Id of the assessment; empty for the common prefix of all these keys.
 * @returns Key of the assessment.
 */
export function assessmentKey(base: string, id: string): string {
  return storageKey(base, `assessment:${id}`);
}

/** @returns Key of the entry that contains the id of the current assessment. */
export function currentKey(base: string): string {
  return storageKey(base, 'current');
}

/**
 * The reference to the previous assessment is an entry of its own, because the file format allows no further fields.
 *
 * @param id - Id of the later assessment.
 * @returns Key of the entry that contains the id of its previous assessment.
 * @see src/decisions.md, D20
 */
export function previousKey(base: string, id: string): string {
  return storageKey(base, `previous:${id}`);
}
