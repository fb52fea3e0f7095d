import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { tabMemory } from '#storage/tab-memory.ts';

import { FakeStorage } from '../../support/fake-storage.ts';

let store: FakeStorage;

beforeEach(() => {
  store = new FakeStorage();
  vi.stubGlobal('window', { name: '' });
  vi.stubGlobal('sessionStorage', store);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the draft in the memory of the tab', () => {
  test('is in the name of the window until it is deleted', () => {
    const tab = tabMemory('/focal/');
    expect(tab.read()).toBeNull();
    tab.write('answers');
    expect(window.name).toBe('focal:/focal/:tab:answers');
    expect(tab.read()).toBe('answers');
    tab.write(null);
    expect(window.name).toBe('');
    expect(tab.read()).toBeNull();
  });

  test('leaves the name of the window as it is when another site has set it', () => {
    window.name = 'other site';
    const tab = tabMemory('/');
    expect(tab.read()).toBeNull();
    tab.write(null);
    expect(window.name).toBe('other site');
  });
});

describe('the shown assessment in the memory of the tab', () => {
  test('is in the session storage until it is deleted', () => {
    const tab = tabMemory('/focal/');
    expect(tab.shown).toBeNull();
    tab.shown = 'an id';
    expect([...store.entries]).toEqual([['focal:/focal/:current', 'an id']]);
    expect(tab.shown).toBe('an id');
    tab.shown = null;
    expect(store.entries.size).toBe(0);
  });

  test('is null when the session storage is blocked', () => {
    store.fails = 'always';
    const tab = tabMemory('/');
    tab.shown = 'an id';
    expect(tab.shown).toBeNull();
  });
});
