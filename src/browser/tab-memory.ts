import { storageKey } from '#browser/storage-keys.ts';

/** A text that lives as long as the tab, across the pages of this site. */
export interface TabMemory {
  /** @returns What was kept last; null when nothing is. */
  read(): string | null;
  /** @param text - What to keep; null to keep nothing. */
  write(text: string | null): void;
}

/**
 * Keeps a text in the name of the tab: the one place that is left where the browser's storage is blocked or full. It
 * survives a reload and a change of page. Browsers clear it when the tab goes on to another site.
 *
 * @param base - Base path of the site.
 */
export function tabMemory(base: string): TabMemory {
  const mark = storageKey(base, 'tab:');
  return {
    read: () => (window.name.startsWith(mark) ? window.name.slice(mark.length) : null),
    write(text) {
      if (text !== null) window.name = mark + text;
      else if (window.name.startsWith(mark)) window.name = '';
    },
  };
}
