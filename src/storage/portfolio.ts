import { writeEntries } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';

/** The result links that the portfolio stores for the tab. */
export interface PortfolioStorage {
  /** @returns The stored text, not validated; empty if there is none, or the storage is blocked. */
  read(): string;
  /**
   * @param text - An empty text deletes the entry.
   * @returns True if the text was stored, as verified by reading it back. If false, the earlier text stays.
   */
  write(text: string): boolean;
}

/**
 * @param base - Base path of the site.
 * @param getStore - Returns the storage, or throws if the browser blocks it. Called for each access.
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
