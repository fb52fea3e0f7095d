import { describe, expect, it } from 'vitest';

import { contentProblemsMessage, listInWords, nameOf, problemAt } from '#questionnaire-files/content-problem.ts';

describe('nameOf', () => {
  it.each([
    [[], 'The file'],
    [['weight'], 'weight'],
    [['title', 'en'], 'title.en'],
    [['levels', 2], 'levels, entry 3'],
    [['levels', 2, 'title', 'en'], 'levels, entry 3, title.en'],
  ])('formats %j as “%s”', (path, name) => {
    expect(nameOf(path)).toBe(name);
  });
});

describe('listInWords', () => {
  it.each([
    [[], ''],
    [['en'], 'en'],
    [['en', 'nb'], 'en and nb'],
    [['S', 'M', 'L'], 'S, M and L'],
  ])('joins %j as “%s”', (words, joined) => {
    expect(listInWords(words)).toBe(joined);
  });
});

describe('contentProblemsMessage', () => {
  const problem = problemAt('staff/a.yaml', ['weight'], { wrong: 'is 4', remedy: 'Write 1, 2 or 3.' });

  it('omits the line when it is unknown', () => {
    expect(contentProblemsMessage([problem], () => undefined)).toBe(
      'The questionnaire has one mistake:\n  questions/staff/a.yaml\n    weight is 4. Write 1, 2 or 3.',
    );
  });

  it('counts the mistakes and gives each with its line', () => {
    expect(contentProblemsMessage([problem, problem], () => 3).split('\n')).toEqual([
      'The questionnaire has 2 mistakes:',
      '  questions/staff/a.yaml:3',
      '    weight is 4. Write 1, 2 or 3.',
      '  questions/staff/a.yaml:3',
      '    weight is 4. Write 1, 2 or 3.',
    ]);
  });
});
