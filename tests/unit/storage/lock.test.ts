import { afterEach, describe, expect, test, vi } from 'vitest';

import { withStorageLock } from '#storage/lock.ts';

import { FakeStorage } from '../../support/fake-storage.ts';

const base = '/lock-test/';
const key = `focal:${base}:revision`;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('withStorageLock', () => {
  test('returns the result of the change, and increments the revision', async () => {
    const store = new FakeStorage();
    vi.stubGlobal('localStorage', store);
    expect(await withStorageLock(() => 'stored', { base })).toBe('stored');
    expect(store.entries.get(key)).toBe('1');
    expect(await withStorageLock(() => 'stored', { base })).toBe('stored');
    expect(store.entries.get(key)).toBe('2');
  });

  test('does not write a revision when the change has stored nothing', async () => {
    const store = new FakeStorage();
    vi.stubGlobal('localStorage', store);
    expect(await withStorageLock(() => null, { base })).toBeNull();
    expect(await withStorageLock(() => true, { base, writesRevision: false })).toBe(true);
    expect(store.entries.size).toBe(0);
  });

  test('waits for the lock when another tab has it', async () => {
    vi.stubGlobal('localStorage', new FakeStorage());
    const { promise: released, resolve: release } = Promise.withResolvers<null>();
    const order: string[] = [];
    const other = navigator.locks.request(key, async () => {
      await released;
      order.push('other tab');
    });
    const mine = withStorageLock(() => order.push('this tab'), { base });
    release(null);
    await Promise.all([other, mine]);
    expect(order).toEqual(['other tab', 'this tab']);
  });

  test('runs the change without a lock when the browser has none', async () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('localStorage', new FakeStorage());
    expect(await withStorageLock(() => true, { base })).toBe(true);
  });
});
