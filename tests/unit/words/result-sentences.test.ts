import { describe, expect, it } from 'vitest';

import type { Answer } from '#domain/assessment.ts';
import { distanceTo } from '#domain/distance.ts';
import { locales, localize } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { resultOf } from '#domain/result.ts';
import { scoreAssessment } from '#domain/scoring.ts';
import { answerWords, distanceWords, rangeSentence, stepsSentence, verdictSentence } from '#words/result-sentences.ts';
import { scoreWords } from '#words/vocabulary.ts';

import { answersEverywhere, assessmentWith, changed } from '../../support/assessments.ts';
import { madeUpQuestionnaire } from '../../support/made-up-questionnaire.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { areaIn } from '../../support/units.ts';
import { sample } from '../../support/sample.ts';
import { wordsIn } from '../../support/words-in.ts';

describe('verdictSentence', () => {
  it.each([
    ['en', ', but '],
    ['nb', ', men '],
  ] as const)('joins what is strong and what is weak (%s)', (locale, but) => {
    const { verdict } = sample('a clinic that knows its gaps').result;
    const { areas } = localize(questionnaire, locale).verdicts;
    const sentence = `${areas['customers']?.strong ?? '?'}${but}${areas['finances']?.weak ?? '?'}.`;
    expect(verdictSentence(verdict, wordsIn(locale).verdicts)).toBe(sentence);
  });

  it.each([
    ['en', 'Some areas share the lead, but other areas lag behind.'],
    ['nb', 'Noen områder ligger likt øverst, men andre områder henger etter.'],
  ] as const)('names none of several areas that are equally high or low (%s)', (locale, sentence) => {
    expect(verdictSentence({ kind: 'joined', strong: null, weak: null }, wordsIn(locale).verdicts)).toBe(sentence);
  });

  it.each(locales)('says what holds of all areas alike, and what is special (%s)', (locale) => {
    const { verdicts } = wordsIn(locale);
    const written = localize(questionnaire, locale).verdicts;
    for (const level of [1, 2, 3, 4, 5] as const) {
      expect(verdictSentence({ kind: 'even', level }, verdicts)).toBe(written.even[level - 1]);
    }
    for (const id of ['nothing-applies', 'not-enough', 'all-top', 'all-bottom'] as const) {
      expect(verdictSentence({ kind: 'special', id }, verdicts)).toBe(written.special[id]);
    }
  });
});

describe('rangeSentence', () => {
  const quick = questionsIn(questionnaire, 'quick').map(({ id }) => id);
  const answers = new Map<string, Answer>(quick.map((id) => [id, 3]));
  answers.set(quick[0] ?? '', 'dont-know');

  it.each([
    ['en', 'Once the open questions in the quick check are answered, its score will lie between 2.8 and 3.2.'],
    ['nb', 'Når hurtigsjekken er ferdig besvart, vil skåren ligge mellom 2,8 og 3,2.'],
  ] as const)('speaks of the quick check as long as the score is its own (%s)', (locale, sentence) => {
    for (const scope of ['quick', 'full'] as const) {
      const result = resultOf(questionnaire, assessmentWith({ answers, scope }));
      expect(rangeSentence(result, wordsIn(locale))).toBe(sentence);
    }
  });

  it('speaks of all open questions in the full assessment', () => {
    const all = changed(answersEverywhere(questionnaire, 3), { [quick[0] ?? '']: undefined });
    const sentence = rangeSentence(resultOf(questionnaire, assessmentWith({ answers: all })), wordsIn('en'));
    expect(sentence).toBe('Once the open questions are answered, the score will lie between 2.9 and 3.1.');
  });

  it('says that the score hardly changes when both ends look the same', () => {
    const light = questionsIn(questionnaire, 'full').find(({ weight, quick }) => weight === 1 && !quick)?.id ?? '';
    const all = changed(answersEverywhere(questionnaire, 3), { [light]: 'dont-know' });
    const result = resultOf(questionnaire, assessmentWith({ answers: all }));
    expect(rangeSentence(result, wordsIn('en'))).toBe(
      'Once the open questions are answered, the score will still be about 3.0.',
    );
  });

  it('is null where nothing is open', () => {
    expect(rangeSentence(sample('a bank branch, all answered').result, wordsIn('en'))).toBeNull();
  });
});

describe('stepsSentence', () => {
  const steps = (changes: Parameters<typeof changed>[1], locale: 'en' | 'nb') => {
    const answers = changed(answersEverywhere(questionnaire, 4), changes);
    return stepsSentence(resultOf(questionnaire, assessmentWith({ answers })), wordsIn(locale));
  };
  const three = { 'staff-explains-purpose': 1, 'fin-budget': 1, 'cust-needs-research': 1 } as const;
  const four = { ...three, 'com-complaints-handled': 1 } as const;

  it.each([
    ['en', 'If all the questions below reach the target, the overall score rises to 4.0.'],
    ['nb', 'Hvis alle spørsmålene under når målet, stiger den samlede skåren til 4,0.'],
  ] as const)('speaks of all improvements where there are three (%s)', (locale, sentence) => {
    expect(steps(three, locale)).toBe(sentence);
  });

  it.each([
    ['en', 'If the first three questions in the list reach the target, the overall score rises to 3.9.'],
    ['nb', 'Hvis de tre første spørsmålene på listen når målet, stiger den samlede skåren til 3,9.'],
  ] as const)('speaks of the first three where there are four (%s)', (locale, sentence) => {
    expect(steps(four, locale)).toBe(sentence);
  });

  it.each([
    ['en', 'If all the questions below reach the target, the overall score rises by less than 0.1.'],
    ['nb', 'Hvis alle spørsmålene under når målet, stiger den samlede skåren med mindre enn 0,1.'],
  ] as const)('says of all improvements together that they move little (%s)', (locale, sentence) => {
    expect(steps({ 'com-large-failure': 3 }, locale)).toBe(sentence);
  });

  it.each([
    ['en', 'If the first three questions in the list reach the target, the overall score rises by less than 0.1.'],
    ['nb', 'Hvis de tre første spørsmålene på listen når målet, stiger den samlede skåren med mindre enn 0,1.'],
  ] as const)('claims of the first three alone that they move little where there are more (%s)', (locale, sentence) => {
    const { result } = sample('mixed targets and one hole');
    expect(result.ranking.length).toBeGreaterThan(3);
    expect(stepsSentence(result, wordsIn(locale))).toBe(sentence);
  });

  it('says nothing without an overall score, or with nothing to improve', () => {
    expect(stepsSentence(sample('hardly begun').result, wordsIn('en'))).toBe('');
    expect(stepsSentence(sample('every answer at the top').result, wordsIn('en'))).toBe('');
  });
});

describe('distanceWords', () => {
  it.each([
    ['a distance', { score: 2.5, level: 2 }, '1.5', '1,5'],
    ['a distance that rounds to 0.1', { score: 3.95, level: 4 }, '0.1', '0,1'],
    ['a distance too small to show', { score: 3.96, level: 4 }, 'under 0.1', 'under 0,1'],
    ['a target that is reached', { score: 4, level: 4 }, 'reached', 'nådd'],
    ['a level below a score that is there', { score: 31 / 7, level: 2 }, 'held back', 'holdes tilbake'],
    ['a missing score', { score: null, level: null }, 'no score', 'uten skår'],
  ])('tells %s', (_what, unit, en, nb) => {
    const distance = distanceTo(unit, 4);
    expect(distanceWords(distance, wordsIn('en'))).toBe(en);
    expect(distanceWords(distance, wordsIn('nb'))).toBe(nb);
  });
});

describe('scoreWords', () => {
  const { scores } = sample('partly answered, one area left').result;
  const optional = madeUpQuestionnaire({ staff: { purpose: { a: { canBeLeftOut: true } } } });
  const { overall: leftOut } = scoreAssessment(optional, answersEverywhere(optional, 'not-applicable'), 'full');

  it.each([
    ['en', '1.8', '1.81', 'At least 3 more questions need a level', 'Does not apply'],
    ['nb', '1,8', '1,81', 'Minst 3 spørsmål til må få et nivå', 'Gjelder ikke'],
  ] as const)('tells the score, or why there is none (%s)', (locale, score, exactly, tooFew, notApplicable) => {
    const words = wordsIn(locale);
    expect(scoreWords(areaIn(scores, 'staff'), words)).toBe(score);
    expect(scoreWords(areaIn(scores, 'staff'), words, 2)).toBe(exactly);
    expect(scoreWords(areaIn(scores, 'finances'), words)).toBe(tooFew);
    expect(scoreWords(leftOut, words)).toBe(notApplicable);
  });
});

describe('answerWords', () => {
  it.each([
    ['en', ['don’t know', 'does not apply', 'not answered']],
    ['nb', ['vet ikke', 'gjelder ikke', 'ikke besvart']],
  ] as const)('tells each answer that is not a rating (%s)', (locale, expected) => {
    const answers = ['dont-know', 'not-applicable', null] as const;
    expect(answers.map((answer) => answerWords(answer, wordsIn(locale)))).toEqual(expected);
  });
});
