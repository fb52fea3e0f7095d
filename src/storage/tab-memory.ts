import { storageKey } from '#storage/keys.ts';

/** Data of a tab. It survives a reload and a change of page within this site. */
export interface TabMemory {
  /** Id of the assessment that this tab last showed; null if there is none, or if the session storage is blocked. */
  shown: string | null;
  /** @returns The text of the draft; null if there is none. */
  read(): string | null;
  /** @param text - Text of the draft; null deletes it. */
  write(text: string | null): void;
}

/**
 * Stores the draft in `window.name`, the only place that works if the browser's storage is blocked or full. Browsers
 * clear `window.name` when the tab opens another site. The id of the shown assessment is in the session storage, unless
 * the browser blocks that.
 *
 * @param base - Base path of the site.
 * @see src/decisions.md, D8
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
        // The session storage is blocked. This tab then shows the current assessment of the device.
      }
    },
    read: () => (window.name.startsWith(mark) ? window.name.slice(mark.length) : null),
    write(text) {
      if (text !== null) window.name = mark + text;
      else if (window.name.startsWith(mark)) window.name = '';
    },
  };
}
