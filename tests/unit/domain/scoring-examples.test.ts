import { describe, expect, it } from 'vitest';

import { findOutFirst, rankImprovements } from '#domain/improvements.ts';
import { matchingPatterns } from '#domain/patterns.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { targetsAt } from '../../support/assessments.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { answersOfExample, numberOf, scoringExamples, type ExampleUnit } from '../../support/scoring-examples.ts';
import { unitsIn } from '../../support/units.ts';

/** The expected figures of a unit as domain values. */
function expectedUnit(unit: ExampleUnit) {
  return {
    state: unit.state,
    score: unit.score === undefined ? null : expect.closeTo(numberOf(unit.score), 12),
    level: unit.level ?? null,
    ...(unit.provisional === undefined ? {} : { isProvisional: unit.provisional }),
    // A coverage is one division of whole numbers, so equal fractions give identical numbers.
    ...(unit.coverage === undefined ? {} : { coverage: numberOf(unit.coverage) }),
    range:
      unit.range === undefined
        ? null
        : { low: expect.closeTo(unit.range[0], 6), high: expect.closeTo(unit.range[1], 6) },
  };
}

describe.each(scoringExamples)('example $id, $title', (example) => {
  const answers = answersOfExample(example);
  const scores = scoreAssessment(questionnaire, answers, example.scope);
  const units = unitsIn(scores);
  const ranking = rankImprovements(questionnaire, answers, { targets: targetsAt(4), scores });

  it('contains every unit', () => {
    expect(units.map(({ id }) => id).toSorted()).toEqual(Object.keys(example.units).toSorted());
  });

  it.each(Object.entries(example.units))('has the score of %s', (id, unit) => {
    expect(units.find((one) => one.id === id)).toMatchObject(expectedUnit(unit));
  });

  it('has the ranking of improvements', () => {
    expect(ranking.map(({ question, priority }) => ({ question, priority }))).toEqual(
      example.improvements.map(({ question, priority }) => ({ question, priority: expect.closeTo(priority, 12) })),
    );
    expect(ranking.map(({ rank }) => rank)).toEqual(example.improvements.map((_, place) => place + 1));
  });

  it('has the list of questions to clarify', () => {
    const found = findOutFirst(questionnaire, answers, example.scope);
    expect(found.map(({ question }) => question)).toEqual(example.findOut);
    expect(found.map(({ isUnanswered }) => isUnanswered)).toEqual(example.findOut.map((id) => !answers.has(id)));
  });

  it('has the patterns', () => {
    expect(matchingPatterns(questionnaire.patterns, scores).map(({ id }) => id)).toEqual(example.patterns);
  });
});
