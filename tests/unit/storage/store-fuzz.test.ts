import { expect, test } from 'vitest';

import { runStoreMutants } from '../../support/store-fuzz.ts';

test('a damaged store stays usable, and no entry of it is lost', () => {
  const { stores, exceptions, lost, unusable, reported, read } = runStoreMutants(1000, 20_261_122);
  expect({ stores, exceptions, lost, unusable }).toEqual({ stores: 1000, exceptions: 0, lost: 0, unusable: 0 });
  expect(reported).toBeGreaterThan(0);
  expect(read).toBeGreaterThan(0);
});
