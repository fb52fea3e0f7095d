import { storageKey } from '#browser/storage-keys.ts';
import { tabMemory, type TabMemory } from '#browser/tab-memory.ts';

/**
 * Deletes what the site keeps in this browser and in this tab. What other sites on the same host keep stays.
 *
 * @param base - Base path of the site.
 * @param getStore - Asked late: where storage is blocked, asking throws.
 * @param tab - Holds what could not be stored.
 * @returns Whether nothing of the site is left. False where the browser does not let the storage be read or changed.
 */
export function deleteEverything(
  base: string,
  { getStore = () => localStorage, tab = tabMemory(base) }: { getStore?: () => Storage; tab?: TabMemory } = {},
): boolean {
  tab.write(null);
  tab.shown = null;
  try {
    const store = getStore();
    for (const key of keysOf(store, base)) store.removeItem(key);
    return keysOf(store, base).length === 0;
  } catch {
    return false;
  }
}

function keysOf(store: Storage, base: string): string[] {
  const keys = Array.from({ length: store.length }, (_none, index) => store.key(index) ?? '');
  return keys.filter((key) => key.startsWith(storageKey(base, '')));
}
