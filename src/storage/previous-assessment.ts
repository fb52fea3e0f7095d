import { readEntries } from '#storage/entries.ts';
import { assessmentKey, previousKey, storageKey } from '#storage/keys.ts';

/**
 * @param base - Base path of the site.
 * @param id - Id of an assessment.
 * @param getStore - Throws if the storage is blocked.
 * @returns Id of its previous assessment; null if there is none, if it is no longer stored, or if the storage is
 * blocked.
 */
export function previousOf(base: string, id: string, getStore: () => Storage = () => localStorage): string | null {
  const entries = readEntries(getStore, storageKey(base, ''));
  const previous = entries?.get(previousKey(base, id)) ?? null;
  return previous !== null && entries?.has(assessmentKey(base, previous)) === true ? previous : null;
}
