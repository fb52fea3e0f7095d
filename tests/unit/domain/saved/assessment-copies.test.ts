import { expect, test } from 'vitest';

import { duplicateOf, repeatOf } from '#domain/saved/assessment-copies.ts';

import { threeAssessments } from '../../../support/saved-files.ts';

const [one] = threeAssessments();
const newborn = { id: 'new', now: '2027-05-01T08:00:00.000Z' };

test('duplicateOf copies all answers and notes, with a new name and id', () => {
  expect(duplicateOf(one, newborn, 'Copy')).toEqual({
    ...one,
    id: 'new',
    created: newborn.now,
    updated: newborn.now,
    label: 'Copy',
  });
});

test('repeatOf copies the context, but no answers', () => {
  const { label, sector, role, scope, targets } = one;
  expect(repeatOf(one, newborn)).toEqual({
    id: 'new',
    created: newborn.now,
    updated: newborn.now,
    ...{ label, sector, role, scope, targets },
    responses: {},
  });
});
