import { emptyRecord, parseRecord, serializeRecord, type WorkshopRecord } from '#domain/group/workshop-record.ts';
import type { Outcome } from '#domain/outcome.ts';
import { writeEntries } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';

/** The workshop of this device. */
export interface WorkshopStorage {
  read(): Outcome<WorkshopRecord, 'blocked' | 'unreadable'>;
  /** Stores a record; an empty one deletes the entry. Needs the storage lock. @returns True if it was read back. */
  write(record: WorkshopRecord): boolean;
}

/**
 * @param base - Base path of the site.
 * @param getStore - Called for each access: if storage is blocked, the call throws.
 */
export function openWorkshopStorage(base: string, getStore: () => Storage = () => localStorage): WorkshopStorage {
  const key = storageKey(base, 'workshop');
  return {
    read() {
      try {
        return parseRecord(getStore().getItem(key));
      } catch {
        return { ok: false, problem: 'blocked' };
      }
    },
    write(record) {
      const text = serializeRecord(record);
      return writeEntries(getStore, new Map([[key, text === serializeRecord(emptyRecord) ? null : text]]));
    },
  };
}
