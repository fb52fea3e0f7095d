/** Maximum time until the writes of another tab are visible here, in milliseconds. */
const visibilityTimeout = 500;
/** The only object store of the database, and the key of its only record. */
const [storeName, recordKey] = ['entries', 'latest'];

/** Texts of all entries of the site in localStorage, by key. */
type Entries = ReadonlyMap<string, string>;

/**
 * Restores entries that localStorage has lost, and from then on copies all entries to IndexedDB after each write.
 * Chromium writes localStorage to disk up to a minute late, so a crash of the browser would lose answers. Imports
 * nothing, so that the build does not split the scripts that pages load first.
 *
 * @param prefix - Prefix of all keys of the site, see `storageKey`.
 * @param writeEvent - Event of the window after entries were written.
 * @see src/decisions.md, D7
 */
export function keepSecondCopy(prefix: string, writeEvent: string): void {
  let queue = restore(prefix).catch(() => {});
  let isQueued = false;

  function copySoon(): void {
    if (isQueued) return;
    isQueued = true;
    // Without IndexedDB, there is no second copy.
    queue = queue
      .then(() => {
        isQueued = false;
        return copyEntries(prefix);
      })
      .catch(() => {});
  }

  addEventListener(writeEvent, copySoon);
  copySoon();
}

/**
 * @param entries - Entries in localStorage.
 * @param copy - The second copy.
 * @param prefix - Prefix of all keys of the site.
 * @returns Texts that bring localStorage to the state of the copy, by key; null deletes the entry. Empty if the copy is
 * not newer. An assessment that has been changed later than in the copy stays. If it lacks answers of the copy, the copy
 * gets a new id.
 */
export function missingChanges(entries: Entries, copy: Entries, prefix: string): ReadonlyMap<string, string | null> {
  const changes = new Map<string, string | null>();
  if (revisionOf(copy, prefix) <= revisionOf(entries, prefix)) return changes;
  for (const key of new Set([...entries.keys(), ...copy.keys()])) {
    const [here, copied] = [entries.get(key), copy.get(key)];
    const isAssessment = key.startsWith(`${prefix}assessment:`);
    if (!isAssessment || contentOf(here).updated <= contentOf(copied).updated) changes.set(key, copied ?? null);
    else if (copied !== undefined && hasFurtherAnswers(copied, here)) {
      const id = crypto.randomUUID();
      changes.set(`${prefix}assessment:${id}`, JSON.stringify({ ...(JSON.parse(copied) as object), id }));
    }
  }
  return changes;
}

function hasFurtherAnswers(copied: string, here: string | undefined): boolean {
  const { answers } = contentOf(here);
  return Object.keys(contentOf(copied).answers).some((question) => !Object.hasOwn(answers, question));
}

/** @returns Time of the last change, and the answers by question. Both empty if there is no readable text. */
function contentOf(text: string | undefined): { readonly updated: string; readonly answers: object } {
  const none = { updated: '', answers: {} };
  try {
    return { ...none, ...(JSON.parse(text ?? '') as object) };
  } catch {
    return none;
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
 * Brings localStorage to the state of the copy, if it is older. Pages reload it, as after a change of another tab. Holds
 * the storage lock. Without locks there are no revisions, and so nothing is restored.
 */
async function restore(prefix: string): Promise<void> {
  const copy = await inDatabase(prefix, readCopy);
  await navigator.locks.request(`${prefix}revision`, () => {
    const changes = missingChanges(entriesOf(prefix), copy, prefix);
    for (const [key, text] of changes) {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    }
    if (changes.size > 0) dispatchEvent(new StorageEvent('storage'));
  });
}

/** Copies all entries, once this tab sees what other tabs have written. */
async function copyEntries(prefix: string): Promise<void> {
  if (await copyIfNewer(prefix, false)) return;
  // Another tab has copied a later state, or localStorage has been cleared while this page was open.
  await new Promise((resolve) => setTimeout(resolve, visibilityTimeout));
  await restore(prefix);
  await copyIfNewer(prefix, true);
}

/** @returns False if the copy is newer than localStorage, as far as this tab sees it. */
function copyIfNewer(prefix: string, isForced: boolean): Promise<boolean> {
  return inDatabase(prefix, async (store) => {
    const copy = await readCopy(store);
    const entries = entriesOf(prefix);
    if (entries.size === 0) return true;
    if (!isForced && revisionOf(copy, prefix) > revisionOf(entries, prefix)) return false;
    await outcomeOf(store.put(entries, recordKey));
    return true;
  });
}

async function readCopy(store: IDBObjectStore): Promise<Entries> {
  const record: unknown = await outcomeOf(store.get(recordKey));
  return record instanceof Map ? (record as Entries) : new Map();
}

/** The connection to the database; null until it is needed, and after it was closed. */
let connection: IDBDatabase | null = null;

/** Runs a transaction. Opens the database again if it was closed: Safari loses connections. */
async function inDatabase<T>(prefix: string, run: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  try {
    connection ??= await openDatabase(`${prefix}copy`);
    return await run(connection.transaction(storeName, 'readwrite').objectStore(storeName));
  } catch (error) {
    closeDatabase();
    throw error;
  }
}

async function openDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  const database = await outcomeOf(opening);
  // Another tab wants to delete the database.
  database.onversionchange = closeDatabase;
  database.onclose = closeDatabase;
  return database;
}

function closeDatabase(): void {
  connection?.close();
  connection = null;
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
