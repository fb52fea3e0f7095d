import { storageKey } from '#storage/keys.ts';
import { loadBackup } from '#storage/load-backup.ts';

/** Time for which a revision is announced, in milliseconds: longer than a write takes to reach every tab. */
const announcementTime = 1000;
/** Maximum wait for the write of another tab to become visible, in milliseconds. */
const visibilityTimeout = 500;
/** Maximum wait for the lock, in milliseconds. The browser may have suspended the tab that holds the lock. */
const lockTimeout = 5000;

/** Changes that wait for the lock. */
const pending = new Set<() => void>();
/** True from `pagehide` until `pageshow`. */
let isPageHidden = false;

if (!import.meta.env.SSR) {
  addEventListener('pagehide', () => {
    isPageHidden = true;
    flush();
  });
  addEventListener('pageshow', () => (isPageHidden = false));
  // A phone may end a hidden page without a `pagehide` event.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) flush();
  });
  // Here, because every page that writes entries takes the lock.
  loadBackup(import.meta.env.BASE_URL);
}

/** Runs every pending change without the lock, because the page may end before the browser grants it. */
function flush(): void {
  for (const run of pending) run();
}

interface LockOptions {
  /** Base path of the site. */
  readonly base?: string;
  /** False for a change that deletes all entries. A stored revision would then be an entry again. */
  readonly writesRevision?: boolean;
}

/**
 * Runs `change` while holding the cross-tab storage lock, once writes by other tabs are visible here. Runs it without
 * the lock if the browser has no locks, refuses the lock, or does not grant it in time. Does not wait for the
 * lock after `pagehide`, and stops waiting when the page is left or hidden.
 *
 * @param change - Reads and writes synchronously. Returns a falsy value if it stored nothing. Must not throw.
 * @returns The result of `change`.
 */
export function withStorageLock<T>(
  change: () => T,
  { base = import.meta.env.BASE_URL, writesRevision = true }: LockOptions = {},
): Promise<T> {
  return new Promise((resolve) => {
    function run(): T | undefined {
      if (!pending.delete(run)) return;
      const result = change();
      resolve(result);
      return result;
    }

    pending.add(run);
    if (isPageHidden) run();
    else void runWithLock(storageKey(base, 'revision'), run, writesRevision).catch(run);
  });
}

/**
 * Runs a change while holding the lock. Browsers with a process per tab can grant the lock before the last write of
 * another tab is visible here. So each change increments a stored revision, and announces it in the name of a second
 * lock. The next tab waits until it sees the announced revision in the storage.
 *
 * @param key - Key of the stored revision, and name of the lock.
 * @param run - Returns a falsy value if it stored nothing.
 * @throws If the browser has no locks, refuses the lock, or does not grant it in time.
 * @see src/decisions.md, D21
 */
async function runWithLock(key: string, run: () => unknown, writesRevision: boolean): Promise<void> {
  await navigator.locks.request(key, { signal: AbortSignal.timeout(lockTimeout) }, async () => {
    const announced = await announcedRevision(key);
    const end = performance.now() + visibilityTimeout;
    while (storedRevision(key) < announced && performance.now() < end) await wait(2);
    const revision = Math.max(announced, storedRevision(key)) + 1;
    // Announce a revision only if it is stored: otherwise the next tab would wait for it in vain. A deletion
    // (`writesRevision` is false) stores no revision, but announces one all the same. The next tab then waits for
    // `visibilityTimeout`, which leaves time for the deletion to become visible.
    if (run() && (!writesRevision || storeRevision(key, revision))) await announceRevision(`${key}:${revision}`);
  });
}

/** @returns The highest revision that any tab announces now; 0 if none does. */
async function announcedRevision(key: string): Promise<number> {
  const { held: locks = [] } = await navigator.locks.query();
  const revisions = locks.map(({ name = '' }) => (name.startsWith(`${key}:`) ? Number(name.slice(key.length + 1)) : 0));
  return Math.max(0, ...revisions);
}

/** @returns The stored revision; 0 if there is none, or the storage is blocked. */
function storedRevision(key: string): number {
  try {
    return Number(localStorage.getItem(key));
  } catch {
    return 0;
  }
}

/**
 * Stores the revision. Call it after the change, so that a tab that sees the revision also sees the change.
 *
 * @returns True if stored.
 */
function storeRevision(key: string, revision: number): boolean {
  try {
    localStorage.setItem(key, String(revision));
  } catch {
    return false;
  }
  return storedRevision(key) === revision;
}

/** Holds a shared lock with this name for `announcementTime`. Resolves once other tabs can see the lock. */
function announceRevision(name: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, { mode: 'shared' }, () => {
      resolve();
      return wait(announcementTime);
    });
  });
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
