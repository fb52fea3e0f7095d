import { describe, expect, it } from 'vitest';

import type { Answer } from '#domain/assessment.ts';
import { countAnswers, nextUnanswered, unansweredQuestions } from '#domain/coverage.ts';
import { questionsIn } from '#domain/questionnaire.ts';

import { answersEverywhere } from '../../support/assessments.ts';
import { madeUpQuestionnaire } from '../../support/made-up-questionnaire.ts';
import { allQuestions, questionnaire } from '../../support/questionnaire.ts';

const small = madeUpQuestionnaire({ staff: { purpose: { a: {}, b: { canBeLeftOut: true }, c: {} } } });
const questions = questionsIn(small, 'full');

describe('countAnswers', () => {
  it.each<[string, Record<string, Answer>, Record<string, number>]>([
    ['nothing', {}, { answered: 0, unknown: 0, excluded: 0, unanswered: 3 }],
    ['ratings', { a: 1, b: 5, c: 3 }, { answered: 3, unknown: 0, excluded: 0, unanswered: 0 }],
    ['one of each', { a: 'dont-know', b: 'not-applicable' }, { answered: 0, unknown: 1, excluded: 1, unanswered: 1 }],
    [
      '“does not apply” where it is not allowed',
      { a: 'not-applicable' },
      { answered: 0, unknown: 0, excluded: 0, unanswered: 3 },
    ],
    ['answers to other questions', { x: 4, a: 4 }, { answered: 1, unknown: 0, excluded: 0, unanswered: 2 }],
  ])('counts %s', (_what, answers, counts) => {
    expect(countAnswers(questions, new Map(Object.entries(answers)))).toEqual({ total: 3, ...counts });
  });

  it('counts the whole questionnaire', () => {
    expect(countAnswers(allQuestions, answersEverywhere(questionnaire, 'not-applicable'))).toEqual({
      total: 48,
      answered: 0,
      unknown: 0,
      excluded: 15,
      unanswered: 33,
    });
  });
});

describe('unansweredQuestions', () => {
  it.each<[string, Record<string, Answer>, string | null]>([
    ['the first question when nothing is answered', {}, 'a'],
    ['the first gap', { a: 3, c: 2 }, 'b'],
    ['a “does not apply” that is not allowed', { a: 'not-applicable', b: 3, c: 2 }, 'a'],
    ['nothing when every question has an answer of any kind', { a: 'dont-know', b: 'not-applicable', c: 1 }, null],
  ])('starts with %s', (_what, answers, expected) => {
    expect(unansweredQuestions(questions, new Map(Object.entries(answers)))[0]?.id ?? null).toBe(expected);
  });
});

describe('nextUnanswered', () => {
  it.each<[string, Record<string, Answer>, string, string | null]>([
    ['the next unanswered question', { a: 3 }, 'b', 'c'],
    ['null when none follows, even if an earlier one is open', { b: 3 }, 'c', null],
    ['null when all that follow are answered', { c: 'dont-know' }, 'b', null],
  ])('returns %s', (_case, answers, from, expected) => {
    expect(nextUnanswered(questions, new Map(Object.entries(answers)), from)).toBe(expected);
  });
});
