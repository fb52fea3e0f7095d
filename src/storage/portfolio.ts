import { writeEntries } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';

/** The result links that the portfolio stores for the tab. */
export interface PortfolioStorage {
  /** @returns The stored text; empty if there is none. It is not validated. */
  read(): string;
  /** @param text - An empty text deletes the entry. @returns True if it was read back. If false, the earlier text stays. */
  write(text: string): boolean;
}

/**
 * @param base - Base path of the site.
 * @param getStore - Called for each access: if storage is blocked, the call throws.
 */
export function openPortfolioStorage(base: string, getStore: () => Storage = () => sessionStorage): PortfolioStorage {
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
