import { afterEach, expect, test, vi } from 'vitest';

import { newId } from '#browser/new-id.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('newId returns a different UUID of version 4 at each call', () => {
  const ids = Array.from({ length: 1000 }, newId);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(1000);
});

test.each([
  [0, '00000000-0000-4000-a000-000000000000'],
  [255, 'ffffffff-ffff-4fff-afff-ffffffffffff'],
])('newId turns random bytes of %i into %s when crypto.randomUUID is missing, as without HTTPS', (byte, id) => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(byte) });
  expect(newId()).toBe(id);
});
