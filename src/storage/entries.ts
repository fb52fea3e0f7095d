/**
 * @param getStore - Where storage is blocked, asking throws.
 * @returns Every text of a storage whose key begins so, by key; null where the storage is blocked.
 */
export function entriesOf(getStore: () => Storage, beginning: string): ReadonlyMap<string, string> | null {
  try {
    const store = getStore();
    const keys = Array.from({ length: store.length }, (_none, index) => store.key(index) ?? '');
    return new Map(keys.filter((key) => key.startsWith(beginning)).map((key) => [key, store.getItem(key) ?? '']));
  } catch {
    return null;
  }
}
