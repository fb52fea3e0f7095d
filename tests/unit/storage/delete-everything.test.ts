import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { deleteEverything } from '#storage/delete-everything.ts';

import { FakeStorage, fakeTab } from '../../support/fake-storage.ts';

const own = [
  'focal:/focal/:assessment:1',
  'focal:/focal/:assessment:2',
  'focal:/focal/:current',
  'focal:/focal/:language',
];
const others = ['focal:/:current', 'focal:/focal/next/:current', 'theme', 'focal'];

function filled() {
  const store = new FakeStorage();
  // Keys of all sites are mixed, because removing a key changes the index of later keys.
  [...own, ...others].toSorted().forEach((key) => store.setItem(key, key));
  const ofTab = new FakeStorage();
  ['focal:/focal/:current', 'focal:/focal/:portfolio', ...others].forEach((key) => ofTab.setItem(key, key));
  const tab = fakeTab();
  tab.write('answers');
  const getStores = [() => store, () => ofTab];
  return { store, ofTab, tab, remove: () => deleteEverything('/focal/', { getStores, tab }) };
}

beforeEach(() => {
  // Without locks, the second deletion does not wait for the first to become visible.
  vi.stubGlobal('navigator', {});
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('deleting everything', () => {
  test('removes all entries of this site, and none of other sites on the host', async () => {
    const { store, ofTab, tab, remove } = filled();
    expect(await remove()).toBe(true);
    expect([...store.entries.keys()]).toEqual(others.toSorted());
    expect([...ofTab.entries.keys()]).toEqual(others);
    expect(tab.read()).toBeNull();
  });

  test('returns true when nothing was stored', async () => {
    const { remove } = filled();
    await remove();
    expect(await remove()).toBe(true);
  });

  test('clears the draft of the tab and returns false when the storage is blocked', async () => {
    const { store, ofTab, tab, remove } = filled();
    store.fails = 'always';
    expect(await remove()).toBe(false);
    expect(tab.read()).toBeNull();
    expect([...ofTab.entries.keys()]).toEqual(others);
  });

  test('returns false when an entry remains', async () => {
    const { store, remove } = filled();
    store.removeItem = () => {};
    expect(await remove()).toBe(false);
  });

  test('returns false when an entry of the session storage remains', async () => {
    const { ofTab, remove } = filled();
    ofTab.removeItem = () => {};
    expect(await remove()).toBe(false);
  });

  test('waits for the storage lock, and leaves no revision', async () => {
    vi.unstubAllGlobals();
    const { store, ofTab, remove } = filled();
    vi.stubGlobal('localStorage', store);
    vi.stubGlobal('sessionStorage', ofTab);
    const { promise: released, resolve: release } = Promise.withResolvers<null>();
    const other = navigator.locks.request('focal:/focal/:revision', () => released);
    const removed = remove();
    expect(store.entries.has('focal:/focal/:current')).toBe(true);
    release(null);
    await other;
    expect(await removed).toBe(true);
    expect([...store.entries.keys()]).toEqual(others.toSorted());
  });

  test('uses the storages of the browser and the name of the window by default', async () => {
    const { store, ofTab } = filled();
    vi.stubGlobal('localStorage', store);
    vi.stubGlobal('sessionStorage', ofTab);
    vi.stubGlobal('window', { name: 'focal:/focal/:tab:answers' });
    expect(await deleteEverything('/focal/')).toBe(true);
    expect([store, ofTab].flatMap(({ entries }) => [...entries.keys()])).toEqual([...others.toSorted(), ...others]);
    expect(window.name).toBe('');
  });
});
