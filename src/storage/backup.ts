/** Maximum wait for the storage lock, in milliseconds. The browser may have suspended the tab that holds the lock. */
const lockTimeout = 5000;
/** Maximum time until the writes of another tab are visible here, in milliseconds. */
const visibilityTimeout = 500;
/** The only object store of the database, and the key of its only record. */
const [storeName, recordKey] = ['entries', 'latest'];

/** Texts of all entries of the site in localStorage, by key. */
type Entries = ReadonlyMap<string, string>;

/**
 * Restores entries that localStorage has lost, and from then on backs up all entries in IndexedDB after each write.
 * Chromium writes localStorage to disk up to a minute late, so a crash of the browser would lose answers. Imports
 * nothing, so that the build does not split the scripts that pages load first.
 *
 * @param prefix - Prefix of all keys of the site, see `storageKey`.
 * @param writeEvent - Event of the window after entries were written.
 * @see src/decisions.md, D7
 */
export function keepBackup(prefix: string, writeEvent: string): void {
  let queue = restore(prefix).catch(() => {});
  let isQueued = false;

  function backUpSoon(): void {
    if (isQueued) return;
    isQueued = true;
    // Without IndexedDB, there is no backup.
    queue = queue
      .then(() => {
        isQueued = false;
        return backUp(prefix);
      })
      .catch(() => {});
  }

  addEventListener(writeEvent, backUpSoon);
  backUpSoon();
}

/**
 * @param entries - Entries in localStorage.
 * @param backup - Entries in the backup.
 * @param prefix - Prefix of all keys of the site.
 * @returns Texts to write to localStorage, by key, the revision last. Empty if the backup is older. Deletes nothing. An
 * unreadable assessment stays. One that was changed later than in the backup gets only the responses that it lacks.
 */
export function changesToRestore(entries: Entries, backup: Entries, prefix: string): ReadonlyMap<string, string> {
  const lag = revisionOf(backup, prefix) - revisionOf(entries, prefix);
  const changes = new Map<string, string>();
  if (lag < 0) return changes;
  for (const [key, backedUp] of backup) {
    const here = entries.get(key);
    const isInBoth = here !== undefined && key.startsWith(`${prefix}assessment:`);
    const restored = lag > 0 ? backedUp : here;
    const text = isInBoth ? laterAssessment(here, backedUp, lag > 0) : restored;
    if (text !== undefined && text !== here) changes.set(key, text);
  }
  const revision = changes.get(`${prefix}revision`);
  // The last write: if one before it fails, the entries still count as older than the backup.
  if (revision !== undefined && changes.delete(`${prefix}revision`)) changes.set(`${prefix}revision`, revision);
  return changes;
}

/** @param addsResponses - True to add responses of the backup that a later assessment in localStorage lacks. */
function laterAssessment(here: string, backedUp: string, addsResponses: boolean): string {
  const [mine, theirs] = [assessmentIn(here), assessmentIn(backedUp)];
  if (mine === null || theirs === null) return here;
  if (mine.updated < theirs.updated) return backedUp;
  const answers = { ...theirs.answers, ...mine.answers };
  const isComplete = Object.keys(answers).length === Object.keys(mine.answers).length;
  return isComplete || !addsResponses ? here : JSON.stringify({ ...mine, answers }, null, 2);
}

/** @returns Null if the text is no assessment. */
function assessmentIn(text: string): { readonly updated: string; readonly answers: object } | null {
  try {
    const { updated, answers, ...others } = JSON.parse(text) as { updated: unknown; answers: unknown };
    const isReadable = typeof updated === 'string' && typeof answers === 'object' && answers !== null;
    return isReadable ? { ...others, updated, answers } : null;
  } catch {
    return null;
  }
}

function revisionOf(entries: Entries, prefix: string): number {
  return Number(entries.get(`${prefix}revision`) ?? 0);
}

/** @throws If the browser blocks the storage. */
function entriesOf(prefix: string): Entries {
  return new Map(Object.entries(localStorage).filter(([key]) => key.startsWith(prefix)));
}

/**
 * Restores what localStorage lacks, while holding the storage lock. Pages reload it, as after a change of another tab.
 *
 * @throws If the browser has no locks or no IndexedDB, or if localStorage has no room. Nothing is changed then.
 */
async function restore(prefix: string): Promise<void> {
  const options = { signal: AbortSignal.timeout(lockTimeout) };
  await navigator.locks.request(`${prefix}revision`, options, async () => {
    const backup = await inDatabase(prefix, 'readonly', readRecord);
    const entries = entriesOf(prefix);
    const changes = changesToRestore(entries, backup, prefix);
    if (changes.size === 0) return;
    try {
      for (const [key, text] of changes) localStorage.setItem(key, text);
    } catch (error) {
      for (const key of changes.keys()) localStorage.removeItem(key);
      for (const [key, text] of entries) localStorage.setItem(key, text);
      throw error;
    }
    dispatchEvent(new StorageEvent('storage'));
  });
}

/** Backs up all entries, once this tab sees the writes of other tabs. */
async function backUp(prefix: string): Promise<void> {
  if (await putEntries(prefix)) return;
  // Another tab has backed up a later state, or localStorage has been cleared while this page was open.
  await new Promise((resolve) => setTimeout(resolve, visibilityTimeout));
  await restore(prefix);
  await putEntries(prefix);
}

/** @returns False if the backup is newer than localStorage, as far as this tab sees it. */
async function putEntries(prefix: string): Promise<boolean> {
  if (entriesOf(prefix).size === 0) return true;
  return inDatabase(prefix, 'readwrite', async (store) => {
    const backup = await readRecord(store);
    const entries = entriesOf(prefix);
    if (revisionOf(backup, prefix) > revisionOf(entries, prefix)) return false;
    await outcomeOf(store.put(entries, recordKey));
    return true;
  });
}

async function readRecord(store: IDBObjectStore): Promise<Entries> {
  const record: unknown = await outcomeOf(store.get(recordKey));
  return record instanceof Map ? (record as Entries) : new Map();
}

/** Runs a transaction in a connection of its own: Safari loses connections, and an open one would block a deletion. */
async function inDatabase<T>(
  prefix: string,
  mode: 'readonly' | 'readwrite',
  run: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const opening = indexedDB.open(`${prefix}backup`);
  opening.onupgradeneeded = () => {
    if (mode === 'readwrite') opening.result.createObjectStore(storeName);
    // Reading creates no database.
    else opening.transaction?.abort();
  };
  const database = await outcomeOf(opening);
  try {
    return await run(database.transaction(storeName, mode).objectStore(storeName));
  } finally {
    database.close();
  }
}

/** @throws If the browser refuses the request. */
function outcomeOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.message));
    };
  });
}
