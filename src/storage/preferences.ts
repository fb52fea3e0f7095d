import { storageKey } from '#storage/keys.ts';

/** A choice about the site that is remembered where the browser allows it. */
export interface Preference {
  /** @returns What was chosen; null when nothing was, or nothing can be remembered. */
  read(): string | null;
  /** Remembers a choice, or does nothing where the browser does not allow it. */
  write(value: string): void;
}

/**
 * @param base - Base path of the site.
 * @param name - What is chosen.
 */
export function preference(base: string, name: 'language' | 'number-keys' | 'arrow-keys' | 'name-in-link'): Preference {
  const key = storageKey(base, name);
  return {
    read() {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        localStorage.setItem(key, value);
      } catch {
        // Blocked or full: the choice holds for this page only.
      }
    },
  };
}
