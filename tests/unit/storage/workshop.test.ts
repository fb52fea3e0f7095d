import { expect, test, vi } from 'vitest';

import { emptyRecord } from '#domain/group/workshop-record.ts';
import { openWorkshopStorage } from '#storage/workshop.ts';

import { FakeStorage } from '../../support/fake-storage.ts';

const record = { payloads: ['040g'], expected: 5, agreed: null };

function opened() {
  const store = new FakeStorage();
  return { store, storage: openWorkshopStorage('/focal/', () => store) };
}

test('the workshop returns the record that was written', () => {
  const { store, storage } = opened();
  expect(storage.read()).toEqual({ ok: true, value: emptyRecord });
  expect(storage.write(record)).toBe(true);
  expect(storage.read()).toEqual({ ok: true, value: record });
  expect([...store.entries.keys()]).toEqual(['focal:/focal/:workshop']);
});

test('the workshop leaves no entry when an empty record is written', () => {
  const { store, storage } = opened();
  storage.write(record);
  expect(storage.write({ ...emptyRecord })).toBe(true);
  expect(store.entries.size).toBe(0);
});

test('the workshop reports why its record was not read', () => {
  const { store, storage } = opened();
  store.entries.set('focal:/focal/:workshop', '{}');
  expect(storage.read()).toEqual({ ok: false, problem: 'unreadable' });
  store.fails = 'always';
  expect(storage.read()).toEqual({ ok: false, problem: 'blocked' });
  expect(storage.write(record)).toBe(false);
});

test('the workshop is in the local storage by default', () => {
  const store = new FakeStorage();
  vi.stubGlobal('localStorage', store);
  openWorkshopStorage('/').write(record);
  expect([...store.entries.keys()]).toEqual(['focal:/:workshop']);
  vi.unstubAllGlobals();
});
