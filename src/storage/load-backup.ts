import { storageKey, writeEvent } from '#storage/keys.ts';

/** Time until a first visit loads the backup, in milliseconds: the page and the first answers come first. */
const delay = 1000;

/** Loads the backup. If it cannot be loaded, there is none. */
export function loadBackup(base: string): void {
  const load = () =>
    void import('#storage/backup.ts')
      .then(({ keepBackup }) => {
        keepBackup(storageKey(base, ''), writeEvent);
      })
      .catch(() => {});
  setTimeout(load, isFirstVisit(base) ? delay : 0);
}

function isFirstVisit(base: string): boolean {
  try {
    return localStorage.getItem(storageKey(base, 'revision')) === null;
  } catch {
    return true;
  }
}
