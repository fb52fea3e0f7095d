import { describe, expect, test } from 'vitest';

import type { Answer } from '#domain/assessment.ts';
import { skippedQuestions, positionOf } from '#domain/progress.ts';

import { questionnaire } from '../../support/questionnaire.ts';

const { areas } = questionnaire;

describe('positionOf', () => {
  test('counts a question inside its area, and finds its neighbours across areas', () => {
    expect(positionOf(areas, 'full', 'staff-authority')).toEqual({
      areaIndex: 0,
      number: 7,
      total: 12,
      isLastOfArea: false,
      previous: 'staff-skills-built',
      next: 'staff-learning-shared',
    });
    expect(positionOf(areas, 'full', 'staff-ideas-used')).toMatchObject({ isLastOfArea: true, next: 'fin-budget' });
  });

  test('counts only questions in the scope', () => {
    expect(positionOf(areas, 'quick', 'staff-situations-known')).toMatchObject({ number: 2, total: 3 });
  });

  test('returns null for the neighbour before the first and after the last question', () => {
    expect(positionOf(areas, 'full', 'staff-explains-purpose').previous).toBeNull();
    expect(positionOf(areas, 'full', 'com-large-failure').next).toBeNull();
  });

  test('throws when the question is outside the scope', () => {
    expect(() => positionOf(areas, 'quick', 'staff-authority')).toThrow('staff-authority is not in the quick scope');
  });
});

describe('skippedQuestions', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const answered = (...chosen: string[]) => new Map(chosen.map((id): [string, Answer] => [id, 3]));

  test.each([
    ['no question visible', [], null, []],
    ['the first visible', [], 'a', []],
    ['the third visible, the first answered', ['a'], 'c', ['b']],
    ['a later one answered', ['d'], null, ['a', 'b', 'c']],
    ['the first visible, a later one answered', ['c'], 'a', ['a', 'b']],
    ['all answered', ids, 'e', []],
  ] as const)('returns the skipped questions with %s', (_name, chosen, current, expected) => {
    expect([...skippedQuestions(ids, answered(...chosen), current)]).toEqual(expected);
  });
});
