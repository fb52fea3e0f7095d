import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extremesOf, isAtTop, representativeAnswer } from '#domain/distance.ts';
import { rankImprovements } from '#domain/improvements.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { answersEverywhere, changed, targetsAt } from '../../support/assessments.ts';
import { anyAnswers, anyScope, holdsAlways } from '../../support/properties.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { topicIn } from '../../support/units.ts';

describe('extremesOf', () => {
  it('returns the lowest and the highest of all scores, whatever the answers', () => {
    holdsAlways(
      fc.property(anyAnswers(questionnaire), anyScope, (answers, scope) => {
        const topics = scoreAssessment(questionnaire, answers, scope).areas.flatMap((area) => area.topics);
        const scores = topics.flatMap(({ score }) => score ?? []);
        const extremes = extremesOf(topics);
        if (extremes === null) return;
        expect(extremes.lowest.score).toBeCloseTo(Math.min(...scores), 9);
        expect(extremes.highest.score).toBeCloseTo(Math.max(...scores), 9);
      }),
      200,
    );
  });
});

describe('representativeAnswer', () => {
  // Its questions are the four below. In that order, their weights are 3, 1, 2 and 1.
  const topicWith = (changes: Parameters<typeof changed>[1]) =>
    topicIn(scoreAssessment(questionnaire, changed(new Map(), changes), 'full'), 'putting-things-right');

  it('returns the highest rating for a strength, the lowest for a weakness', () => {
    const topic = topicWith({
      'com-complaints-handled': 3,
      'com-fair-resolution': 5,
      'com-root-cause': 4,
      'com-large-failure': 2,
    });
    expect(representativeAnswer(topic, 'highest')).toEqual({ question: 'com-fair-resolution', rating: 5 });
    expect(representativeAnswer(topic, 'lowest')).toEqual({ question: 'com-large-failure', rating: 2 });
  });

  it('returns the answer with the highest weight when ratings are equal', () => {
    const topic = topicWith({ 'com-fair-resolution': 4, 'com-root-cause': 4, 'com-large-failure': 4 });
    expect(representativeAnswer(topic, 'highest')?.question).toBe('com-root-cause');
    expect(representativeAnswer(topic, 'lowest')?.question).toBe('com-root-cause');
  });

  it('returns the first answer in questionnaire order when ratings and weights are equal', () => {
    const topic = topicWith({ 'com-large-failure': 4, 'com-fair-resolution': 4 });
    expect(representativeAnswer(topic, 'highest')?.question).toBe('com-fair-resolution');
    expect(representativeAnswer(topic, 'lowest')?.question).toBe('com-fair-resolution');
  });

  it('never returns an answer that is not a rating', () => {
    const open = { 'com-complaints-handled': 'dont-know', 'com-large-failure': 'not-applicable' } as const;
    expect(representativeAnswer(topicWith({ ...open, 'com-root-cause': 2 }), 'lowest')?.question).toBe(
      'com-root-cause',
    );
    expect(representativeAnswer(topicWith(open), 'lowest')).toBeNull();
  });
});

describe('isAtTop', () => {
  const top = answersEverywhere(questionnaire, 5);
  const scored = (changes: Parameters<typeof changed>[1]) =>
    scoreAssessment(questionnaire, changed(top, changes), 'full');

  it.each([
    ['every answer is 5', {}, true],
    ['one answer is 4', { 'com-large-failure': 4 }, false],
    ['every rating is 5 and some questions are open', { 'com-root-cause': 'dont-know', 'fin-tools': undefined }, true],
  ] as const)('depends only on the ratings: %s', (_what, changes, expected) => {
    expect(isAtTop(scored(changes))).toBe(expected);
  });

  it('is true when target 5 leads to no improvement, and only then', () => {
    holdsAlways(
      fc.property(fc.subarray([...top.keys()], { maxLength: 2 }), fc.constantFrom(4, 5), (questions, rating) => {
        const answers = changed(top, Object.fromEntries(questions.map((id) => [id, rating])));
        const scores = scoreAssessment(questionnaire, answers, 'full');
        const ranking = rankImprovements(questionnaire, answers, { targets: targetsAt(5), scores });
        expect(isAtTop(scores)).toBe(ranking.length === 0);
      }),
      100,
    );
  });
});
