import { storageKey } from '#storage/keys.ts';

/** A preference of the user. */
export interface Preference {
  /** @returns The stored value; null if there is none, or the storage is blocked. */
  read(): string | null;
  /** Stores a value. Does nothing if the browser refuses the write. */
  write(value: string): void;
}

/** @param base - Base path of the site. */
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
        // The storage is blocked or full. The value then lasts for this page only.
      }
    },
  };
}
