import { describe, expect, test } from 'vitest';

import type { Answer } from '#domain/assessment.ts';
import { passedOver, positionOf } from '#domain/progress.ts';

import { questionnaire } from '../../support/questionnaire.ts';

const { areas } = questionnaire;

describe('the position of a question', () => {
  test('is counted inside its area and knows its neighbours across areas', () => {
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

  test('counts only what is asked', () => {
    expect(positionOf(areas, 'quick', 'staff-situations-known')).toMatchObject({ number: 2, total: 3 });
  });

  test('has nothing before the first and after the last', () => {
    expect(positionOf(areas, 'full', 'staff-explains-purpose').previous).toBeNull();
    expect(positionOf(areas, 'full', 'com-large-failure').next).toBeNull();
  });

  test('does not exist for a question that is not asked', () => {
    expect(() => positionOf(areas, 'quick', 'staff-authority')).toThrow('staff-authority is not in the quick scope');
  });
});

describe('the questions passed over', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const answered = (...chosen: string[]) => new Map(chosen.map((id): [string, Answer] => [id, 3]));

  test.each([
    ['nothing looked at', [], null, []],
    ['the first on the screen', [], 'a', []],
    ['the third on the screen, one answered', ['a'], 'c', ['b']],
    ['a later one answered', ['d'], null, ['a', 'b', 'c']],
    ['back at the first, a later one answered', ['c'], 'a', ['a', 'b']],
    ['all answered', ids, 'e', []],
  ] as const)('with %s', (_name, chosen, current, expected) => {
    expect([...passedOver(ids, answered(...chosen), current)]).toEqual(expected);
  });
});
