import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { locales, localize } from '#domain/locale.ts';
import { minutesFor, secondsFor } from '#domain/minutes.ts';
import { questionsIn } from '#domain/questionnaire.ts';

import { questionnaire } from '../../support/questionnaire.ts';

const levels = ['one', 'two', 'three', 'four', 'five'].map((title) => ({
  title,
  description: 'eighteen words '.repeat(9),
}));

test('secondsFor counts the time to read the words and to consider the options', () => {
  const question = { question: 'Four words in it?', levels, notApplicable: null };
  // The question has 4 words, and each of its 5 levels has 1 + 18. With “don’t know”, there are 6 options.
  expect(secondsFor(question)).toBe(Math.round((99 * 60) / 238 + 3));
  expect(secondsFor({ ...question, notApplicable: 'Ten more words '.repeat(10) })).toBe(
    Math.round((129 * 60) / 238 + 3.5),
  );
});

test('minutesFor adds up the remaining questions and rounds to minutes', () => {
  const seconds = (...list: number[]) => list.map((one) => ({ seconds: one }));
  expect(minutesFor(seconds())).toBe(0);
  expect(minutesFor(seconds(29))).toBe(0);
  expect(minutesFor(seconds(29, 1))).toBe(1);
  expect(minutesFor(seconds(60, 60, 29))).toBe(2);
});

test.each(locales)('every question takes 23 to 40 seconds, in %s', (locale) => {
  for (const question of questionsIn(localize(questionnaire, locale), 'full')) {
    expect(secondsFor(question), question.id).toBeGreaterThanOrEqual(23);
    expect(secondsFor(question), question.id).toBeLessThanOrEqual(40);
  }
});

test('“Your first change” in the README starts with the minutes of the start page', () => {
  const questions = questionsIn(localize(questionnaire, 'en'), 'full');
  const minutes = minutesFor(questions.map((question) => ({ seconds: secondsFor(question) })));
  expect(readFileSync('README.md', 'utf8')).toContain(`The start page says “About ${minutes} minutes”.`);
});
