import { emptyRecord, parseRecord, serializeRecord, type WorkshopRecord } from '#domain/group/workshop-record.ts';
import type { Outcome } from '#domain/outcome.ts';
import { writeEntries } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';

/** Storage of the workshop on this device. */
export interface WorkshopStorage {
  /** @returns The stored record, empty if there is none; or why it was not read. */
  read(): Outcome<WorkshopRecord, 'blocked' | 'unreadable'>;
  /**
   * Stores a record; an empty record deletes the entry. The caller must hold the storage lock.
   *
   * @returns True if the record was stored, as verified by reading it back.
   */
  write(record: WorkshopRecord): boolean;
}

/**
 * @param base - Base path of the site.
 * @param getStore - Returns the storage, or throws if the browser blocks it. Called for each access.
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
