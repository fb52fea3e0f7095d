import { describe, expect, it } from 'vitest';

import { balanceOf, distanceTo, extremesOf, overallTarget } from '#domain/distance.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { answersEverywhere, changed, targetsAt } from '../../support/assessments.ts';
import { madeUpQuestionnaire, pairs } from '../../support/made-up-questionnaire.ts';
import { questionnaire } from '../../support/questionnaire.ts';

describe('distanceTo', () => {
  it.each([
    ['is unknown without a score', null, null, 4, { state: 'unknown' }],
    ['is reached when score and level are at the target', 4, 4, 4, { state: 'reached' }],
    ['is reached above the target', 4.6, 4, 3, { state: 'reached' }],
    ['is “held-back” when only the score is at the target', 31 / 7, 2, 4, { state: 'held-back' }],
    ['is the difference when the score is below the target', 2.5, 2, 4, { state: 'below', points: 1.5 }],
    ['is “below” when only the level is at the target', 3.75, 4, 4, { state: 'below', points: 0.25 }],
    ['is reached despite a rounding error', 4 - 1e-12, 4, 4, { state: 'reached' }],
    ['is reached with a target between two levels', 3.8, 4, 3.75, { state: 'reached' }],
    ['is “held-back” with a level below a target between two levels', 3.8, 3, 3.75, { state: 'held-back' }],
    ['is at most 4 points', 1, 1, 5, { state: 'below', points: 4 }],
  ])('%s', (_claim, score, level, target, expected) => {
    expect(distanceTo({ score, level }, target)).toEqual(expected);
  });

  it('is “below” even when the difference rounds to 0', () => {
    expect(distanceTo({ score: 3.96, level: 4 }, 4)).toEqual({ state: 'below', points: expect.closeTo(0.04, 12) });
  });
});

describe('overallTarget', () => {
  const scores = scoreAssessment(pairs, answersEverywhere(pairs, 3), 'full');

  it.each([
    ['the target that all areas share', targetsAt(3), 3],
    ['the mean of the targets', { staff: 5, finances: 3, customers: 4, commitments: 5 } as const, 4.25],
  ])('is %s', (_what, targets, expected) => {
    expect(overallTarget(scores, targets)).toBe(expected);
  });

  const optional = madeUpQuestionnaire({
    staff: { purpose: { a: { canBeLeftOut: true } } },
    finances: { funding: { b: { canBeLeftOut: true } } },
  });

  it('ignores areas that do not apply', () => {
    const withoutStaff = scoreAssessment(optional, new Map([['a', 'not-applicable']]), 'full');
    expect(overallTarget(withoutStaff, { staff: 3, finances: 5 })).toBe(5);
  });

  it('is null when no area applies', () => {
    const empty = scoreAssessment(optional, answersEverywhere(optional, 'not-applicable'), 'full');
    expect(overallTarget(empty, targetsAt(4))).toBeNull();
  });

  it('throws when a target is missing', () => {
    expect(() => overallTarget(scores, { staff: 3 })).toThrow(
      new RangeError('there is no target for the area finances'),
    );
  });
});

describe('extremesOf', () => {
  const unit = (id: string, score: number | null) => ({ id, score });

  it('returns the first lowest and the first highest unit, all units equal to them, and the spread', () => {
    const units = [unit('a', 3), unit('b', 2), unit('c', null), unit('d', 4.5), unit('e', 2), unit('f', 4.5)];
    expect(extremesOf(units)).toEqual({
      lowest: unit('b', 2),
      highest: unit('d', 4.5),
      allLowest: [unit('b', 2), unit('e', 2)],
      allHighest: [unit('d', 4.5), unit('f', 4.5)],
      spread: 2.5,
    });
  });

  it.each([
    ['no unit has a score', [unit('a', null)]],
    ['only one has a score', [unit('a', 3), unit('b', null)]],
    ['all scores are equal except for rounding errors', [unit('a', 3), unit('b', 3 + 1e-12), unit('c', 3 - 1e-12)]],
  ])('returns null when %s', (_when, units) => {
    expect(extremesOf(units)).toBeNull();
  });
});

describe('balanceOf', () => {
  const named = (answers: Parameters<typeof scoreAssessment>[1], targets = targetsAt(4), from = pairs) => {
    const { strengths, weaknesses } = balanceOf(scoreAssessment(from, answers, 'full'), targets);
    return { strengths: strengths.map(({ id }) => id), weaknesses: weaknesses.map(({ id }) => id) };
  };

  it('lists the three highest topics and the three lowest', () => {
    const answers = changed(answersEverywhere(pairs, 3), {
      'customers-b': 5,
      'staff-a': 4,
      'commitments-a': 4,
      'finances-b': 1,
      'customers-a': 2,
      'staff-b': 2,
    });
    expect(named(answers)).toEqual({
      strengths: ['customers-two', 'staff-one', 'commitments-one'],
      weaknesses: ['finances-two', 'staff-two', 'customers-one'],
    });
  });

  it('lists equal scores in questionnaire order, and no topic twice', () => {
    expect(named(answersEverywhere(pairs, 3))).toEqual({
      strengths: ['staff-one', 'staff-two', 'finances-one'],
      weaknesses: ['finances-two', 'customers-one', 'customers-two'],
    });
  });

  it('counts unlisted topics with the score of the last listed one', () => {
    const moreIn = (answers: Parameters<typeof scoreAssessment>[1]) => {
      const { moreStrengths, moreWeaknesses } = balanceOf(scoreAssessment(pairs, answers, 'full'), targetsAt(4));
      return [moreStrengths, moreWeaknesses];
    };
    expect(moreIn(answersEverywhere(pairs, 3))).toEqual([5, 2]);
    expect(moreIn(changed(answersEverywhere(pairs, 2), { 'staff-a': 4, 'staff-b': 4, 'finances-a': 4 }))).toEqual([
      0, 2,
    ]);
    expect(moreIn(changed(answersEverywhere(pairs, 5), { 'staff-a': 3, 'staff-b': 2 }))).toEqual([3, 0]);
    expect(moreIn(new Map())).toEqual([0, 0]);
  });

  it('returns the score that all topics share, and null when they differ', () => {
    const evenIn = (answers: Parameters<typeof scoreAssessment>[1]) =>
      balanceOf(scoreAssessment(pairs, answers, 'full'), targetsAt(4)).evenScore;
    expect(evenIn(answersEverywhere(pairs, 3))).toBe(3);
    expect(evenIn(changed(answersEverywhere(pairs, 3), { 'commitments-b': undefined }))).toBe(3);
    expect(evenIn(changed(answersEverywhere(pairs, 3), { 'commitments-b': 4 }))).toBeNull();
    expect(evenIn(new Map([['customers-a', 2]]))).toBeNull();
  });

  it('lists no strength below level 3 and no weakness at the target', () => {
    expect(named(answersEverywhere(pairs, 2)).strengths).toEqual([]);
    expect(named(answersEverywhere(pairs, 4)).weaknesses).toEqual([]);
  });

  it('lists no strength when a weakness caps the level of a high score', () => {
    const answers = changed(new Map(), {
      'com-complaints-handled': 5,
      'com-fair-resolution': 5,
      'com-root-cause': 5,
      'com-large-failure': 1,
    });
    expect(named(answers, targetsAt(5), questionnaire)).toEqual({
      strengths: [],
      weaknesses: ['putting-things-right'],
    });
  });

  it('compares each topic with the target of its own area', () => {
    const answers = answersEverywhere(pairs, 3);
    expect(named(answers, { staff: 3, finances: 3, customers: 3, commitments: 4 }).weaknesses).toEqual([
      'commitments-one',
      'commitments-two',
    ]);
  });

  it('reports a topic below its target even when it is listed as a strength', () => {
    const isAnyBelow = (answers: Parameters<typeof scoreAssessment>[1]) =>
      balanceOf(scoreAssessment(pairs, answers, 'full'), targetsAt(4)).isAnyBelow;
    expect(isAnyBelow(answersEverywhere(pairs, 4))).toBe(false);
    expect(isAnyBelow(changed(new Map(), { 'customers-a': 3, 'customers-b': 3 }))).toBe(true);
  });

  it('ignores topics without a score', () => {
    expect(named(new Map([['customers-a', 2]]))).toEqual({ strengths: [], weaknesses: ['customers-one'] });
  });
});
