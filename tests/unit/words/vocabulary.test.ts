import { describe, expect, it, test } from 'vitest';

import { localize } from '#domain/locale.ts';
import { scoreAssessment } from '#domain/scoring.ts';
import { answerWords, pointsWords, scoreWords, vocabulary } from '#words/vocabulary.ts';

import { answersEverywhere } from '../../support/assessments.ts';
import { madeUpQuestionnaire } from '../../support/made-up-questionnaire.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { sample } from '../../support/sample.ts';
import { areaIn } from '../../support/units.ts';
import { wordsIn } from '../../support/words-in.ts';

describe('vocabulary', () => {
  const content = localize(questionnaire, 'en');
  const words = vocabulary({ ...content, levelNames: content.scale.map(({ name }) => name) }, 'en');

  it('names every sector and role', () => {
    for (const { id, name } of content.sectors) expect(words.sector(id)).toBe(name);
    for (const { id, name } of content.roles) expect(words.role(id)).toBe(name);
  });

  it.each(['unit', 'topic', 'question', 'sector', 'role'] as const)('%s throws when the id is unknown', (lookup) => {
    expect(() => words[lookup]('marketing')).toThrow(new RangeError('the questionnaire has no marketing'));
  });

  it('levelName throws when the content lacks names of levels', () => {
    expect(() => vocabulary(content, 'en').levelName(3)).toThrow(new RangeError('the questionnaire has no level 3'));
  });
});

describe('scoreWords', () => {
  const { scores } = sample('partly answered, one area left').result;
  const optional = madeUpQuestionnaire({ staff: { purpose: { a: { canBeLeftOut: true } } } });
  const { overall: leftOut } = scoreAssessment(optional, answersEverywhere(optional, 'not-applicable'), 'full');

  it.each([
    ['en', '1.8', '1.81', 'At least 3 more questions need a level', 'Does not apply'],
    ['nb', '1,8', '1,81', 'Minst 3 spørsmål til må få et nivå', 'Gjelder ikke'],
  ] as const)('returns the reason when there is no score (%s)', (locale, score, exactly, tooFew, notApplicable) => {
    const words = wordsIn(locale);
    expect(scoreWords(areaIn(scores, 'staff'), words)).toBe(score);
    expect(scoreWords(areaIn(scores, 'staff'), words, 2)).toBe(exactly);
    expect(scoreWords(areaIn(scores, 'finances'), words)).toBe(tooFew);
    expect(scoreWords(leftOut, words)).toBe(notApplicable);
  });
});

test.each([
  [1.25, '1.3', '1,3'],
  [0.05, '0.1', '0,1'],
  [0.04, 'under 0.1', 'under 0,1'],
])('pointsWords never shows 0 when the points are %s', (points, en, nb) => {
  expect(pointsWords(points, 'under {n}', wordsIn('en'))).toBe(en);
  expect(pointsWords(points, 'under {n}', wordsIn('nb'))).toBe(nb);
});

describe('answerWords', () => {
  it.each([
    ['en', ['don’t know', 'does not apply', 'not answered']],
    ['nb', ['vet ikke', 'gjelder ikke', 'ikke besvart']],
  ] as const)('names each answer that is not a rating (%s)', (locale, expected) => {
    const answers = ['dont-know', 'not-applicable', null] as const;
    expect(answers.map((answer) => answerWords(answer, wordsIn(locale)))).toEqual(expected);
  });
});
