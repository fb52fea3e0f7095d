import { describe, expect, it } from 'vitest';

import { nearMiss } from '#questionnaire-files/near-miss.ts';

describe('nearMiss', () => {
  it.each([
    ['weigth', ['weight', 'why'], 'weight'],
    ['finance', ['staff', 'finances'], 'finances'],
    ['fin-budgets', ['fin-budget', 'fin-tools'], 'fin-budget'],
    ['weight', ['weight'], 'weight'],
    // Too many errors: more than two, or more than one for three letters.
    ['remark', ['weight', 'why'], null],
    ['fin-money', ['fin-budget'], null],
    ['de', ['en', 'nb'], null],
    ['', ['a'], null],
    ['weigth', [], null],
  ])('finds for “%s” among %j: %s', (written, known, meant) => {
    expect(nearMiss(written, known)).toBe(meant);
  });

  it('returns the nearest word, and the first of equally near ones', () => {
    expect(nearMiss('levels', ['level', 'levelled', 'levens'])).toBe('level');
    expect(nearMiss('topics', ['topicss', 'topic'])).toBe('topicss');
  });
});
