import { describe, expect, it } from 'vitest';

import { repeatsAmong } from '#components/comparison/is-repeat.ts';
import { resultsOfAssessments } from '#domain/gathered-results.ts';

import { assessmentWith } from '../../../support/assessments.ts';

const [one, other] = [
  assessmentWith({ id: '0e1b6a52-93a1-4c61-8c7a-5f0d1c2b3a49', updated: '2026-05-03T09:30:00.000Z' }),
  assessmentWith({ id: '1e1b6a52-93a1-4c61-8c7a-5f0d1c2b3a49', updated: '2026-11-02T09:30:00.000Z' }),
];

function gathered(...parts: Parameters<typeof assessmentWith>) {
  const [item] = resultsOfAssessments([assessmentWith(...parts)]).items;
  if (item?.ok !== true) throw new Error('the link cannot be read');
  return item.value;
}

describe('repeatsAmong', () => {
  it.each([
    ['have the same name and sector', { label: 'Oslo', sector: 'bank' }, { label: 'Oslo', sector: 'bank' }, true],
    ['have the same name and no sector', { label: 'Oslo' }, { label: 'Oslo' }, true],
    ['have another sector', { label: 'Oslo', sector: 'bank' }, { label: 'Oslo', sector: 'clinic' }, false],
    ['have another name', { label: 'Oslo' }, { label: 'Bergen' }, false],
    ['have no name', {}, {}, false],
  ])('decides by name and sector when results %s', (_case, first, second, expected) => {
    const isRepeat = repeatsAmong([], () => null);
    expect(isRepeat(gathered(first), gathered(second))).toBe(expected);
  });

  it('recognises an assessment of this device and the one it repeats, in both orders', () => {
    const isRepeat = repeatsAmong([one, other], (id) => (id === other.id ? one.id : null));
    const [earlier, later] = [one, other].map((assessment) => gathered(assessment));
    if (earlier === undefined || later === undefined) throw new Error('there are two');
    expect(isRepeat(earlier, later)).toBe(true);
    expect(isRepeat(later, earlier)).toBe(true);
    expect(repeatsAmong([one, other], () => null)(earlier, later)).toBe(false);
  });

  it('recognises the first and the last of three assessments that repeat each other', () => {
    const last = { ...other, id: '2e1b6a52-93a1-4c61-8c7a-5f0d1c2b3a49', updated: '2027-05-03T09:30:00.000Z' };
    const previous = new Map([
      [last.id, other.id],
      [other.id, one.id],
    ]);
    const isRepeat = repeatsAmong([one, other, last], (id) => previous.get(id) ?? null);
    expect(isRepeat(gathered(one), gathered(last))).toBe(true);
  });
});
