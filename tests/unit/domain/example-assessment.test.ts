import { expect, test } from 'vitest';

import { editionOf } from '#domain/edition.ts';
import { exampleAssessment } from '#domain/example-assessment.ts';
import { resultOf } from '#domain/result.ts';
import { parseSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';

import { questionnaire } from '../../support/questionnaire.ts';

const edition = editionOf(questionnaire);
const example = exampleAssessment(edition);
const result = resultOf(questionnaire, example);

test('the example is a valid saved assessment', () => {
  expect(parseSavedAssessment(serializeAssessment(example, edition), edition)).toEqual({ ok: true, value: example });
});

test('the example answers every question, once with “don’t know” and once with “does not apply”', () => {
  expect(result.counts).toEqual({ total: 48, answered: 46, unknown: 1, excluded: 1, unanswered: 0 });
});

test('the example is uneven, so that its result has strengths, weaknesses and patterns', () => {
  const scores = result.scores.areas.map(({ score }) => score ?? Number.NaN);
  expect(result.scores.overall.level).toBe(3);
  expect(Math.max(...scores) - Math.min(...scores)).toBeGreaterThan(1);
  expect(result.verdict).toMatchObject({ kind: 'joined' });
  expect(result.patterns).not.toEqual([]);
  expect(result.findOut).toHaveLength(1);
  expect(result.ranking.length).toBeGreaterThan(9);
});
