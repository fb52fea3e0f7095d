import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { withStorageLock } from '#storage/lock.ts';

import { FakeStorage } from '../../support/fake-storage.ts';

let store: FakeStorage;
let tests = 0;
/** Differs in each test, because a revision stays announced for a second. */
let base: string;
let key: string;

beforeEach(() => {
  store = new FakeStorage();
  vi.stubGlobal('localStorage', store);
  tests += 1;
  base = `/lock-test-${tests}/`;
  key = `focal:${base}:revision`;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** @returns Names of the locks that anyone has now and that begin with `start`. */
async function locksFrom(start: string): Promise<string[]> {
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name = '' }) => (name.startsWith(start) ? name : []));
}

/** Takes a lock, as another tab does. @returns Releases the lock. */
async function held(name: string): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<null>();
  const { promise: granted, resolve: grant } = Promise.withResolvers<null>();
  void navigator.locks.request(name, () => {
    grant(null);
    return released;
  });
  await granted;
  return () => release(null);
}

describe('withStorageLock', () => {
  test('returns the result of the change, and increments the revision', async () => {
    expect(await withStorageLock(() => 'stored', { base })).toBe('stored');
    expect(store.entries.get(key)).toBe('1');
    expect(await withStorageLock(() => 'stored', { base })).toBe('stored');
    expect(store.entries.get(key)).toBe('2');
  });

  test('runs the change while it holds the lock', async () => {
    const names = withStorageLock(() => locksFrom(key), { base });
    expect(await names).toContain(key);
  });

  test('does not write or announce a revision when the change has stored nothing', async () => {
    expect(await withStorageLock(() => null, { base })).toBeNull();
    expect(store.entries.size).toBe(0);
    expect(await locksFrom(`${key}:`)).toEqual([]);
  });

  test('announces the revision under its own key only', async () => {
    await withStorageLock(() => true, { base });
    await vi.waitFor(async () => expect(await locksFrom(key)).toEqual([`${key}:1`]));
  });

  test('announces a revision without writing it when the change is a deletion', async () => {
    expect(await withStorageLock(() => true, { base, writesRevision: false })).toBe(true);
    await vi.waitFor(async () => expect(await locksFrom(key)).toEqual([`${key}:1`]));
    expect(store.entries.size).toBe(0);
  });

  test.each(['on-write', 'forgets'] as const)(
    'does not announce a revision when it cannot be stored: %s',
    async (how) => {
      if (how === 'forgets') store.forgets = true;
      else store.fails = how;
      expect(await withStorageLock(() => true, { base })).toBe(true);
      await vi.waitFor(async () => expect(await locksFrom(key)).toEqual([]));
    },
  );

  test('runs the change when the storage is blocked', async () => {
    store.fails = 'always';
    expect(await withStorageLock(() => true, { base })).toBe(true);
  });

  test('waits for the lock when another tab has it', async () => {
    const release = await held(key);
    const order: string[] = [];
    const mine = withStorageLock(() => order.push('this tab'), { base });
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push('other tab');
    release();
    await mine;
    expect(order).toEqual(['other tab', 'this tab']);
  });

  test('waits until the revision that another tab announces is visible, and continues from it', async () => {
    const release = await held(`${key}:7`);
    await held(`${key}:6`);
    store.entries.set(key, '6');
    setTimeout(() => store.entries.set(key, '7'), 20);
    const seen = await withStorageLock(() => store.entries.get(key), { base });
    release();
    expect(seen).toBe('7');
    expect(store.entries.get(key)).toBe('8');
  });

  test('waits for half a second when the announced revision stays invisible', async () => {
    const release = await held(`${key}:3`);
    const start = performance.now();
    expect(await withStorageLock(() => true, { base })).toBe(true);
    release();
    expect(performance.now() - start).toBeGreaterThan(490);
    expect(store.entries.get(key)).toBe('4');
  });

  test('ignores the revisions of other sites', async () => {
    const release = await held(`${key.replace('lock', 'site')}:7`);
    await withStorageLock(() => true, { base });
    release();
    expect(store.entries.get(key)).toBe('1');
  });

  test('runs the change without a lock when another tab has it for five seconds', async () => {
    const release = await held(key);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((time) => {
      expect(time).toBe(5000);
      return AbortSignal.abort();
    });
    expect(await withStorageLock(() => true, { base })).toBe(true);
    release();
  });

  test('runs the change without a lock when the browser has none', async () => {
    vi.stubGlobal('navigator', {});
    expect(await withStorageLock(() => true, { base })).toBe(true);
  });
});

describe('withStorageLock in a page', () => {
  /** Loads the module as in a page. @returns The function, and a function that fires an event of the page. */
  async function loaded() {
    const page = new EventTarget();
    const shown = Object.assign(page, { hidden: false });
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('document', shown);
    vi.stubEnv('SSR', false);
    vi.resetModules();
    const { withStorageLock: withLock } = await import('#storage/lock.ts');
    return { withLock, shown, fire: (name: string) => page.dispatchEvent(new Event(name)) };
  }

  test.each(['pagehide', 'visibilitychange'])('runs waiting changes, each once, at %s', async (name) => {
    const { withLock, shown, fire } = await loaded();
    const release = await held(key);
    const change = vi.fn(() => 'stored');
    const result = withLock(change, { base });
    expect(change).not.toHaveBeenCalled();
    shown.hidden = true;
    fire(name);
    expect(change).toHaveBeenCalledOnce();
    expect(await result).toBe('stored');
    fire(name);
    release();
    await navigator.locks.request(key, () => {});
    expect(change).toHaveBeenCalledOnce();
  });

  test('waits for the lock when the page becomes visible', async () => {
    const { withLock, fire } = await loaded();
    const release = await held(key);
    const change = vi.fn();
    const result = withLock(change, { base });
    fire('visibilitychange');
    expect(change).not.toHaveBeenCalled();
    release();
    await result;
    expect(change).toHaveBeenCalledOnce();
  });

  test('does not wait for the lock from pagehide until pageshow', async () => {
    const { withLock, fire } = await loaded();
    const release = await held(key);
    fire('pagehide');
    const change = vi.fn();
    void withLock(change, { base });
    expect(change).toHaveBeenCalledOnce();
    fire('pageshow');
    const later = withLock(change, { base });
    expect(change).toHaveBeenCalledOnce();
    release();
    await later;
    expect(change).toHaveBeenCalledTimes(2);
  });
});
