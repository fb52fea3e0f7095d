import { describe, expect, it } from 'vitest';

import { findingOf } from '#components/result/head/finding.ts';
import { locales } from '#domain/locale.ts';

import { sample } from '../../../support/sample.ts';
import { wordsIn } from '../../../support/words-in.ts';

describe('findingOf', () => {
  it('has only a headline when every question of the full assessment is answered', () => {
    const finding = findingOf(sample('a bank branch, all answered').result, wordsIn('en'));
    expect(finding).toEqual({ verdict: finding.verdict, quickCheck: null, deepening: '', range: null });
    expect(finding.verdict).not.toBe('');
  });

  it.each(locales)('names the limits of a quick check (%s)', (locale) => {
    const words = wordsIn(locale);
    const finding = findingOf(sample('an online store, quick check').result, words);
    expect(finding.quickCheck).toEqual(words.verdicts.quickCheck);
    expect(finding.deepening).toBe('');
  });

  it.each(locales)('returns the number of answers needed when a quick check is extended (%s)', (locale) => {
    const { result } = sample('a public office deepening its quick check');
    expect(findingOf(result, wordsIn(locale)).deepening).toContain(String(result.answersNeeded));
  });

  it('gives the range when the score is provisional', () => {
    expect(findingOf(sample('partly answered, one area left').result, wordsIn('en')).range).toMatch(/\d\.\d.*\d\.\d/);
  });
});
