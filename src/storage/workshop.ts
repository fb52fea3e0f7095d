import { emptyRecord, parseRecord, serializeRecord, type WorkshopRecord } from '#domain/group/workshop-record.ts';
import type { Outcome } from '#domain/outcome.ts';
import { writeEntries } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';

/** Where a workshop is kept on this device. */
export interface WorkshopStorage {
  /** @returns What is kept; why not where the browser does not say, or what is stored cannot be read. */
  read(): Outcome<WorkshopRecord, 'blocked' | 'unreadable'>;
  /** Stores all of it; an empty one leaves nothing behind. @returns Whether it could be read back. */
  write(record: WorkshopRecord): boolean;
}

/**
 * Opens the workshop of this device.
 *
 * @param base - Base path of the site.
 * @param getStore - Asked each time: where storage is blocked, asking throws.
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
