import { storageKey } from '#storage/keys.ts';

/** A preference of the user, or another small setting. */
export interface Preference {
  /** @returns The stored value; null if there is none, or the storage is blocked. */
  read(): string | null;
  /** Stores a value. Does nothing if the browser refuses the write. */
  write(value: string): void;
}

/**
 * Names of the preferences. `participant` is the id of the assessment that the user answers as a participant in a
 * workshop. `workshop-length` is the scope that a facilitator hands out.
 */
type PreferenceName = 'language' | 'number-keys' | 'arrow-keys' | 'name-in-link' | 'participant' | 'workshop-length';

/** @param base - Base path of the site. */
export function preference(base: string, name: PreferenceName): Preference {
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
