/** New texts by key; null takes a key away. */
export type StoreChange = ReadonlyMap<string, string | null>;

/**
 * Changes several keys of a storage, all of them or none.
 *
 * @param getStore - Where storage is blocked, asking throws.
 * @returns Whether everything could be read back. If not, each key has been given back what it had.
 */
export function changeStore(getStore: () => Storage, change: StoreChange): boolean {
  let before: StoreChange = new Map();
  try {
    const store = getStore();
    before = new Map([...change.keys()].map((key) => [key, store.getItem(key)]));
    write(store, change);
    if (holds(store, change)) return true;
    write(store, before);
  } catch {
    restore(getStore, before);
  }
  return false;
}

function write(store: Storage, change: StoreChange): void {
  for (const [key, text] of change) {
    if (text === null) store.removeItem(key);
    else store.setItem(key, text);
  }
}

function holds(store: Storage, change: StoreChange): boolean {
  return [...change].every(([key, text]) => store.getItem(key) === text);
}

/** What goes is taken away first: it makes room for what comes back. */
function restore(getStore: () => Storage, before: StoreChange): void {
  try {
    const store = getStore();
    write(store, new Map([...before].toSorted(([, one], [, other]) => Number(one !== null) - Number(other !== null))));
  } catch {
    // Blocked by now: nothing more can be done, and nothing was confirmed.
  }
}
