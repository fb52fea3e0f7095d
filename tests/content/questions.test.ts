import { describe, expect, it } from 'vitest';

import { locales } from '#domain/locale.ts';

import { textsIn, writtenFiles } from '../support/question-texts.ts';
import { allQuestions, questionnaire } from '../support/questionnaire.ts';

const bands = ['low', 'high'] as const;

describe('the questionnaire', () => {
  it('has four areas of three topics of four questions', () => {
    const shape = questionnaire.areas.map((area) => area.topics.map((topic) => topic.questions.length));
    expect(shape).toEqual(Array.from({ length: 4 }, () => [4, 4, 4]));
  });

  it('has 48 question files and three others', () => {
    expect(allQuestions).toHaveLength(48);
    expect(writtenFiles).toHaveLength(51);
  });

  it('has a quick check of 12 questions, one per topic', () => {
    const quick = questionnaire.areas.flatMap((area) =>
      area.topics.map((topic) => topic.questions.filter((question) => question.quick).length),
    );
    expect(quick).toEqual(Array.from({ length: 12 }, () => 1));
  });

  it('has 12 patterns in order', () => {
    expect(questionnaire.patterns.map(({ order }) => order)).toEqual(
      Array.from({ length: 12 }, (_, place) => place + 1),
    );
  });

  it('has in every topic a question without “does not apply”', () => {
    for (const topic of questionnaire.areas.flatMap((area) => area.topics)) {
      expect(
        topic.questions.some((question) => question.notApplicable === null),
        topic.id,
      ).toBe(true);
    }
  });

  it.each(locales)('assigns improvements to thirteen roles (%s)', (locale) => {
    const owners = allQuestions.flatMap(({ improvements }) => bands.map((band) => improvements[band].owner[locale]));
    expect(new Set(owners).size).toBe(13);
  });

  it('translates every role in one way', () => {
    const owners = allQuestions.flatMap(({ improvements }) => bands.map((band) => improvements[band].owner));
    expect(new Set(owners.map(({ en, nb }) => `${en} = ${nb}`)).size).toBe(13);
  });
});

describe('the levels of a question', () => {
  const longestToShortest = 1.6;

  it.each(locales)('have descriptions of similar length, so that none looks right (%s)', (locale) => {
    const uneven = allQuestions.flatMap(({ id, levels }) => {
      const lengths = levels.map(({ description }) => description[locale].length);
      return Math.max(...lengths) > longestToShortest * Math.min(...lengths) ? [`${id}: ${lengths.join(', ')}`] : [];
    });
    expect(uneven).toEqual([]);
  });

  it.each(locales)('have five different titles and descriptions (%s)', (locale) => {
    for (const { id, levels } of allQuestions) {
      expect(new Set(levels.map(({ title }) => title[locale])).size, id).toBe(5);
      expect(new Set(levels.map(({ description }) => description[locale])).size, id).toBe(5);
    }
  });
});

describe('the texts', () => {
  const found = (locale: 'en' | 'nb', pattern: RegExp) =>
    textsIn(locale).flatMap(({ place, text }) => (pattern.test(text) ? [`${place}: ${text}`] : []));

  it('exist in both languages, in the same places', () => {
    const places = (locale: 'en' | 'nb') => [...new Set(textsIn(locale).map(({ place }) => place))];
    expect(places('nb')).toEqual(places('en'));
    expect(places('en').length).toBeGreaterThan(1000);
  });

  it('contain no “should” in English', () => {
    expect(found('en', /\bshould\b/i)).toEqual([]);
  });

  it.each(locales)('contain no exclamation marks (%s)', (locale) => {
    expect(found(locale, /!/)).toEqual([]);
  });

  it('have the quotation marks of their language', () => {
    expect(found('en', /["'«»]/)).toEqual([]);
    expect(found('nb', /["'“”]/)).toEqual([]);
  });

  it.each(locales)('have dashes where needed, and no double or trailing spaces (%s)', (locale) => {
    expect(found(locale, / - |\s{2}|^\s|\s$|\s[.,;:?]/)).toEqual([]);
  });
});

describe('a question file', () => {
  const localized = { en: null, nb: null };
  const improvement = ['title', 'what', 'firstStep', 'owner', 'measure', 'effort', 'impact', 'horizon', 'requires'];
  const order = {
    question: [
      'id',
      'topic',
      'weight',
      'quick',
      'iso9001',
      'related',
      'title',
      'question',
      'why',
      'evidence',
      'notApplicable',
      'examples',
      'levels',
      'improvements',
    ],
    improvements: ['low', 'high'],
    low: improvement,
    high: improvement,
    levels: ['title', 'description'],
    examples: ['sector', 'text'],
  } as const;

  /** Each object in a file with keys in another order than the format. */
  function outOfOrder(content: unknown, name: string): string[] {
    if (Array.isArray(content)) return content.flatMap((entry) => outOfOrder(entry, name));
    if (typeof content !== 'object' || content === null) return [];
    const keys = Object.keys(content);
    const expected =
      'en' in content ? Object.keys(localized) : (order[name as keyof typeof order] as readonly string[]);
    const here = keys.join() === expected.join() ? [] : [`${name}: ${keys.join(', ')}`];
    return [...here, ...Object.entries(content).flatMap(([key, value]) => outOfOrder(value, key))];
  }

  const questionFiles = writtenFiles.filter(({ file }) => file.includes('/'));

  it.each(questionFiles)('$file has its keys in the order of the format', ({ content }) => {
    expect(outOfOrder(content, 'question')).toEqual([]);
  });

  it.each(writtenFiles)('$file has lines of at most 110 characters and ends with one line break', ({ text }) => {
    expect(text.split('\n').filter((line) => line.length > 110)).toEqual([]);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[\t\r]| \n/);
  });
});
