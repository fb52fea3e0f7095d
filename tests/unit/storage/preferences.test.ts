import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { preference } from '#storage/preferences.ts';

import { FakeStorage } from '../../support/fake-storage.ts';

let store: FakeStorage;

beforeEach(() => {
  store = new FakeStorage();
  vi.stubGlobal('localStorage', store);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a preference returns the value that was written', () => {
  const language = preference('/focal/', 'language');
  expect(language.read()).toBeNull();
  language.write('nb');
  expect(language.read()).toBe('nb');
  expect([...store.entries]).toEqual([['focal:/focal/:language', 'nb']]);
});

test('a preference is null, and is not written, when the storage is blocked', () => {
  const language = preference('/', 'language');
  language.write('nb');
  store.fails = 'always';
  expect(() => language.write('en')).not.toThrow();
  expect(language.read()).toBeNull();
  store.fails = 'never';
  expect(language.read()).toBe('nb');
});
