import { describe, expect, it } from 'vitest';

import { changeSentence, previousSentence } from '#words/previous-sentences.ts';

import { wordsIn } from '../../support/words-in.ts';

describe('changeSentence', () => {
  it.each([
    [2.4, 2.8, 'Last time: 2.4, now 0.4 higher.', 'Forrige gang: 2,4. Nå 0,4 høyere.'],
    [2.8, 2.4, 'Last time: 2.8, now 0.4 lower.', 'Forrige gang: 2,8. Nå 0,4 lavere.'],
    [3, 3, 'Last time: 3.0, unchanged.', 'Forrige gang: 3,0, uendret.'],
    [2.44, 2.46, 'Last time: 2.4, now under 0.1 higher.', 'Forrige gang: 2,4. Nå under 0,1 høyere.'],
    [2.4, null, 'Last time: 2.4.', 'Forrige gang: 2,4.'],
    [null, 2.4, 'Last time: no score.', 'Forrige gang: uten skår.'],
    [null, null, 'Last time: no score.', 'Forrige gang: uten skår.'],
  ])('describes the change when the score goes from %s to %s', (before, now, en, nb) => {
    expect(changeSentence(before, now, wordsIn('en'))).toBe(en);
    expect(changeSentence(before, now, wordsIn('nb'))).toBe(nb);
  });
});

describe('previousSentence', () => {
  const before = (overall: number | null, scope: 'full' | 'quick') => ({
    scores: new Map([['overall', overall]]),
    scope,
    date: 'DATE',
    inWords: '',
  });

  it.each([
    [2.4, 'full', 'full', 'Last time, on DATE: 2.4.', 'Forrige gang, DATE: 2,4.'],
    [
      2.4,
      'quick',
      'full',
      'Last time, on DATE: 2.4. That was the quick check.',
      'Forrige gang, DATE: 2,4. Det var hurtigsjekken.',
    ],
    [
      2.4,
      'full',
      'quick',
      'Last time, on DATE: 2.4. That was the full assessment.',
      'Forrige gang, DATE: 2,4. Det var den fulle vurderingen.',
    ],
    [null, 'quick', 'quick', 'Last time, on DATE: no overall score.', 'Forrige gang, DATE: ingen samlet skår.'],
  ] as const)('describes the previous score %s (%s) beside a result that is %s', (overall, scope, now, en, nb) => {
    expect(previousSentence(before(overall, scope), now, wordsIn('en'))).toBe(en);
    expect(previousSentence(before(overall, scope), now, wordsIn('nb'))).toBe(nb);
  });
});
