import { expect, test } from 'vitest';

import { runFileMutants } from '../../../support/file-fuzz.ts';

// `npm run fuzz` runs the same check on a million files.
const count = 10_000;

test('a damaged file is rejected or read with its actual content, and stored completely or not at all', () => {
  const run = runFileMutants(count, 4);
  expect(run).toMatchObject({ exceptions: 0, partial: 0, halfStored: 0, isPrototypeUnchanged: true });
  expect(run.whole).toBeGreaterThan(count / 50);
  expect(run.refused).toBeGreaterThan(count / 2);
});
