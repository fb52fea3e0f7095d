import { entriesOf } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';
import { exclusively } from '#storage/lock.ts';
import { tabMemory, type TabMemory } from '#storage/tab-memory.ts';

/**
 * Deletes what the site keeps in this browser and in this tab, while no other tab changes it; at once if the page is left
 * before. What other sites on the same host keep stays.
 *
 * @param base - Base path of the site.
 * @param getStores - Each asked late: where storage is blocked, asking throws.
 * @param tab - Holds what could not be stored.
 * @returns Whether nothing of the site is left. False where the browser does not let the storage be read or changed.
 */
export function deleteEverything(
  base: string,
  {
    getStores = [() => localStorage, () => sessionStorage],
    tab = tabMemory(base),
  }: { getStores?: readonly (() => Storage)[]; tab?: Pick<TabMemory, 'write'> } = {},
): Promise<boolean> {
  const left = (getStore: () => Storage) => entriesOf(getStore, storageKey(base, ''));

  function act(): boolean {
    tab.write(null);
    for (const getStore of getStores) for (const key of left(getStore)?.keys() ?? []) getStore().removeItem(key);
    return getStores.every((getStore) => left(getStore)?.size === 0);
  }

  return exclusively(base, act, false);
}
