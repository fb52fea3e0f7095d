import { describe, expect, it } from 'vitest';

import { radarPicture } from '#components/radar/radar-picture.ts';
import { locales, localize } from '#domain/locale.ts';
import { resultOf } from '#domain/result.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { answersEverywhere, assessmentWith, changed, targetsAt } from '../../../support/assessments.ts';
import { questionnaire } from '../../../support/questionnaire.ts';
import { sample } from '../../../support/sample.ts';
import { wordsIn } from '../../../support/words-in.ts';

const pictureOf = ({ assessment, result }: ReturnType<typeof sample>, locale: 'en' | 'nb') =>
  radarPicture(result.scores, assessment.targets, wordsIn(locale));

describe('the label of radarPicture', () => {
  it.each([
    [
      'en',
      'Radar chart of 12 topics. Lowest: funding improvement. Highest: contact and relationships. The numbers are in the table below.',
    ],
    [
      'nb',
      'Radardiagram med 12 temaer. Lavest: midler til forbedring. Høyest: kontakt og relasjoner. Tallene står i tabellen under.',
    ],
  ] as const)('names the lowest and the highest topic (%s)', (locale, label) => {
    expect(pictureOf(sample('a clinic that knows its gaps'), locale)?.label).toBe(label);
  });

  it.each([
    ['all topics have the same score', 'every answer at the bottom'],
    ['only one topic has a score', 'hardly begun'],
  ])('names no topic when %s', (_when, name) => {
    expect(pictureOf(sample(name), 'en')?.label).toBe(
      'Radar chart of 12 topics. None stands out. The numbers are in the table below.',
    );
    expect(pictureOf(sample(name), 'nb')?.label).toBe(
      'Radardiagram med 12 temaer. Ingen skiller seg ut. Tallene står i tabellen under.',
    );
  });
});

describe('radarPicture', () => {
  it('contains previous scores only when there is a previous result', () => {
    const { assessment, result } = sample('a clinic that knows its gaps');
    const previousIn = (scores?: ReadonlyMap<string, number | null>) =>
      radarPicture(result.scores, assessment.targets, {
        ...wordsIn('en'),
        previous: scores === undefined ? null : { scores, scope: 'full', date: '', inWords: '' },
      })?.areas.flatMap(({ axes }) => axes.map(({ previous }) => previous));
    const before = new Map(
      result.scores.areas.flatMap(({ topics }) => topics.map(({ id }, place) => [id, place || null])),
    );
    expect(previousIn(before)).toEqual([...before.values()]);
    expect(previousIn()).toEqual(Array.from({ length: 12 }, () => undefined));
  });

  it('is null when no topic has a score', () => {
    const answers = answersEverywhere(questionnaire, 'dont-know');
    const { scores } = resultOf(questionnaire, assessmentWith({ answers }));
    expect(radarPicture(scores, targetsAt(4), wordsIn('en'))).toBeNull();
  });

  it.each(locales)('contains the topics in order, with the target of their area (%s)', (locale) => {
    const holed = sample('mixed targets and one hole');
    const { areas } = localize(questionnaire, locale);
    const targets = [5, 3, 4, 5];
    const shown = pictureOf(holed, locale)?.areas.map(({ name, axes }) => ({
      name,
      axes: axes.map(({ label, target }) => ({ label, target })),
    }));
    expect(shown).toEqual(
      areas.map(({ name, topics }, place) => ({
        name,
        axes: topics.map(({ label }) => ({ label, target: targets[place] })),
      })),
    );
  });

  it('contains the unrounded scores of the topics, and null for a missing score', () => {
    const clinic = sample('a clinic that knows its gaps');
    const axes = pictureOf(clinic, 'en')?.areas.flatMap((area) => area.axes) ?? [];
    const topics = clinic.result.scores.areas.flatMap((area) => area.topics);
    expect(axes.map(({ score }) => score)).toEqual(topics.map(({ score }) => score));
    expect(axes.flatMap(({ score, label }) => (score === null ? [label] : []))).toEqual([['Value and', 'return']]);
  });

  it.each([
    ['en', ['1.8', 'no score', '2.5', '1.9'], 'no score'],
    ['nb', ['1,8', 'uten skår', '2,5', '1,9'], 'uten skår'],
  ] as const)('contains the scores of the areas, and a word for a missing score (%s)', (locale, scores, missing) => {
    const picture = pictureOf(sample('partly answered, one area left'), locale);
    expect(picture?.areas.map(({ score }) => score)).toEqual(scores);
    expect(picture?.areas[1]?.axes.map((axis) => axis.missing)).toEqual([missing, missing, missing]);
  });

  it('contains a separate word for topics and areas that do not apply', () => {
    const condition = { en: 'Where it cannot arise', nb: 'Der det ikke kan oppstå' };
    const optional = {
      areas: questionnaire.areas.map((area) => ({
        ...area,
        topics: area.topics.map((topic) => ({
          ...topic,
          questions: topic.questions.map((question) => ({ ...question, notApplicable: condition })),
        })),
      })),
    };
    const leftOut = changed(answersEverywhere(optional, 'not-applicable'), { 'fin-budget': 3 });
    const scores = scoreAssessment(optional, leftOut, 'full');
    const areas = radarPicture(scores, targetsAt(4), wordsIn('nb'))?.areas ?? [];
    expect(areas.map(({ score }) => score)).toEqual(['gjelder ikke', '3,0', 'gjelder ikke', 'gjelder ikke']);
    const gaps = areas[1]?.axes.filter(({ score }) => score === null);
    expect(gaps?.map(({ missing }) => missing)).toEqual(['gjelder ikke', 'gjelder ikke']);
  });
});
