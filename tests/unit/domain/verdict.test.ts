import { describe, expect, it } from 'vitest';

import type { Answers } from '#domain/assessment.ts';
import { scoreAssessment } from '#domain/scoring.ts';
import { verdictOf } from '#domain/verdict.ts';

import { answersEverywhere, changed } from '../../support/assessments.ts';
import { madeUpQuestionnaire, pairs } from '../../support/made-up-questionnaire.ts';
import { questionnaire } from '../../support/questionnaire.ts';

const everywhere = (answer: 1 | 2 | 3 | 4 | 5) => answersEverywhere(pairs, answer);
const threes = everywhere(3);

describe('verdictOf', () => {
  it.each<[string, Answers, ReturnType<typeof verdictOf>]>([
    ['is “not enough” without an overall score', new Map([['staff-a', 5]]), { kind: 'special', id: 'not-enough' }],
    ['is “not enough” when nothing is answered', new Map(), { kind: 'special', id: 'not-enough' }],
    ['is “all at the top” when every answer is 5', everywhere(5), { kind: 'special', id: 'all-top' }],
    ['is “all at the bottom” when every answer is 1', everywhere(1), { kind: 'special', id: 'all-bottom' }],
    [
      'is even when every rating is 5 but a question is open',
      changed(everywhere(5), { 'staff-a': 'dont-know' }),
      { kind: 'even', level: 5 },
    ],
    [
      'is even when every rating is 5 but a question is unanswered',
      changed(everywhere(5), { 'staff-a': undefined }),
      { kind: 'even', level: 5 },
    ],
    [
      'is even when every rating is 1 but a question is unanswered',
      changed(everywhere(1), { 'customers-b': undefined }),
      { kind: 'even', level: 1 },
    ],
    ['is even, with the overall level, when areas have equal scores', threes, { kind: 'even', level: 3 }],
    [
      'joins the highest and the lowest area',
      changed(threes, { 'commitments-a': 5, 'finances-a': 1 }),
      { kind: 'joined', level: 3, strong: ['commitments'], weak: ['finances'] },
    ],
    [
      'joins two areas that differ by exactly the minimum spread',
      changed(threes, { 'customers-a': 4 }),
      { kind: 'joined', level: 3, strong: ['customers'], weak: ['staff', 'finances', 'commitments'] },
    ],
    [
      'joins all areas that are equally high or equally low',
      changed(threes, { 'finances-a': 5, 'commitments-a': 5, 'staff-a': 1, 'customers-b': 1 }),
      { kind: 'joined', level: 3, strong: ['finances', 'commitments'], weak: ['staff', 'customers'] },
    ],
    [
      'ignores an area without a score',
      changed(threes, { 'staff-a': undefined, 'staff-b': undefined, 'finances-a': 4, 'commitments-a': 1 }),
      { kind: 'joined', level: 3, strong: ['finances'], weak: ['commitments'] },
    ],
  ])('%s', (_claim, answers, expected) => {
    expect(verdictOf(scoreAssessment(pairs, answers, 'full'), 0.5)).toEqual(expected);
  });

  it('is even when the spread is below the minimum that the questionnaire sets', () => {
    const scores = scoreAssessment(pairs, changed(threes, { 'customers-a': 4 }), 'full');
    expect(verdictOf(scores, 0.51)).toEqual({ kind: 'even', level: 3 });
  });

  it('never joins an area with itself when the minimum spread is 0', () => {
    expect(verdictOf(scoreAssessment(pairs, threes, 'full'), 0)).toEqual({ kind: 'even', level: 3 });
  });

  const optional = madeUpQuestionnaire({
    staff: { purpose: { a: { canBeLeftOut: true }, b: { canBeLeftOut: true } } },
  });

  it('is “nothing applies” when no question applies', () => {
    const scores = scoreAssessment(optional, answersEverywhere(optional, 'not-applicable'), 'full');
    expect(verdictOf(scores, 0.5)).toEqual({ kind: 'special', id: 'nothing-applies' });
  });

  it('ignores a question that does not apply among answers of 5', () => {
    const scores = scoreAssessment(optional, changed(new Map(), { a: 5, b: 'not-applicable' }), 'full');
    expect(verdictOf(scores, 0.5)).toEqual({ kind: 'special', id: 'all-top' });
  });

  it('includes only questions of the quick check in its scope', () => {
    const answers = changed(answersEverywhere(questionnaire, 5), { 'staff-recognition': 1 });
    expect(verdictOf(scoreAssessment(questionnaire, answers, 'quick'), 0.5)).toEqual({
      kind: 'special',
      id: 'all-top',
    });
    expect(verdictOf(scoreAssessment(questionnaire, answers, 'full'), 0.5)).toMatchObject({ kind: 'even' });
  });
});
