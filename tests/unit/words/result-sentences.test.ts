import { describe, expect, it } from 'vitest';

import type { Answer } from '#domain/assessment.ts';
import { distanceTo } from '#domain/distance.ts';
import { locales, localize } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { resultOf } from '#domain/result.ts';
import { distanceWords, rangeSentence, stepsSentence, verdictSentence } from '#words/result-sentences.ts';

import { answersEverywhere, assessmentWith, changed } from '../../support/assessments.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { sample } from '../../support/sample.ts';
import { wordsIn } from '../../support/words-in.ts';

describe('verdictSentence', () => {
  it.each([
    ['en', ', but '],
    ['nb', ', men '],
  ] as const)('speaks of the level, then joins a strong and a weak area when they differ (%s)', (locale, but) => {
    const { verdict, scores } = sample('a clinic that knows its gaps').result;
    const { areas, levels } = localize(questionnaire, locale).verdicts;
    const clauses = `${areas['customers']?.strong ?? '?'}${but}${areas['finances']?.weak ?? '?'}.`;
    const level = levels[(scores.overall.level ?? 0) - 1] ?? '?';
    expect(verdictSentence(verdict, wordsIn(locale))).toBe(`${level} ${clauses}`);
  });

  it.each([
    ['en', 'Staff and customers are your strongest areas, but finances and commitments are your weakest areas.'],
    ['nb', 'Dere er sterkest på medarbeidere og kunder, men områdene økonomi og forpliktelser henger etter.'],
  ] as const)('names two areas that are equally high or low (%s)', (locale, sentence) => {
    const [, started] = wordsIn(locale).verdicts.levels;
    const verdict = {
      kind: 'joined',
      level: 2,
      strong: ['staff', 'customers'],
      weak: ['finances', 'commitments'],
    } as const;
    expect(verdictSentence(verdict, wordsIn(locale))).toBe(`${started} ${sentence}`);
  });

  it.each([
    ['en', 'No area stands out as the strongest, but closeness to customers is the weakest link.'],
    ['nb', 'Ingen områder peker seg ut som sterkest, men nærheten til kundene er det svakeste leddet.'],
  ] as const)('names none of three areas that are equally high (%s)', (locale, sentence) => {
    const [, , basics] = wordsIn(locale).verdicts.levels;
    const strong = ['staff', 'finances', 'commitments'];
    const verdict = { kind: 'joined', level: 3, strong, weak: ['customers'] } as const;
    expect(verdictSentence(verdict, wordsIn(locale))).toBe(`${basics} ${sentence}`);
  });

  it.each(locales)('returns the headline of the level or the special case when there is one (%s)', (locale) => {
    const words = wordsIn(locale);
    const written = localize(questionnaire, locale).verdicts;
    for (const level of [1, 2, 3, 4, 5] as const) {
      expect(verdictSentence({ kind: 'even', level }, words)).toBe(written.even[level - 1]);
    }
    for (const id of ['nothing-applies', 'not-enough', 'all-top', 'all-bottom'] as const) {
      expect(verdictSentence({ kind: 'special', id }, words)).toBe(written.special[id]);
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
  ] as const)('names the quick check when the score is that of the quick check (%s)', (locale, sentence) => {
    for (const scope of ['quick', 'full'] as const) {
      const result = resultOf(questionnaire, assessmentWith({ answers, scope }));
      expect(rangeSentence(result, wordsIn(locale))).toBe(sentence);
    }
  });

  it('names all open questions when the assessment is full', () => {
    const all = changed(answersEverywhere(questionnaire, 3), { [quick[0] ?? '']: undefined });
    const sentence = rangeSentence(resultOf(questionnaire, assessmentWith({ answers: all })), wordsIn('en'));
    expect(sentence).toBe('Once the open questions are answered, the score will lie between 2.9 and 3.1.');
  });

  it('says that the score hardly changes when both ends round to the same number', () => {
    const light = questionsIn(questionnaire, 'full').find(({ weight, quick }) => weight === 1 && !quick)?.id ?? '';
    const all = changed(answersEverywhere(questionnaire, 3), { [light]: 'dont-know' });
    const result = resultOf(questionnaire, assessmentWith({ answers: all }));
    expect(rangeSentence(result, wordsIn('en'))).toBe(
      'Once the open questions are answered, the score will still be about 3.0.',
    );
  });

  it('is null when no question is open', () => {
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
    ['en', 'If all the improvements below bring their answers up to the target, the overall score will rise to 4.0.'],
    ['nb', 'Hvis alle tiltakene under løfter svarene til målet, stiger den samlede skåren til 4,0.'],
  ] as const)('names all improvements when there are three (%s)', (locale, sentence) => {
    expect(steps(three, locale)).toBe(sentence);
  });

  it.each([
    ['en', 'If the first three improvements bring their answers up to the target, the overall score will rise to 3.9.'],
    ['nb', 'Hvis de tre første tiltakene løfter svarene til målet, stiger den samlede skåren til 3,9.'],
  ] as const)('names the first three when there are four (%s)', (locale, sentence) => {
    expect(steps(four, locale)).toBe(sentence);
  });

  it.each([
    [
      'en',
      'If all the improvements below bring their answers up to the target, the overall score will rise by less than 0.1.',
    ],
    ['nb', 'Hvis alle tiltakene under løfter svarene til målet, stiger den samlede skåren med mindre enn 0,1.'],
  ] as const)('says “less than 0.1” when all improvements raise the score by less (%s)', (locale, sentence) => {
    expect(steps({ 'com-large-failure': 3 }, locale)).toBe(sentence);
  });

  it.each([
    [
      'en',
      'If the first three improvements bring their answers up to the target, the overall score will rise by less than 0.1.',
    ],
    ['nb', 'Hvis de tre første tiltakene løfter svarene til målet, stiger den samlede skåren med mindre enn 0,1.'],
  ] as const)(
    'names the first three when they change the score by less than 0.1 and there are more (%s)',
    (locale, sentence) => {
      const { result } = sample('mixed targets and one hole');
      expect(result.ranking.length).toBeGreaterThan(3);
      expect(stepsSentence(result, wordsIn(locale))).toBe(sentence);
    },
  );

  it('is empty when there is no overall score or no improvement', () => {
    expect(stepsSentence(sample('hardly begun').result, wordsIn('en'))).toBe('');
    expect(stepsSentence(sample('every answer at the top').result, wordsIn('en'))).toBe('');
  });
});

describe('distanceWords', () => {
  it.each([
    ['a distance', { score: 2.5, level: 2 }, '1.5', '1,5'],
    ['a distance that rounds to 0.1', { score: 3.95, level: 4 }, '0.1', '0,1'],
    ['a distance under 0.05', { score: 3.96, level: 4 }, 'under 0.1', 'under 0,1'],
    ['a target that is reached', { score: 4, level: 4 }, 'reached', 'nådd'],
    ['a level below the target with a score above it', { score: 31 / 7, level: 2 }, 'held back', 'holdes tilbake'],
    ['a missing score', { score: null, level: null }, 'no score', 'uten skår'],
  ])('formats %s', (_case, unit, en, nb) => {
    const distance = distanceTo(unit, 4);
    expect(distanceWords(distance, wordsIn('en'))).toBe(en);
    expect(distanceWords(distance, wordsIn('nb'))).toBe(nb);
  });
});
