import { storageKey } from '#storage/keys.ts';

/** What lives as long as the tab, across the pages of this site. */
export interface TabMemory {
  /** Id of the assessment that this tab shows, whatever others show; null where it has shown none. */
  shown: string | null;
  /** @returns What was kept last; null when nothing is. */
  read(): string | null;
  /** @param text - What to keep; null to keep nothing. */
  write(text: string | null): void;
}

/**
 * Keeps a text in the name of the tab: the one place that is left where the browser's storage is blocked or full. It
 * survives a reload and a change of page. Browsers clear it when the tab goes on to another site. What is shown stands in
 * the storage of the session, where there is one.
 *
 * @param base - Base path of the site.
 */
export function tabMemory(base: string): TabMemory {
  const mark = storageKey(base, 'tab:');
  const key = storageKey(base, 'current');
  return {
    get shown() {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    set shown(id) {
      try {
        if (id === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, id);
      } catch {
        // The current one of the device is shown instead.
      }
    },
    read: () => (window.name.startsWith(mark) ? window.name.slice(mark.length) : null),
    write(text) {
      if (text !== null) window.name = mark + text;
      else if (window.name.startsWith(mark)) window.name = '';
    },
  };
}
