import { describe, expect, it } from 'vitest';

import { inScope, questionsIn } from '#domain/questionnaire.ts';

import { madeUpQuestionnaire } from '../../support/made-up-questionnaire.ts';

const small = madeUpQuestionnaire({
  staff: { purpose: { b: { quick: false }, a: { quick: true } } },
  finances: { funding: { d: { quick: true } }, capacity: { c: { quick: false } } },
});

describe('questionsIn', () => {
  it('lists all questions in questionnaire order', () => {
    expect(questionsIn(small, 'full').map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c']);
  });

  it('lists only questions of the quick check in its scope', () => {
    expect(questionsIn(small, 'quick').map(({ id }) => id)).toEqual(['a', 'd']);
  });
});

describe('inScope', () => {
  it('preserves the order of the questions', () => {
    const questions = questionsIn(small, 'full').toReversed();
    expect(inScope(questions, 'full')).toEqual(questions);
    expect(inScope(questions, 'quick').map(({ id }) => id)).toEqual(['d', 'a']);
  });
});
