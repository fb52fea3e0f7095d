/**
 * Adds the prefix of this site to a name: other sites on the same host share the storage.
 *
 * @param base - Base path of the site, with a slash at both ends.
 * @param name - Name of an entry; empty for the prefix alone.
 */
export function storageKey(base: string, name: string): string {
  return `focal:${base}:${name}`;
}

/** @returns Key of an assessment. @param id - Id of the assessment; empty for the prefix of all. */
export function assessmentKey(base: string, id: string): string {
  return storageKey(base, `assessment:${id}`);
}

/** @returns Key of the id of the current assessment. */
export function currentKey(base: string): string {
  return storageKey(base, 'current');
}

/**
 * The reference to the previous assessment has a key of its own, because the file format of assessments is closed.
 *
 * @returns Key of the id of the previous assessment. @param id - Id of the later one.
 * @see src/decisions.md, D20
 */
export function previousKey(base: string, id: string): string {
  return storageKey(base, `previous:${id}`);
}
