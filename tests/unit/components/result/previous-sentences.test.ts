import { describe, expect, it } from 'vitest';

import { changeSentence, previousSentence } from '#components/result/previous-sentences.ts';

import { wordsIn } from '../../../support/words-in.ts';

describe('the change of a unit in words', () => {
  it.each([
    [2.4, 2.8, 'Before: 2.4, now 0.4 higher.', 'Forrige gang: 2,4. Nå 0,4 høyere.'],
    [2.8, 2.4, 'Before: 2.8, now 0.4 lower.', 'Forrige gang: 2,8. Nå 0,4 lavere.'],
    [3, 3, 'Before: 3.0, unchanged.', 'Forrige gang: 3,0, uendret.'],
    [2.44, 2.46, 'Before: 2.4, now under 0.1 higher.', 'Forrige gang: 2,4. Nå under 0,1 høyere.'],
    [2.4, null, 'Before: 2.4.', 'Forrige gang: 2,4.'],
    [null, 2.4, 'Before: no score.', 'Forrige gang: uten poeng.'],
    [null, null, 'Before: no score.', 'Forrige gang: uten poeng.'],
  ])('from %s to %s', (before, now, en, nb) => {
    expect(changeSentence(before, now, wordsIn('en'))).toBe(en);
    expect(changeSentence(before, now, wordsIn('nb'))).toBe(nb);
  });
});

describe('the sentence about the result before', () => {
  const before = (overall: number | null, scope: 'full' | 'quick') => ({
    scores: new Map([['overall', overall]]),
    scope,
    date: 'DATE',
    inWords: '',
  });

  it.each([
    [2.4, 'full', 'full', 'Before: 2.4, on DATE.', 'Forrige gang, DATE: 2,4.'],
    [
      2.4,
      'quick',
      'full',
      'Before: 2.4, on DATE. That was the quick check.',
      'Forrige gang, DATE: 2,4. Det var hurtigsjekken.',
    ],
    [
      2.4,
      'full',
      'quick',
      'Before: 2.4, on DATE. That was the full assessment.',
      'Forrige gang, DATE: 2,4. Det var den fulle vurderingen.',
    ],
    [null, 'quick', 'quick', 'Before: no overall score, on DATE.', 'Forrige gang, DATE: ingen samlet poengsum.'],
  ] as const)('%s, %s, shown beside a result that is %s', (overall, scope, now, en, nb) => {
    expect(previousSentence(before(overall, scope), now, wordsIn('en'))).toBe(en);
    expect(previousSentence(before(overall, scope), now, wordsIn('nb'))).toBe(nb);
  });
});
