import { writeEntries } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';

/** Where a tab keeps the links to what somebody has gathered in it. They go with the tab. */
export interface KeptResults {
  /** @returns What was written last, empty where nothing was; anything at all where somebody else has changed it. */
  read(): string;
  /** @param text - Empty leaves nothing behind. @returns Whether it could be read back; if not, what was kept before still is. */
  write(text: string): boolean;
}

/**
 * @param base - Base path of the site.
 * @param getStore - Asked each time: where storage is blocked, asking throws.
 */
export function keptResults(base: string, getStore: () => Storage = () => sessionStorage): KeptResults {
  const key = storageKey(base, 'portfolio');
  return {
    read() {
      try {
        return getStore().getItem(key) ?? '';
      } catch {
        return '';
      }
    },
    write: (text) => writeEntries(getStore, new Map([[key, text === '' ? null : text]])),
  };
}
