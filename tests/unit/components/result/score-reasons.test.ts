import { describe, expect, it } from 'vitest';

import { scoreReasons } from '#components/result/why/score-reasons.ts';
import { locales } from '#domain/locale.ts';

import { sample } from '../../../support/sample.ts';
import { wordsIn } from '../../../support/words-in.ts';

describe('scoreReasons', () => {
  it.each(locales)('gives every unit its score with two decimals and its calculation (%s)', (locale) => {
    const { scores } = sample('a bank branch, all answered').result;
    const { title, overall, areas } = scoreReasons(scores, wordsIn(locale));
    const decimals = locale === 'en' ? /\d\.\d\d/ : /\d,\d\d/;
    expect(title).toContain(wordsIn(locale).score(scores.overall.score ?? 0));
    for (const unit of [overall, ...areas, ...areas.flatMap(({ topics }) => topics)]) {
      expect(unit).toMatchObject({ hasScore: true, missing: '' });
      expect(unit.score).toMatch(decimals);
      expect(unit.sum).toMatch(decimals);
      expect(unit.level).not.toBe('');
    }
  });

  it('adds up the weighted answers of each topic to its score', () => {
    const { scores } = sample('a bank branch, all answered').result;
    const topics = scoreReasons(scores, wordsIn('en')).areas.flatMap((area) => area.topics);
    const scored = scores.areas.flatMap((area) => area.topics);
    topics.forEach(({ answers, total, isComplete }, index) => {
      const sum = answers.reduce((all, { rating, weight }) => all + (rating ?? 0) * weight, 0);
      expect(sum).toBe(total.sum);
      expect(total.sum / total.weights).toBeCloseTo(scored[index]?.score ?? 0, 10);
      expect(isComplete).toBe(scored[index]?.coverage === 1);
    });
  });

  it('returns what is missing when an area has too few answers', () => {
    const { scores } = sample('partly answered, one area left').result;
    const words = wordsIn('en');
    const unscored = scoreReasons(scores, words).areas.filter(({ hasScore }) => !hasScore);
    expect(unscored.length).toBeGreaterThan(0);
    for (const { sum, level, missing, score } of unscored) {
      expect({ sum, level }).toEqual({ sum: '', level: '' });
      expect(missing).not.toBe('');
      expect(score).not.toMatch(/\d\.\d/);
    }
  });
});
