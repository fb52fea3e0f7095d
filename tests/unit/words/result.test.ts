import { describe, expect, it } from 'vitest';

import type { Level } from '#domain/assessment.ts';
import { locales, localize } from '#domain/locale.ts';
import { resultOf } from '#domain/result.ts';
import { resultContent } from '#page-data/result-content.ts';
import { clausesIn } from '#words/clauses.ts';
import { resultWords } from '#words/result.ts';

import { answersEverywhere, assessmentWith, changed } from '../../support/assessments.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { sample } from '../../support/sample.ts';
import { wordsIn } from '../../support/words-in.ts';

describe.each(locales)('resultWords (%s)', (locale) => {
  const words = wordsIn(locale);
  const { areas, scale } = localize(questionnaire, locale);
  const topics = areas.flatMap((area) => area.topics);
  const questions = topics.flatMap((topic) => topic.questions);

  it('names every area, topic, question and level', () => {
    for (const { id, name } of [...areas, ...topics]) expect(words.unit(id)).toBe(name);
    for (const { id, label } of topics) expect(words.label(id)).toEqual(label);
    for (const { id, title } of questions) expect(words.question(id).title).toBe(title);
    expect(([1, 2, 3, 4, 5] satisfies Level[]).map(words.levelName)).toEqual(scale.map(({ name }) => name));
  });

  it('returns the improvement for low answers when the rating is 1 or 2, else the one for high answers', () => {
    const { ranking } = sample('a clinic that knows its gaps').result;
    const ratings = new Set(ranking.map(({ rating }) => rating));
    expect(ratings).toEqual(new Set([1, 2, 3]));
    for (const improvement of ranking) {
      const written = questions.find(({ id }) => id === improvement.question)?.improvements;
      expect(words.improvement(improvement)).toBeDefined();
      expect(words.improvement(improvement)).toEqual(improvement.rating <= 2 ? written?.low : written?.high);
    }
  });

  it('throws when an id is unknown', () => {
    for (const nameOf of [words.unit, words.label, words.question, (id: string) => words.list([id])]) {
      expect(() => nameOf('marketing')).toThrow(new RangeError('the questionnaire has no marketing'));
    }
  });
});

describe('resultWords', () => {
  it.each([
    ['en', 'staff, finances and putting things right'],
    ['nb', 'medarbeidere, økonomi og retting av feil'],
  ] as const)('lists names without capitals (%s)', (locale, list) => {
    expect(wordsIn(locale).list(['staff', 'finances', 'putting-things-right'])).toBe(list);
  });

  it.each([
    ['en', '“when many customers are hit”'],
    ['nb', '«når mange kunder rammes»'],
  ] as const)('lists questions as quoted titles (%s)', (locale, list) => {
    expect(wordsIn(locale).list(['com-large-failure'])).toBe(list);
  });

  it.each([
    ['en', 'listening and learning', '“listening and learning” and “contact and relationships”'],
    ['nb', 'lytting og læring', '«lytting og læring» og «kontakt og relasjoner»'],
  ] as const)('quotes several names when one contains “and” (%s)', (locale, one, both) => {
    const { list } = wordsIn(locale);
    expect(list(['listening'])).toBe(one);
    expect(list(['listening', 'contact-and-relationships'])).toBe(both);
    expect(list(['staff', 'customers'])).not.toMatch(/[“«]/);
  });

  it.each([
    ['en', '“', '”'],
    ['nb', '«', '»'],
  ] as const)('lists prerequisites as quoted titles (%s)', (locale, opening, closing) => {
    const answers = changed(answersEverywhere(questionnaire, 4), { 'com-root-cause': 1, 'com-complaints-handled': 2 });
    const { ranking } = resultOf(questionnaire, assessmentWith({ answers }));
    const { improvement, prerequisites } = wordsIn(locale);
    const [first, second] = ranking;
    if (first === undefined || second === undefined) throw new Error('two improvements are needed');
    expect(prerequisites(first)).toBe('');
    expect(prerequisites(second)).toBe(`${opening}${improvement(first).title}${closing}`);
  });

  it('keeps the capitals of an abbreviation in a list', () => {
    const { areas, ...content } = resultContent(localize(questionnaire, 'en'), clausesIn('en'));
    const named = areas.map((area) => (area.id === 'finances' ? { ...area, name: 'IT and finances' } : area));
    const { texts, paths, locale } = wordsIn('en');
    const { list } = resultWords({ content: { ...content, areas: named }, texts, paths, locale });
    expect(list(['staff', 'finances'])).toBe('“staff” and “IT and finances”');
  });

  it.each([
    ['en', '4.4', '4.43', '/en/assess/#q=fin-budget'],
    ['nb', '4,4', '4,43', '/nb/vurdering/#q=fin-budget'],
  ] as const)('formats numbers and addresses (%s)', (locale, score, exactly, href) => {
    const words = wordsIn(locale);
    expect(words.score(31 / 7)).toBe(score);
    expect(words.score(31 / 7, 2)).toBe(exactly);
    expect(words.questionHref('fin-budget')).toBe(href);
  });
});
