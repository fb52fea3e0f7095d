import { readEntries, writeEntries } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';

/**
 * @param id - Id of an assessment; empty for the common prefix of all these keys.
 * @returns Key of the entry that turns the reminder to save a file off.
 */
export function exportedKey(base: string, id: string): string {
  return storageKey(base, `exported:${id}`);
}

/** @returns Ids of the assessments that need no reminder to save a file. */
export function exportedIds(base: string): ReadonlySet<string> {
  const prefix = exportedKey(base, '');
  return new Set([...(readEntries(() => localStorage, prefix)?.keys() ?? [])].map((key) => key.slice(prefix.length)));
}

/** Turns the reminder off, because a file or link was made. Needs no lock, because every tab writes the same. */
export function markExported(ids: readonly string[], base = import.meta.env.BASE_URL): void {
  writeEntries(() => localStorage, new Map(ids.map((id) => [exportedKey(base, id), 'yes'])));
}
