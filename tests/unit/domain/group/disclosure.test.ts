import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isSafeMix, shownRoles, type RoleCount } from '#domain/group/disclosure.ts';

import { holdsAlways } from '../../../support/properties.ts';

const counts = (people: readonly number[]): RoleCount[] =>
  people.map((n, place) => ({ role: `role ${place}`, people: n }));
const total = (people: readonly number[]) => people.reduce((sum, n) => sum + n, 0);

it.each([
  [0, 5, true],
  [5, 0, true],
  [4, 4, true],
  [4, 1, false],
  [4, 3, false],
  [3, 4, false],
])('isSafeMix allows a mean over %i quick checks and %i full assessments: %s', (quick, full, isShown) => {
  const scopes = [...Array<'quick'>(quick).fill('quick'), ...Array<'full'>(full).fill('full')];
  expect(isSafeMix(scopes, 4)).toBe(isShown);
});

describe('shownRoles', () => {
  it.each([
    { people: [3, 5], without: 0, shown: [0, 1], why: 'nobody remains' },
    { people: [3, 5], without: 3, shown: [0, 1], why: 'three without a role remain' },
    {
      people: [3, 5],
      without: 1,
      shown: [1],
      why: 'the one without a role could be identified, so the smaller role is hidden, too',
    },
    { people: [3, 5], without: 2, shown: [1], why: 'two may not remain either' },
    { people: [2, 5], without: 0, shown: [], why: 'two of a role are too few, and would be all who remain' },
    { people: [2, 5, 4], without: 0, shown: [1], why: 'two would remain' },
    { people: [2, 1, 5], without: 0, shown: [2], why: 'several small roles together are three' },
    { people: [4, 4], without: 1, shown: [0], why: 'the later of two equally small roles is hidden' },
    { people: [3], without: 0, shown: [], why: 'three people are too few for any mean' },
    { people: [4], without: 0, shown: [0], why: 'four of one role' },
    { people: [3], without: 1, shown: [], why: 'one would remain' },
    { people: [], without: 9, shown: [], why: 'nobody gave a role' },
  ])('shows $shown of roles with $people people when $without have no role: $why', ({ people, without, shown }) => {
    expect(shownRoles(counts(people), total(people) + without)).toEqual(shown.map((place) => `role ${place}`));
  });

  it('leaves no difference of sums over fewer than three people', () => {
    const anyPeople = fc.array(fc.nat({ max: 7 }), { maxLength: 6 });
    holdsAlways(
      fc.property(anyPeople, fc.nat({ max: 7 }), (people, without) => {
        const all = counts(people);
        const shown = shownRoles(all, total(people) + without);
        const parts = all.filter(({ role }) => shown.includes(role)).map((one) => one.people);
        const left = total(people) + without - total(parts);
        // A reader can compute the sum over each shown role, and the sum over all other people.
        for (const part of [...parts, ...(left > 0 && shown.length > 0 ? [left] : [])]) {
          expect(part).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  it('hides at most one role of three or more people', () => {
    const anyPeople = fc.array(fc.integer({ min: 3, max: 7 }), { minLength: 2, maxLength: 6 });
    holdsAlways(
      fc.property(anyPeople, fc.nat({ max: 2 }), (people, without) => {
        const shown = shownRoles(counts(people), total(people) + without);
        expect(shown.length).toBe(without === 0 ? people.length : people.length - 1);
      }),
    );
  });
});
