import { storageKey } from '#storage/keys.ts';
import { inTurn } from '#storage/revision-lock.ts';

const due = new Set<() => void>();
let isLeaving = false;

if (!import.meta.env.SSR) {
  addEventListener('pagehide', () => {
    isLeaving = true;
    actNow();
  });
  addEventListener('pageshow', () => (isLeaving = false));
  // A phone may stop a page that nobody sees without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) actNow();
  });
}

function actNow(): void {
  for (const act of due) act();
}

/**
 * Changes the storage while no other tab of this site does, and after all that the others have changed is to be seen here.
 * A page that is left does at once what is still to be done, since nobody waits for it.
 *
 * @param base - Base path of the site.
 * @param change - Reads and writes in one go; its result is falsy where it has stored nothing. It must not throw.
 * @param isCounted - False where nothing of the site may be left in the storage, not even a revision.
 * @returns The result of the change. Where the browser has no locks, it takes place at once.
 */
export function exclusively<T>(base: string, change: () => T, isCounted = true): Promise<T> {
  return new Promise((resolve) => {
    function act(): T | undefined {
      if (!due.delete(act)) return;
      const result = change();
      resolve(result);
      return result;
    }

    due.add(act);
    if (isLeaving) act();
    else void takeTurn(storageKey(base, 'revision'), act, isCounted);
  });
}

async function takeTurn(key: string, act: () => unknown, isCounted: boolean): Promise<void> {
  try {
    await inTurn(key, act, isCounted);
  } catch {
    // Refused where storage is blocked.
  }
  act();
}
