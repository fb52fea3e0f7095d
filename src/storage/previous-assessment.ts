import { entriesOf } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';

/**
 * The key that says which assessment another one repeats. It stands beside the assessment, because the file format is
 * closed: a file never names what it repeats.
 *
 * @param base - Base path of the site.
 * @param id - Id of the later assessment.
 */
export function previousKey(base: string, id: string): string {
  return storageKey(base, `previous:${id}`);
}

/**
 * @param base - Base path of the site.
 * @param id - Id of an assessment.
 * @param getStore - Asked late: where storage is blocked, asking throws.
 * @returns Id of the assessment that it repeats; null where it repeats none, or that one is no longer on this device.
 */
export function previousOf(base: string, id: string, getStore: () => Storage = () => localStorage): string | null {
  const entries = entriesOf(getStore, storageKey(base, ''));
  const previous = entries?.get(previousKey(base, id)) ?? null;
  return entries?.has(storageKey(base, `assessment:${previous}`)) === true ? previous : null;
}
