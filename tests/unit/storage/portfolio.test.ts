import { expect, test, vi } from 'vitest';

import { openPortfolioStorage } from '#storage/portfolio.ts';

import { FakeStorage } from '../../support/fake-storage.ts';

function opened() {
  const store = new FakeStorage();
  return { store, storage: openPortfolioStorage('/focal/', () => store) };
}

test('the portfolio returns the text that was written', () => {
  const { store, storage } = opened();
  expect(storage.read()).toBe('');
  expect(storage.write('#r=040g')).toBe(true);
  expect(storage.read()).toBe('#r=040g');
  expect([...store.entries]).toEqual([['focal:/focal/:portfolio', '#r=040g']]);
});

test('the portfolio leaves no entry when an empty text is written', () => {
  const { store, storage } = opened();
  storage.write('#r=040g');
  expect(storage.write('')).toBe(true);
  expect(store.entries.size).toBe(0);
});

test('the portfolio keeps its text when the browser refuses the write, and is empty when reading is blocked', () => {
  const { store, storage } = opened();
  storage.write('#r=040g');
  store.fails = 'on-write';
  expect(storage.write('#r=040h')).toBe(false);
  expect(storage.read()).toBe('#r=040g');
  store.fails = 'always';
  expect(storage.read()).toBe('');
});

test('the portfolio is in the session storage by default', () => {
  const store = new FakeStorage();
  vi.stubGlobal('sessionStorage', store);
  openPortfolioStorage('/').write('#r=040g');
  expect([...store.entries.keys()]).toEqual(['focal:/:portfolio']);
  vi.unstubAllGlobals();
});
