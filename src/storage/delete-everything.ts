import { deleteBackup } from '#storage/delete-backup.ts';
import { readEntries } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';
import { withStorageLock } from '#storage/lock.ts';
import { tabMemory, type TabMemory } from '#storage/tab-memory.ts';

/**
 * Deletes everything that the site has stored in this browser and in this tab. Takes the storage lock. Does not delete
 * entries of other sites on the same host.
 *
 * @param base - Base path of the site.
 * @param getStores - Each returns a storage, or throws if the browser blocks it. Called for each access.
 * @param tab - Memory of the tab, which contains the draft.
 * @returns True if no entry of the site remains. False if the browser blocks reading or deleting.
 */
export async function deleteEverything(
  base: string,
  {
    getStores = [() => localStorage, () => sessionStorage],
    tab = tabMemory(base),
  }: { getStores?: readonly (() => Storage)[]; tab?: Pick<TabMemory, 'write'> } = {},
): Promise<boolean> {
  const remaining = (getStore: () => Storage) => readEntries(getStore, storageKey(base, ''));

  function removeAll(): boolean {
    tab.write(null);
    for (const getStore of getStores) for (const key of remaining(getStore)?.keys() ?? []) getStore().removeItem(key);
    return getStores.every((getStore) => remaining(getStore)?.size === 0);
  }

  const backup = storageKey(base, 'backup');
  // Before the entries, so that another tab does not restore them. Not awaited, because the page may be left at once.
  void deleteBackup(backup);
  const isDeleted = await withStorageLock(removeAll, { base, writesRevision: false });
  // Again, because another tab may have backed up the entries in between.
  return (await deleteBackup(backup)) && isDeleted;
}
