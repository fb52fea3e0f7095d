import { readEntries, writeEntries } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';

/**
 * @param id - Id of an assessment; empty for the common prefix of all these keys.
 * @returns Key of the entry that exists once a file or link with the answers was made, or the reminder was dismissed.
 */
export function copiedKey(base: string, id: string): string {
  return storageKey(base, `copied:${id}`);
}

/** @returns Ids of the assessments that need no reminder to save a file. */
export function copiedIds(base: string, getStore: () => Storage = () => localStorage): ReadonlySet<string> {
  const prefix = copiedKey(base, '');
  return new Set([...(readEntries(getStore, prefix)?.keys() ?? [])].map((key) => key.slice(prefix.length)));
}

/** Marks assessments as copied. Needs no lock, because every tab writes the same. */
export function markCopied(base: string, ids: readonly string[], getStore: () => Storage = () => localStorage): void {
  writeEntries(getStore, new Map(ids.map((id) => [copiedKey(base, id), 'yes'])));
}
