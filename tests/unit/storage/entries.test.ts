import { describe, expect, test } from 'vitest';

import { readEntries, writeEntries } from '#storage/entries.ts';

import { FakeStorage } from '../../support/fake-storage.ts';

/** A storage with room for ten characters of text. */
class SmallStorage extends FakeStorage {
  override setItem(key: string, value: string): void {
    const others = [...this.entries].filter(([other]) => other !== key).map(([, text]) => text);
    if ([...others, value].join('').length > 10) throw new DOMException('no room', 'QuotaExceededError');
    super.setItem(key, value);
  }
}

describe('writeEntries', () => {
  test('writes and deletes entries', () => {
    const store = new FakeStorage();
    store.setItem('a', 'old');
    expect(
      writeEntries(
        () => store,
        new Map([
          ['a', null],
          ['b', 'new'],
        ]),
      ),
    ).toBe(true);
    expect([...store.entries]).toEqual([['b', 'new']]);
  });

  test('restores a long text when a new entry has taken its room', () => {
    const store = new SmallStorage();
    store.setItem('a', 'aaaaaa');
    const changes = new Map([
      ['a', 'a'],
      ['b', 'bbbbbbb'],
      ['c', 'ccccc'],
    ]);
    expect(writeEntries(() => store, changes)).toBe(false);
    expect([...store.entries]).toEqual([['a', 'aaaaaa']]);
  });

  test('returns false when the storage is blocked', () => {
    const store = new FakeStorage();
    store.fails = 'always';
    expect(writeEntries(() => store, new Map([['a', 'new']]))).toBe(false);
    expect(store.entries.size).toBe(0);
  });
});

describe('readEntries', () => {
  test('returns the entries whose key starts with the prefix', () => {
    const store = new FakeStorage();
    for (const key of ['focal:1', 'other', 'focal:2']) store.setItem(key, key);
    expect([...(readEntries(() => store, 'focal:') ?? [])]).toEqual([
      ['focal:1', 'focal:1'],
      ['focal:2', 'focal:2'],
    ]);
  });

  test('returns null when the storage is blocked', () => {
    const store = new FakeStorage();
    store.fails = 'always';
    expect(readEntries(() => store, '')).toBeNull();
  });
});
