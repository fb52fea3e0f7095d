import { describe, expect, it, test } from 'vitest';

import type { ComparisonFinding } from '#domain/comparison/comparison-finding.ts';
import { haveSameName } from '#domain/comparison/comparison.ts';
import { resultsOfAssessments, type GatheredResult } from '#domain/gathered-results.ts';
import { locales } from '#domain/locale.ts';
import { comparisonEn } from '#i18n/en/comparison.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { comparisonNb } from '#i18n/nb/comparison.ts';
import {
  answersSentence,
  differenceWords,
  findingSentences,
  letterOf,
  namesOf,
  questionsSentence,
  titlesOf,
  type Sentence,
} from '#words/comparison-sentences.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { comparisonWordsIn } from '../../support/words-in.ts';

/** A result without answers. */
function gathered(label: string | null, date: string): GatheredResult {
  const [item] = resultsOfAssessments([assessmentWith()]).items;
  if (item?.ok !== true) throw new Error('the link cannot be read');
  return { ...item.value, label, date };
}

const en = comparisonWordsIn('en');
const nb = comparisonWordsIn('nb');

const names = ['Harbour', 'Hillside', 'Result C'];
const said = (sentences: readonly Sentence[]) => sentences.map(({ text, values }) => fill(text, values)).join(' ');
const staff = { area: 'staff', highest: 1, lowest: 0, points: 1.25 };
const finances = { area: 'finances', highest: 0, lowest: 1, points: 2 };
const ahead = { kind: 'ahead', leader: 1, count: 3, total: 4, most: staff, against: null } as const;

describe('findingSentences', () => {
  it.each<[name: string, finding: ComparisonFinding, sentence: string]>([
    ['one is ahead in several areas', ahead, 'Hillside is ahead in 3 of 4 areas, furthest ahead in staff (by 1.3).'],
    ['one is ahead in one area', { ...ahead, count: 1 }, 'Hillside is ahead in one of 4 areas: staff (by 1.3).'],
    [
      'the other result is ahead in the widest gap',
      { ...ahead, against: finances },
      'Hillside is ahead in 3 of 4 areas, furthest ahead in staff (by 1.3). The largest difference is in finances, where Harbour is 2.0 higher.',
    ],
    [
      'three are compared',
      { kind: 'widest', gap: { ...staff, highest: 2 } },
      'The largest difference is in staff, where Result C is 1.3 higher than Harbour.',
    ],
    ['no area differs much', { kind: 'in-step' }, comparisonEn.inStep],
    ['no area can be compared', { kind: 'nothing' }, comparisonEn.nothing],
  ])('describes the finding when %s', (_name, finding, sentence) => {
    expect(said(findingSentences(finding, names, en))).toBe(sentence);
  });

  it('formats numbers and areas in the language of the page', () => {
    const [sentence] = findingSentences(ahead, names, nb);
    expect(sentence?.text).toContain('på 3 av 4 områder');
    expect(sentence?.values).toMatchObject({ name: 'Hillside', difference: '1,3' });
    expect(sentence?.values.area).toMatch(/^\p{Ll}/u);
  });
});

describe('differenceWords', () => {
  it.each([
    [2.4, 2.8, '0.4 higher', fill(comparisonNb.higher, { n: '0,4' })],
    [2.8, 2.4, '0.4 lower', fill(comparisonNb.lower, { n: '0,4' })],
    [3, 3, 'the same', comparisonNb.same],
    [2.44, 2.46, 'under 0.1 higher', fill(comparisonNb.higher, { n: 'under 0,1' })],
    [2.46, 2.44, 'under 0.1 lower', fill(comparisonNb.lower, { n: 'under 0,1' })],
    [null, 2, '', ''],
    [2, null, '', ''],
  ])('returns the difference when the scores are %s and %s', (first, other, english, norwegian) => {
    expect(differenceWords(first, other, en)).toBe(english);
    expect(differenceWords(first, other, nb)).toBe(norwegian);
  });
});

test.each(locales)(
  'namesOf adds the letter when labels are equal, and returns letters when there are no labels (%s)',
  (locale) => {
    const words = comparisonWordsIn(locale);
    const results = ['Oslo', null, 'Oslo', 'Bergen'].map((label) => gathered(label, '2026-11-02'));
    const letter = (one: string) => fill(words.texts.result, { letter: one });
    expect(namesOf(results, { isAnonymous: false, isRepeat: () => false }, words)).toEqual([
      'Oslo (A)',
      letter('B'),
      'Oslo (C)',
      'Bergen',
    ]);
    expect(namesOf(results, { isAnonymous: true, isRepeat: () => true }, words)).toEqual(
      ['A', 'B', 'C', 'D'].map(letter),
    );
    expect(() => letterOf(6)).toThrow(RangeError);
  },
);

test('titlesOf adds the letter to a name, and does not repeat it in a name that is a letter', () => {
  expect(titlesOf(['Oslo', 'Result B', 'Result B'], en)).toEqual(['A Oslo', 'Result B', 'C Result B']);
  expect(titlesOf(['Resultat A', '3. mai 2026'], nb)).toEqual(['Resultat A', 'B 3. mai 2026']);
});

const byName = { isAnonymous: false, isRepeat: haveSameName };

test('namesOf adds the day to a repetition, and returns only the days when all results are of one organisation', () => {
  const [spring, autumn] = [gathered('Oslo', '2026-05-03'), gathered('Oslo', '2026-11-02')];
  const bergen = gathered('Bergen', '2026-11-02');
  expect(namesOf([spring, autumn], byName, en)).toEqual(['3 May 2026', '2 November 2026']);
  expect(namesOf([spring, bergen, autumn], byName, en)).toEqual([
    'Oslo (3 May 2026)',
    'Bergen',
    'Oslo (2 November 2026)',
  ]);
  const sameDay = [spring, { ...spring, key: 'other' }];
  expect(namesOf(sameDay, byName, en)).toEqual(['Oslo (A)', 'Oslo (B)']);
});

test('questionsSentence gives the reason when questions are omitted: the edition, else the quick check', () => {
  const comparison = {
    questionCount: 12,
    hasSeveralEditions: false,
    scopes: ['full', 'full'],
    scores: [],
    shared: questionnaire,
  } as const;
  expect(questionsSentence(comparison, en)).toBe('The comparison covers 12 questions.');
  expect(questionsSentence({ ...comparison, scopes: ['full', 'quick'] }, en)).toBe(
    fillCount(comparisonEn.scopes, 'en', { n: 12 }),
  );
  expect(questionsSentence({ ...comparison, scopes: ['full', 'quick'], hasSeveralEditions: true }, en)).toBe(
    fillCount(comparisonEn.editions, 'en', { n: 12 }),
  );
});

test.each([
  [3, 8, 1, '3 answers differ. 8 are the same. One question has no level in at least one of the results.'],
  [1, 1, 0, 'One answer differs. One is the same.'],
  [0, 0, 2, 'No answer differs. 2 questions have no level in at least one of the results.'],
])('answersSentence counts when %i answers differ, %i are equal and %i are open', (moved, same, open, sentence) => {
  const pair = { question: 'fin-budget', before: 1, after: 2 } as const;
  const changes = { moved: Array.from({ length: moved }, () => pair), sameCount: same, openCount: open };
  expect(answersSentence(changes, en)).toBe(sentence);
});
