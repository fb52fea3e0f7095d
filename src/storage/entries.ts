import { writeEvent } from '#storage/keys.ts';

/** Texts to write, by key; null deletes the entry. */
export type EntryChanges = ReadonlyMap<string, string | null>;

/**
 * @param getStore - Throws if the storage is blocked.
 * @returns The texts of all entries whose key starts with `prefix`, by key; null if the storage is blocked.
 */
export function readEntries(getStore: () => Storage, prefix: string): ReadonlyMap<string, string> | null {
  try {
    const store = getStore();
    const keys = Array.from({ length: store.length }, (_none, index) => store.key(index) ?? '');
    return new Map(keys.filter((key) => key.startsWith(prefix)).map((key) => [key, store.getItem(key) ?? '']));
  } catch {
    return null;
  }
}

/**
 * Writes several entries: all or none.
 *
 * @param getStore - Throws if the storage is blocked.
 * @returns True if every entry was stored, as verified by reading it back. If false, the earlier texts have been
 * restored, unless the browser refuses that, too.
 */
export function writeEntries(getStore: () => Storage, changes: EntryChanges): boolean {
  let before: EntryChanges = new Map();
  try {
    const store = getStore();
    before = new Map([...changes.keys()].map((key) => [key, store.getItem(key)]));
    apply(store, changes);
    if (contains(store, changes)) {
      dispatchWriteEvent();
      return true;
    }
    apply(store, before);
  } catch {
    rollBack(getStore, before);
  }
  return false;
}

/** For the backup and the reminder to save a file. */
function dispatchWriteEvent(): void {
  if (typeof dispatchEvent === 'function') dispatchEvent(new Event(writeEvent));
}

function apply(store: Storage, changes: EntryChanges): void {
  for (const [key, text] of changes) {
    if (text === null) store.removeItem(key);
    else store.setItem(key, text);
  }
}

function contains(store: Storage, changes: EntryChanges): boolean {
  return [...changes].every(([key, text]) => store.getItem(key) === text);
}

/** Restores the earlier texts. Deletes new entries first, to free the space that the earlier texts need. */
function rollBack(getStore: () => Storage, before: EntryChanges): void {
  const deletedFirst = [...before].toSorted(([, one], [, other]) => Number(one !== null) - Number(other !== null));
  try {
    apply(getStore(), new Map(deletedFirst));
  } catch {
    // The storage is blocked or full by now. Ignore this error, because `writeEntries` returns false anyway.
  }
}
