import { describe, expect, it } from 'vitest';

import { questionsIn } from '#domain/questionnaire.ts';
import { resultOf } from '#domain/result.ts';

import {
  answersEverywhere,
  assessmentWith,
  changed,
  targetsAt,
  type AssessmentParts,
} from '../../support/assessments.ts';
import { questionnaire } from '../../support/questionnaire.ts';

const result = (parts: AssessmentParts) => resultOf(questionnaire, assessmentWith(parts));
const quickAnswers = new Map(questionsIn(questionnaire, 'quick').map(({ id }) => [id, 3 as const]));

describe('resultOf', () => {
  it('has the full scope for a full assessment', () => {
    expect(result({ answers: answersEverywhere(questionnaire, 3) })).toMatchObject({
      scope: 'full',
      isDeepening: false,
      counts: { total: 48, answered: 48 },
      answersNeeded: 0,
      target: 4,
      verdict: { kind: 'even', level: 3 },
      findOut: [],
    });
  });

  it('has the quick scope for a quick check', () => {
    expect(result({ answers: quickAnswers, scope: 'quick' })).toMatchObject({
      scope: 'quick',
      isDeepening: false,
      counts: { total: 12, answered: 12 },
      answersNeeded: 0,
      scores: { scope: 'quick', overall: { score: 3, isProvisional: false } },
    });
  });

  it('keeps the quick scope while a quick check is being deepened, with the number of missing answers', () => {
    // In finances and in customers, the quick answer alone gives one topic a score. These areas need one more answer
    // each, and a third area needs two.
    const deepening = result({ answers: quickAnswers, scope: 'full' });
    expect(deepening).toMatchObject({
      scope: 'quick',
      isDeepening: true,
      counts: { total: 48, answered: 12, unanswered: 36 },
      answersNeeded: 4,
      scores: { scope: 'quick', overall: { score: 3 } },
      findOut: [],
    });
    expect(deepening.ranking).toHaveLength(12);
  });

  it('has the full scope as soon as the full scope can be scored', () => {
    const more = changed(quickAnswers, {
      'fin-cuts-tested': 4,
      'cust-requirements-current': 4,
      'staff-leaders-visible': 4,
      'staff-authority': 4,
    });
    const deepened = result({ answers: more, scope: 'full' });
    expect(deepened).toMatchObject({ scope: 'full', isDeepening: false, answersNeeded: 0 });
    expect(deepened.findOut).toHaveLength(32);
    const almost = result({ answers: changed(more, { 'staff-authority': undefined }), scope: 'full' });
    expect(almost).toMatchObject({ scope: 'quick', isDeepening: true, answersNeeded: 1 });
  });

  it('is not deepening when neither scope can be scored', () => {
    expect(result({ answers: new Map([['fin-budget', 3]]) })).toMatchObject({
      scope: 'full',
      isDeepening: false,
      answersNeeded: 9,
      scores: { overall: { state: 'insufficient', score: null } },
      verdict: { kind: 'special', id: 'not-enough' },
      scoreAfterFirstSteps: null,
    });
  });

  it('ignores answers outside the scope of a quick check', () => {
    const answers = changed(answersEverywhere(questionnaire, 1), Object.fromEntries(quickAnswers));
    expect(result({ answers, scope: 'quick' }).scores.overall.score).toBe(3);
  });

  it('ignores notes', () => {
    const answers = answersEverywhere(questionnaire, 3);
    expect(result({ answers, notes: { 'fin-budget': 'A line in the budget' } })).toEqual(result({ answers }));
  });

  it('has the mean of the areas as overall target', () => {
    const targets = { staff: 5, finances: 3, customers: 4, commitments: 5 } as const;
    expect(result({ targets }).target).toBe(4.25);
    expect(result({ targets: targetsAt(3) }).target).toBe(3);
  });
});
