import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { disagreementOf, distributionOf, endsOf, medianOf, ratedIn } from '#domain/group/distribution.ts';

import { anyParticipants, participant } from '../../../support/participants.ts';
import { holdsAlways } from '../../../support/properties.ts';
import { allQuestions, questionnaire } from '../../../support/questionnaire.ts';

const quick = allQuestions.find((question) => question.quick) ?? allQuestions[0];
const onlyFull = allQuestions.find((question) => !question.quick);
const alwaysApplies = allQuestions.find((question) => question.notApplicable === null);
const mayNotApply = allQuestions.find((question) => question.notApplicable !== null);
if (!quick || !onlyFull || !alwaysApplies || !mayNotApply) throw new Error('a kind of question is missing');

const anyCounts = fc.array(fc.nat({ max: 40 }), { minLength: 5, maxLength: 5 });
const anyRatings = anyCounts.filter((counts) => counts.some((count) => count > 0));

describe('distributionOf', () => {
  it('counts levels, “don’t know”, “does not apply” and missing answers', () => {
    const people = [participant('2'), participant('2'), participant('5'), participant('?'), participant('.')];
    expect(distributionOf(mayNotApply, [...people, participant('-')])).toEqual({
      asked: 6,
      ratings: [0, 2, 0, 0, 1],
      dontKnow: 1,
      notApplicable: 1,
      unanswered: 1,
    });
  });

  it('counts “does not apply” as missing when the question does not allow it', () => {
    const { notApplicable, unanswered } = distributionOf(alwaysApplies, [participant('-')]);
    expect({ notApplicable, unanswered }).toEqual({ notApplicable: 0, unanswered: 1 });
  });

  it('counts a person with a quick check only in its questions', () => {
    const people = [participant('4', { scope: 'quick' }), participant('3')];
    expect(distributionOf(quick, people)).toMatchObject({ asked: 2, ratings: [0, 0, 1, 1, 0] });
    expect(distributionOf(onlyFull, people)).toMatchObject({ asked: 1, ratings: [0, 0, 1, 0, 0] });
  });

  it('returns counts whose sum is the number of people asked', () => {
    holdsAlways(
      fc.property(anyParticipants(questionnaire), fc.constantFrom(...allQuestions), (people, question) => {
        const counted = distributionOf(question, people);
        const { asked, dontKnow, notApplicable, unanswered } = counted;
        expect(ratedIn(counted) + dontKnow + notApplicable + unanswered).toBe(asked);
        expect(unanswered).toBeGreaterThanOrEqual(0);
        const inScope = people.filter(({ scope }) => scope === 'full' || question.quick);
        expect(asked).toBe(inScope.length);
      }),
      300,
    );
  });
});

describe('medianOf', () => {
  it.each([
    { counts: [0, 0, 1, 0, 0], median: 3, why: 'one rating' },
    { counts: [1, 0, 0, 0, 2], median: 5, why: 'the middle rating of three' },
    { counts: [0, 2, 0, 2, 0], median: 3, why: 'halfway between the two middle ratings' },
    { counts: [0, 0, 1, 1, 0], median: 3.5, why: 'a half level' },
    { counts: [3, 0, 0, 0, 3], median: 3, why: 'a level that nobody chose' },
    { counts: [0, 0, 0, 0, 0], median: null, why: 'no ratings' },
  ])('is $median for $counts: $why', ({ counts, median }) => {
    expect(medianOf(counts)).toBe(median);
  });

  it('is between the lowest and the highest rating, with at most half of the ratings on either side', () => {
    holdsAlways(
      fc.property(anyRatings, (counts) => {
        const median = medianOf(counts) ?? 0;
        const { lowest, highest } = endsOf(counts) ?? { lowest: 5, highest: 1 };
        expect(median).toBeGreaterThanOrEqual(lowest);
        expect(median).toBeLessThanOrEqual(highest);
        const half = counts.reduce((sum, count) => sum + count, 0) / 2;
        const people = (isOn: (level: number) => boolean) =>
          counts.reduce((sum, count, place) => sum + (isOn(place + 1) ? count : 0), 0);
        expect(people((level) => level < median)).toBeLessThanOrEqual(half);
        expect(people((level) => level > median)).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe('disagreementOf', () => {
  it.each([
    { counts: [0, 0, 8, 0, 0], disagreement: 0, why: 'all the same' },
    { counts: [8, 0, 0, 0, 0], disagreement: 0, why: 'all the same at the bottom' },
    { counts: [4, 0, 0, 0, 4], disagreement: 1, why: 'half at each end' },
    // The mean is 3. Two fifths are 2 of 4 levels away (log₂ 1/2 = −1), two fifths 1 of 4 (log₂ 3/4 = −0.415).
    { counts: [1, 1, 1, 1, 1], disagreement: 0.4 + 0.4 * 0.415_037_499, why: 'one on each level' },
    // The mean is 2.5. All are 0.5 of 4 levels away (log₂ 7/8 = −0.1926).
    { counts: [0, 3, 3, 0, 0], disagreement: 0.192_645_078, why: 'two neighbours' },
    // Example of the R package agrmt, on seven levels, with a consensus of 0.7256876.
    { counts: [30, 40, 210, 130, 530, 50, 10], disagreement: 1 - 0.725_687_6, why: 'a published example' },
  ])('is $disagreement for $counts: $why', ({ counts, disagreement }) => {
    expect(disagreementOf(counts)).toBeCloseTo(disagreement, 7);
  });

  it('is null without ratings', () => {
    expect(disagreementOf([0, 0, 0, 0, 0])).toBeNull();
  });

  it('is between 0 and 1, and 0 only when all ratings are equal', () => {
    holdsAlways(
      fc.property(anyRatings, (counts) => {
        const disagreement = disagreementOf(counts) ?? -1;
        expect(disagreement).toBeGreaterThanOrEqual(0);
        expect(disagreement).toBeLessThanOrEqual(1);
        expect(disagreement === 0).toBe(counts.filter((count) => count > 0).length === 1);
        expect(Object.is(disagreement, -0)).toBe(false);
      }),
    );
  });

  it('does not change when the scale is reversed or every rating is doubled', () => {
    holdsAlways(
      fc.property(anyRatings, (counts) => {
        expect(disagreementOf(counts.toReversed())).toBeCloseTo(disagreementOf(counts) ?? -1, 9);
        expect(disagreementOf(counts.map((count) => count * 2))).toBeCloseTo(disagreementOf(counts) ?? -1, 9);
      }),
    );
  });
});
