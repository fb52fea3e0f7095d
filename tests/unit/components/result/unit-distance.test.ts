import { describe, expect, it } from 'vitest';

import { unitDistance } from '#components/result/distance/unit-distance.ts';

import { sample } from '../../../support/sample.ts';
import { wordsIn } from '../../../support/words-in.ts';

const words = wordsIn('en');
const [area] = sample('a clinic that knows its gaps').result.scores.areas;
if (area === undefined) throw new Error('the sample has no area');

describe('unitDistance', () => {
  it('gives the distance in points when the score is below the target', () => {
    const unit = { ...area, score: 2.5, level: 2 as const, isProvisional: false };
    expect(unitDistance(unit, 4, words)).toEqual({ target: '4', distance: '1.5', isBelow: true, provisional: '' });
  });

  it('returns “reached” when score and level reach the target', () => {
    const unit = { ...area, score: 4, level: 4 as const, isProvisional: false };
    expect(unitDistance(unit, 4, words)).toMatchObject({ distance: words.texts.reached, isBelow: false });
  });

  it('marks a score as provisional, but not a missing one', () => {
    const provisional = { ...area, score: 2.5, level: 2 as const, isProvisional: true };
    const missing = { ...area, score: null, level: null, state: 'insufficient' as const, isProvisional: true };
    expect(unitDistance(provisional, 4, words).provisional).toBe(words.texts.provisional);
    expect(unitDistance(missing, 4, words)).toMatchObject({ distance: words.texts.noScore, provisional: '' });
  });
});
