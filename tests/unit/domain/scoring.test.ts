import { describe, expect, it } from 'vitest';

import type { Answer, Answers } from '#domain/assessment.ts';
import { levelByScore, levelOf, scoreAssessment, startOfLevel } from '#domain/scoring.ts';

import { answersEverywhere, changed } from '../../support/assessments.ts';
import { madeUpQuestionnaire, pairs, type MadeUpAreas } from '../../support/made-up-questionnaire.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { areaIn, topicIn } from '../../support/units.ts';

describe('levelOf', () => {
  it.each([
    // The score alone decides when no component is far below it.
    [1, 1, 1],
    [1.74, 1, 1],
    [1.75, 1, 2],
    [2.75, 2, 3],
    [3.749, 3, 3],
    [3.75, 3, 4],
    [4.74, 4, 4],
    [4.75, 4, 5],
    [5, 5, 5],
    // The lowest component caps the level at one above itself.
    [31 / 7, 1, 2],
    [4.9, 2, 3],
    [4.9, 3, 4],
    [3.9, 1, 2],
    // Rounding errors do not matter at a bound, but larger differences do.
    [3.75 - 1e-12, 3, 4],
    [3.75 - 1e-6, 3, 3],
    [5 + 1e-12, 5, 5],
  ])('returns for the score %d with the lowest component %d: level %d', (score, lowest, level) => {
    expect(levelOf(score, lowest)).toBe(level);
  });

  it.each([
    [0.9, 3, 'score is 0.9, not within 1 to 5'],
    [5.1, 3, 'score is 5.1, not within 1 to 5'],
    [Number.NaN, 3, 'score is NaN, not within 1 to 5'],
    [3, 0, 'lowestComponent is 0, not a whole number from 1 to 5'],
    [3, 2.5, 'lowestComponent is 2.5, not a whole number from 1 to 5'],
    [3, 6, 'lowestComponent is 6, not a whole number from 1 to 5'],
  ])('throws for the score %d with the lowest component %d', (score, lowest, message) => {
    expect(() => levelOf(score, lowest)).toThrow(new RangeError(message));
  });
});

describe('startOfLevel', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 1.75],
    [5, 4.75],
    [6, 5],
  ])('returns for the level %d: score %d', (level, score) => {
    expect(startOfLevel(level)).toBe(score);
  });

  it('returns the lowest score with the level', () => {
    for (const level of [2, 3, 4, 5]) {
      expect(levelByScore(startOfLevel(level))).toBe(level);
      expect(levelByScore(startOfLevel(level) - 0.001)).toBe(level - 1);
    }
  });
});

const weighted: MadeUpAreas = {
  staff: {
    purpose: { a: { weight: 3 }, b: { weight: 2, canBeLeftOut: true }, c: {}, d: { canBeLeftOut: true } },
  },
};

function topicWith(answers: Readonly<Record<string, Answer>>) {
  return topicIn(scoreAssessment(madeUpQuestionnaire(weighted), new Map(Object.entries(answers)), 'full'), 'purpose');
}

describe('the score of a topic', () => {
  it('is the weighted mean of its ratings', () => {
    expect(topicWith({ a: 4, b: 3, c: 2, d: 1 })).toMatchObject({ state: 'scored', score: 21 / 7, coverage: 1 });
  });

  it.each<[string, Readonly<Record<string, Answer>>, number]>([
    ['exactly half of the applicable weight', { a: 4, d: 'not-applicable' }, 3 / 6],
    ['more than half of it', { a: 4, c: 4 }, 4 / 7],
  ])('exists when %s has a rating', (_what, answers, coverage) => {
    expect(topicWith(answers)).toMatchObject({ state: 'scored', score: 4, coverage, isProvisional: true });
  });

  it('is null when less than half of the applicable weight is rated', () => {
    expect(topicWith({ a: 4 })).toMatchObject({
      state: 'insufficient',
      score: null,
      level: null,
      range: null,
      coverage: 3 / 7,
    });
  });

  it('does not treat an open question as a low answer', () => {
    expect(topicWith({ a: 4, b: 4, c: 'dont-know', d: 4 }).score).toBe(4);
    expect(topicWith({ a: 4, b: 4, d: 4 }).score).toBe(4);
  });

  it('excludes questions that do not apply from both sum and weight', () => {
    expect(topicWith({ a: 4, b: 'not-applicable', c: 2, d: 'not-applicable' })).toMatchObject({
      score: 14 / 4,
      coverage: 1,
      isProvisional: false,
      range: null,
    });
  });

  it('treats “does not apply” as unanswered when the question does not allow it', () => {
    const forbidden = topicWith({ a: 4, b: 3, c: 'not-applicable', d: 2 });
    expect(forbidden).toEqual(topicWith({ a: 4, b: 3, d: 2 }));
    expect(forbidden).toMatchObject({ isProvisional: true, coverage: 6 / 7 });
    expect(forbidden.answers).toContainEqual({ question: 'c', weight: 1, answer: null });
  });

  it('has a range: from all open answers at 1 to all at 5', () => {
    expect(topicWith({ a: 4, b: 3, c: 'dont-know' }).range).toEqual({ low: 20 / 7, high: 28 / 7 });
  });

  it('names the lowest answers only when they cap the level', () => {
    expect(topicWith({ a: 5, b: 5, c: 1, d: 1 })).toMatchObject({ level: 2, heldBackBy: ['c', 'd'] });
    expect(topicWith({ a: 4, b: 3, c: 3, d: 3 })).toMatchObject({ level: 3, heldBackBy: [] });
    expect(topicWith({ a: 2, b: 1, c: 1, d: 1 }).heldBackBy).toEqual([]);
  });
});

const leftOut = { canBeLeftOut: true };
const partlyLeftOut = madeUpQuestionnaire({
  staff: { purpose: { a: leftOut, b: leftOut }, skills: { c: {} } },
  finances: { funding: { d: leftOut } },
  customers: { knowing: { e: leftOut } },
});

describe('a unit without an applicable question', () => {
  const none: Answers = new Map(['a', 'b', 'd', 'e'].map((id) => [id, 'not-applicable']));
  const state = 'not-applicable';
  const empty = { score: null, level: null, range: null, isProvisional: false, answersNeeded: 0, heldBackBy: [] };

  it('has the state “not applicable” as a topic', () => {
    const scores = scoreAssessment(partlyLeftOut, none, 'full');
    expect(topicIn(scores, 'purpose')).toMatchObject({ state, ...empty, coverage: null });
  });

  it('has the state “not applicable” as an area', () => {
    expect(areaIn(scoreAssessment(partlyLeftOut, none, 'full'), 'finances')).toMatchObject({ state, ...empty });
  });

  it('is ignored in the unit above', () => {
    const scores = scoreAssessment(partlyLeftOut, changed(none, { c: 3 }), 'full');
    expect(areaIn(scores, 'staff')).toMatchObject({ state: 'scored', score: 3, level: 3, isProvisional: false });
    expect(scores.overall).toMatchObject({ state: 'scored', score: 3, level: 3, isProvisional: false });
  });

  it('has the state “not applicable” as the whole when no area applies', () => {
    const optional = madeUpQuestionnaire({ staff: { purpose: { a: leftOut } }, finances: { funding: { d: leftOut } } });
    expect(scoreAssessment(optional, none, 'full').overall).toMatchObject({ state, ...empty });
  });
});

describe('the score of an area', () => {
  it('is the plain mean of its topics, whatever their weights', () => {
    const heavy = madeUpQuestionnaire({ staff: { purpose: { a: { weight: 3 } }, skills: { b: { weight: 1 } } } });
    const scores = scoreAssessment(heavy, changed(new Map(), { a: 5, b: 2 }), 'full');
    expect(areaIn(scores, 'staff')).toMatchObject({ score: 3.5, level: 3, heldBackBy: [] });
  });

  it('exists only when half of the topics have a score', () => {
    const three = madeUpQuestionnaire({ staff: { one: { a: {} }, two: { b: {} }, three: { c: {} } } });
    const withOne = areaIn(scoreAssessment(three, new Map([['a', 4]]), 'full'), 'staff');
    const withTwo = areaIn(scoreAssessment(three, changed(new Map(), { a: 4, b: 3 }), 'full'), 'staff');
    expect(withOne).toMatchObject({ state: 'insufficient', score: null });
    expect(withTwo).toMatchObject({ state: 'scored', score: 3.5, isProvisional: true, range: { low: 8 / 3, high: 4 } });
    expect(areaIn(scoreAssessment(pairs, new Map([['staff-a', 4]]), 'full'), 'staff').state).toBe('scored');
  });

  it('has a level capped by its lowest topic', () => {
    const scores = scoreAssessment(pairs, changed(new Map(), { 'staff-a': 5, 'staff-b': 1 }), 'full');
    expect(areaIn(scores, 'staff')).toMatchObject({ score: 3, level: 2, heldBackBy: ['staff-two'] });
  });
});

describe('the overall score', () => {
  const inThree = changed(answersEverywhere(pairs, 4), { 'finances-a': undefined, 'finances-b': undefined });

  it('exists when three of four areas have a score', () => {
    expect(scoreAssessment(pairs, inThree, 'full').overall).toMatchObject({
      state: 'scored',
      score: 4,
      level: 4,
      isProvisional: true,
      range: { low: 13 / 4, high: 17 / 4 },
    });
  });

  it('is null when two of four areas have a score', () => {
    const inTwo = changed(inThree, { 'staff-a': undefined, 'staff-b': undefined });
    expect(scoreAssessment(pairs, inTwo, 'full').overall).toMatchObject({ state: 'insufficient', score: null });
  });

  it('is null, never 0 and never 1, when nothing is answered', () => {
    for (const answers of [new Map(), answersEverywhere(questionnaire, 'dont-know')]) {
      expect(scoreAssessment(questionnaire, answers, 'full').overall).toEqual({
        id: 'overall',
        state: 'insufficient',
        score: null,
        level: null,
        heldBackBy: [],
        isProvisional: true,
        range: null,
        answersNeeded: 10,
      });
    }
  });

  it('has a level capped by its lowest area', () => {
    const holed = changed(answersEverywhere(pairs, 4), { 'finances-a': 1, 'finances-b': 1 });
    expect(scoreAssessment(pairs, holed, 'full').overall).toMatchObject({
      score: 3.25,
      level: 2,
      heldBackBy: ['finances'],
    });
  });

  it('includes only questions of the quick check in its scope', () => {
    const answers = changed(answersEverywhere(questionnaire, 1), { 'staff-explains-purpose': 5 });
    const scores = scoreAssessment(questionnaire, answers, 'quick');
    expect(topicIn(scores, 'shared-purpose')).toMatchObject({ score: 5, isProvisional: false });
    expect(topicIn(scores, 'shared-purpose').answers).toHaveLength(1);
  });
});

describe('answersNeeded', () => {
  const needs = (answers: Readonly<Record<string, Answer>>, scope: 'full' | 'quick' = 'full') =>
    scoreAssessment(questionnaire, new Map(Object.entries(answers)), scope);

  it.each<[string, Readonly<Record<string, Answer>>, number]>([
    ['the two heaviest when nothing is answered', {}, 2],
    ['one more when the heaviest is rated', { 'staff-explains-purpose': 3 }, 1],
    ['only the heaviest when a light one is rated', { 'staff-goals-cascaded': 3 }, 1],
    ['none when half of the weight is rated', { 'staff-explains-purpose': 3, 'staff-goals-cascaded': 3 }, 0],
    ['the two heaviest when one is “don’t know”', { 'staff-explains-purpose': 'dont-know' }, 2],
  ])('counts in a topic with the weights 3, 2, 1 and 1 %s', (_what, answers, expected) => {
    expect(topicIn(needs(answers), 'shared-purpose').answersNeeded).toBe(expected);
  });

  it('counts in an area only the topics that it needs, those with the fewest missing answers', () => {
    expect(areaIn(needs({}), 'staff').answersNeeded).toBe(4);
    expect(areaIn(needs({ 'staff-accountability': 2 }), 'staff').answersNeeded).toBe(3);
  });

  it('counts overall only the areas that are needed, those with the fewest missing answers', () => {
    // Finances and customers need 3 each, because one of their topics needs a single answer. A third area needs 4.
    expect(needs({}).overall.answersNeeded).toBe(10);
    expect(needs({ 'com-complaints-handled': 2, 'com-capacity-check': 2 }).overall.answersNeeded).toBe(8);
    expect(needs({}, 'quick').overall.answersNeeded).toBe(6);
  });

  it('is 0 when there is a score', () => {
    expect(scoreAssessment(questionnaire, answersEverywhere(questionnaire, 2), 'full').overall.answersNeeded).toBe(0);
  });
});
