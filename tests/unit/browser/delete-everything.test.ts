import { describe, expect, test } from 'vitest';

import { deleteEverything } from '#browser/delete-everything.ts';

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
  // Mixed, because the places of the keys move as some of them go.
  [...own, ...others].toSorted().forEach((key) => store.setItem(key, key));
  const tab = fakeTab();
  tab.write('answers');
  return { store, tab, remove: () => deleteEverything('/focal/', { getStore: () => store, tab }) };
}

describe('deleting everything', () => {
  test('takes away all that this site keeps, and nothing of other sites on the host', async () => {
    const { store, tab, remove } = filled();
    expect(await remove()).toBe(true);
    expect([...store.entries.keys()]).toEqual(others.toSorted());
    expect(tab.read()).toBeNull();
  });

  test('says so when nothing was there', async () => {
    const { remove } = filled();
    await remove();
    expect(await remove()).toBe(true);
  });

  test('empties the tab and says that it failed where the storage is blocked', async () => {
    const { store, tab, remove } = filled();
    store.fails = 'always';
    expect(await remove()).toBe(false);
    expect(tab.read()).toBeNull();
  });

  test('says that it failed where something is left', async () => {
    const { store, remove } = filled();
    store.removeItem = () => {};
    expect(await remove()).toBe(false);
  });
});
