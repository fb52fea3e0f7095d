import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Answers, Assessment, Rating } from '#domain/assessment.ts';
import { answerChanges, compareResults, earlierAndLater, haveSameName } from '#domain/comparison/comparison.ts';
import { resultsOfAssessments, type GatheredResult } from '#domain/gathered-results.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { answersEverywhere, assessmentWith, changed, targetsAt } from '../../../support/assessments.ts';
import { anyAnswers, anyScope, anyTargets, holdsAlways } from '../../../support/properties.ts';
import { questionnaire } from '../../../support/questionnaire.ts';
import { sample } from '../../../support/sample.ts';

function gathered(...assessments: readonly Assessment[]): GatheredResult[] {
  return resultsOfAssessments(assessments).items.flatMap((item) => (item.ok ? item.value : []));
}

const everywhere = (rating: Rating) => answersEverywhere(questionnaire, rating);
const [full, quick] = (['full', 'quick'] as const).map((scope) =>
  questionsIn(questionnaire, scope).map(({ id }) => id),
) as [string[], string[]];
const idsOf = (results: readonly GatheredResult[]) =>
  questionsIn(compareResults(questionnaire, results).shared, 'full').map(({ id }) => id);

describe('the shared questions of a comparison', () => {
  const bank = sample('a bank branch, all answered').assessment;
  const store = sample('an online store, quick check').assessment;
  const deepening = sample('a public office deepening its quick check').assessment;

  test('are all questions of two full assessments', () => {
    expect(idsOf(gathered(bank, { ...bank, label: 'Other' }))).toEqual(full);
  });

  test('are those of the quick check when one result is a quick check', () => {
    const results = gathered(bank, store, bank);
    expect(idsOf(results)).toEqual(quick);
    expect(compareResults(questionnaire, results).scopes).toEqual(['full', 'quick', 'full']);
  });

  test('are those of the quick check when a quick check is being deepened, as on its result page', () => {
    const results = gathered(bank, deepening);
    expect(idsOf(results)).toEqual(quick);
    expect(compareResults(questionnaire, results).scopes).toEqual(['full', 'quick']);
  });

  test('exclude topics and areas in which no question is shared', () => {
    const [area, ...others] = questionnaire.areas;
    const less = { areas: [{ id: 'new', topics: [{ id: 'new-topic', questions: [] }] }, ...others] };
    const { shared, scores } = compareResults(less, gathered(bank));
    expect(shared.areas.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    expect(scores[0]?.areas.map(({ id }) => id)).not.toContain(area?.id);
  });

  test('cannot be found when the edition is unknown, so an error is thrown', () => {
    expect(() => compareResults(questionnaire, [{ ...(gathered(bank)[0] as GatheredResult), edition: 9 }])).toThrow(
      new RangeError('there is no edition with the code 9'),
    );
  });

  test('come from one edition when all results have the same', () => {
    expect(compareResults(questionnaire, gathered(bank, store)).hasSeveralEditions).toBe(false);
  });
});

describe('the scores of a comparison', () => {
  test('equal those of the result page when the assessments are full', () => {
    for (const name of ['a bank branch, all answered', 'a clinic that knows its gaps'] as const) {
      const { assessment, result } = sample(name);
      const [scores] = compareResults(questionnaire, gathered(assessment)).scores;
      expect(scores).toEqual(result.scores);
    }
  });

  test('cover the twelve questions of the quick check when another result is a quick check', () => {
    const { assessment } = sample('a bank branch, all answered');
    const [scores] = compareResults(
      questionnaire,
      gathered(assessment, sample('an online store, quick check').assessment),
    ).scores;
    const answers = new Map(
      Object.entries(assessment.responses).flatMap(([id, { answer }]) => (answer === undefined ? [] : [[id, answer]])),
    );
    const { areas, overall } = scoreAssessment(questionnaire, answers, 'quick');
    expect(scores?.overall).toEqual(overall);
    expect(scores?.areas).toEqual(areas);
  });

  test('do not depend on answers outside the shared questions, or on the order of the results', () => {
    holdsAlways(
      fc.property(anyAnswers(questionnaire), anyAnswers(questionnaire), anyScope, (one, other, scope) => {
        const results = gathered(
          assessmentWith({ answers: one }),
          assessmentWith({ answers: other, scope, label: 'B' }),
        );
        const { scores, questionCount } = compareResults(questionnaire, results);
        const turned = compareResults(questionnaire, results.toReversed());
        expect(turned.scores).toEqual(scores.toReversed());
        expect([full.length, quick.length]).toContain(questionCount);
        const quickOnly = (answers: Answers) => new Map([...answers].filter(([id]) => quick.includes(id)));
        if (questionCount === quick.length) {
          const same = gathered(
            assessmentWith({ answers: quickOnly(one), scope: 'quick' }),
            assessmentWith({ answers: quickOnly(other), scope: 'quick', label: 'B' }),
          );
          expect(compareResults(questionnaire, same).scores).toEqual(scores);
        }
      }),
      200,
    );
  });
});

describe('answerChanges', () => {
  const before = assessmentWith({
    answers: changed(everywhere(3), {
      'fin-budget': 1,
      'cust-segments': 2,
      'com-root-cause': 'dont-know',
      'staff-authority': 4,
    }),
    targets: { ...targetsAt(4), finances: 3 },
  });
  const after = assessmentWith({
    answers: changed(everywhere(3), { 'fin-budget': 3, 'cust-segments': 4, 'staff-authority': 2, 'fin-tools': 4 }),
    label: 'B',
  });
  const [earlier, later] = gathered(before, after) as [GatheredResult, GatheredResult];
  const changes = answerChanges(questionnaire, earlier, later);

  test('sorts changed answers by change, then by weight', () => {
    const weights = new Map(questionsIn(questionnaire, 'full').map(({ id, weight }) => [id, weight]));
    expect(changes.moved.map(({ question }) => question).toSorted()).toEqual(
      ['fin-budget', 'cust-segments', 'staff-authority', 'fin-tools'].toSorted(),
    );
    expect(changes.moved.at(-1)).toEqual({ question: 'fin-tools', before: 3, after: 4 });
    const firstThree = changes.moved.slice(0, 3).map(({ question }) => weights.get(question) ?? 0);
    expect(firstThree).toEqual(firstThree.toSorted((one, other) => other - one));
  });

  test('lists answers as completed improvements only when they have reached their former target', () => {
    expect(changes.done.toSorted((one, other) => one.question.localeCompare(other.question))).toEqual([
      { question: 'cust-segments', before: 2, after: 4, band: 'low', target: 4 },
      { question: 'fin-budget', before: 1, after: 3, band: 'low', target: 3 },
    ]);
  });

  test('counts answers as equal, changed, or not rated in at least one result', () => {
    expect(changes.openCount).toBe(1);
    expect(changes.sameCount + changes.moved.length + changes.openCount).toBe(full.length);
  });

  test('counts each answer once, and completed improvements only across their target, whatever the answers', () => {
    holdsAlways(
      fc.property(anyAnswers(questionnaire), anyAnswers(questionnaire), anyTargets, (one, other, targets) => {
        const [was, is] = gathered(
          assessmentWith({ answers: one, targets }),
          assessmentWith({ answers: other, label: 'B' }),
        ) as [GatheredResult, GatheredResult];
        const { moved, done, sameCount, openCount } = answerChanges(questionnaire, was, is);
        expect(moved.length + sameCount + openCount).toBe(full.length);
        for (const pair of done) {
          expect(moved).toContainEqual({ question: pair.question, before: pair.before, after: pair.after });
          expect(pair.before).toBeLessThan(pair.target);
          expect(pair.after).toBeGreaterThanOrEqual(pair.target);
        }
        const back = answerChanges(questionnaire, is, was);
        expect(back.moved.map(({ question }) => question)).toEqual(moved.map(({ question }) => question));
      }),
      300,
    );
  });
});

describe('haveSameName', () => {
  const named = (label: string | null, sector: string | null = 'bank') =>
    gathered(assessmentWith({ label, sector }))[0] as GatheredResult;

  test.each([
    ['returns true when name and sector are equal', named('Harbour'), true],
    ['returns false when the names differ', named('Hillside'), false],
    ['returns false when the sectors differ', named('Harbour', 'clinic'), false],
    ['returns false when one has no name', named(null), false],
  ])('%s', (_title, other, isSame) => {
    expect(haveSameName(named('Harbour'), other)).toBe(isSame);
  });

  test('returns false when neither result has a name', () => {
    expect(haveSameName(named(null), named(null))).toBe(false);
  });
});

describe('earlierAndLater', () => {
  const on = (updated: string) => assessmentWith({ updated: `${updated}T09:00:00.000Z` });
  test.each([
    [
      ['2026-05-01', '2026-11-01'],
      [0, 1],
    ],
    [
      ['2026-11-01', '2026-05-01'],
      [1, 0],
    ],
    [
      ['2026-05-01', '2026-05-01'],
      [0, 1],
    ],
    [
      ['2026-05-01', '2020-01-01', '2026-04-01'],
      [2, 0],
    ],
    [['2026-05-01'], null],
    [[], null],
  ] as const)('returns the places of the two results with the dates %j: %j', (dates, places) => {
    expect(earlierAndLater(gathered(...dates.map(on)))).toEqual(places);
  });
});
