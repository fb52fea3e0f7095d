import { storageKey } from '#storage/keys.ts';

/** Duration of an announcement, in milliseconds. It is longer than a write takes to reach every tab. */
const announcementTime = 1000;
/** Longest wait for the write of another tab to become visible, in milliseconds. */
const visibilityTimeout = 500;
/** Longest wait for the lock, in milliseconds: the browser may have suspended the tab that has it. */
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
  // A phone may stop a hidden page without another event.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) flush();
  });
}

/** Runs every pending change at once, without the lock. */
function flush(): void {
  for (const run of pending) run();
}

interface LockOptions {
  /** Base path of the site. */
  readonly base?: string;
  /** Set to false when the change deletes everything, so that no revision is written afterwards. */
  readonly writesRevision?: boolean;
}

/**
 * Runs `change` while holding the cross-tab storage lock, once writes by other tabs are visible here. It runs without the
 * lock if the browser has none or refuses it, and at once while the page is being left.
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
 * Holds the lock while it runs a change. The lock is granted before the last write of another tab is visible, because
 * browsers with a process per tab propagate writes later. So each change increments a stored revision, and announces it as
 * the name of a second lock. The next tab waits until it sees the announced revision.
 *
 * @param key - Key of the stored revision, and name of the lock.
 * @throws If the browser has no locks, refuses them, or does not grant one in time.
 * @see src/decisions.md, D21
 */
async function runWithLock(key: string, run: () => unknown, writesRevision: boolean): Promise<void> {
  await navigator.locks.request(key, { signal: AbortSignal.timeout(lockTimeout) }, async () => {
    const announced = await announcedRevision(key);
    const end = performance.now() + visibilityTimeout;
    while (storedRevision(key) < announced && performance.now() < end) await wait(2);
    const revision = Math.max(announced, storedRevision(key)) + 1;
    // Without a stored revision, the next tab waits for the whole timeout.
    if (run() && (!writesRevision || storeRevision(key, revision))) await announceRevision(`${key}:${revision}`);
  });
}

/** @returns The latest revision that a tab announces; 0 if none does. */
async function announcedRevision(key: string): Promise<number> {
  const { held: locks = [] } = await navigator.locks.query();
  const revisions = locks.map(({ name = '' }) => (name.startsWith(`${key}:`) ? Number(name.slice(key.length + 1)) : 0));
  return Math.max(0, ...revisions);
}

/** @returns The revision in the storage; 0 if there is none, or the storage is blocked. */
function storedRevision(key: string): number {
  try {
    return Number(localStorage.getItem(key));
  } catch {
    return 0;
  }
}

/** Stores the revision after the change itself: a tab that sees the revision sees the change. @returns True if stored. */
function storeRevision(key: string, revision: number): boolean {
  try {
    localStorage.setItem(key, String(revision));
  } catch {
    return false;
  }
  return storedRevision(key) === revision;
}

/** Holds a shared lock of this name for a while. Resolves once other tabs can see the name. */
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
