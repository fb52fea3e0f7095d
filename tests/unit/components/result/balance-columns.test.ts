import { describe, expect, it } from 'vitest';

import { balanceColumns } from '#components/result/balance/balance-columns.ts';
import { locales } from '#domain/locale.ts';
import { resultOf } from '#domain/result.ts';

import { answersEverywhere, assessmentWith } from '../../../support/assessments.ts';
import { questionnaire } from '../../../support/questionnaire.ts';
import { sample } from '../../../support/sample.ts';
import { wordsIn } from '../../../support/words-in.ts';

describe('balanceColumns', () => {
  it.each(locales)('lists strengths and weaknesses with area, score and the answer that explains it (%s)', (locale) => {
    const { result } = sample('a clinic that knows its gaps');
    const words = wordsIn(locale);
    const { even, columns } = balanceColumns(result, words);
    expect(even).toBe('');
    expect(columns.map(({ title }) => title)).toEqual([words.texts.strengths, words.texts.weaknesses]);
    expect(columns.map(({ topics }) => topics.map(({ id }) => id))).toEqual([
      result.balance.strengths.map(({ id }) => id),
      result.balance.weaknesses.map(({ id }) => id),
    ]);
    for (const topic of columns.flatMap(({ topics }) => topics)) {
      const area = result.scores.areas.find(({ topics }) => topics.some(({ id }) => id === topic.id));
      const descriptions = area?.topics
        .find(({ id }) => id === topic.id)
        ?.answers.map(({ question, answer }) => words.question(question).levels[Number(answer) - 1]?.description);
      expect(topic.area).toBe(words.unit(area?.id ?? ''));
      expect(topic.score).toMatch(locale === 'en' ? /^\d\.\d$/ : /^\d,\d$/);
      expect(descriptions).toContain(topic.reason);
    }
  });

  it('returns a sentence and no columns when all topics have the same score', () => {
    const result = resultOf(questionnaire, assessmentWith({ answers: answersEverywhere(questionnaire, 3) }));
    const { even, columns } = balanceColumns(result, wordsIn('en'));
    expect(even).toContain('3.0');
    expect(columns).toEqual([]);
  });

  it('adds a note when more topics share the last score, or when there is no strength', () => {
    const { result } = sample('mixed targets and one hole');
    const words = wordsIn('en');
    const none = { ...result, balance: { ...result.balance, evenScore: null, strengths: [], moreWeaknesses: 2 } };
    const [strengths, weaknesses] = balanceColumns(none, words).columns;
    expect(strengths).toMatchObject({ topics: [], note: words.texts.noStrength });
    expect(weaknesses?.topics.length).toBeGreaterThan(0);
    expect(weaknesses?.note).toContain('2');
  });

  it.each([
    [true, 'noOtherWeakness'],
    [false, 'noWeakness'],
  ] as const)('adds a note about missing weaknesses when the value of isAnyBelow is %s', (isAnyBelow, text) => {
    const { result } = sample('a clinic that knows its gaps');
    const words = wordsIn('en');
    const balance = { ...result.balance, weaknesses: [], moreWeaknesses: 0, isAnyBelow };
    expect(balanceColumns({ ...result, balance }, words).columns[1]?.note).toBe(words.texts[text]);
  });
});
