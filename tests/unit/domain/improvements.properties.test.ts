import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isRating } from '#domain/assessment.ts';
import { findOutFirst, rankImprovements, scoreAfterFirstSteps, targetOf } from '#domain/improvements.ts';
import { inScope } from '#domain/questionnaire.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { anyAnswers, anyScope, anyTargets, holdsAlways } from '../../support/properties.ts';
import { questionnaire } from '../../support/questionnaire.ts';

const anyCase = fc
  .record({ answers: anyAnswers(questionnaire), scope: anyScope, targets: anyTargets })
  .map(({ answers, scope, targets }) => {
    const scores = scoreAssessment(questionnaire, answers, scope);
    return { answers, scope, targets, scores, ranking: rankImprovements(questionnaire, answers, { targets, scores }) };
  });

describe('the ranking, whatever the answers,', () => {
  it('contains one improvement for each rating below the target of its area, and no other', () => {
    holdsAlways(
      fc.property(anyCase, ({ answers, scope, targets, ranking }) => {
        const below = questionnaire.areas.flatMap((area) =>
          area.topics
            .flatMap((topic) => inScope(topic.questions, scope))
            .filter(({ id }) => {
              const rating = answers.get(id);
              return isRating(rating) && rating < targetOf(targets, area.id);
            }),
        );
        expect(ranking.map(({ question }) => question).toSorted()).toEqual(below.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('has finite priorities above 0 and consecutive ranks from 1', () => {
    holdsAlways(
      fc.property(anyCase, ({ ranking }) => {
        for (const [place, { priority, rank }] of ranking.entries()) {
          expect(Number.isFinite(priority) && priority > 0).toBe(true);
          expect(rank).toBe(place + 1);
        }
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    holdsAlways(
      fc.property(anyCase, ({ answers, targets, scores, ranking }) => {
        const reversed = new Map([...answers].toReversed());
        expect(rankImprovements(questionnaire, reversed, { targets, scores })).toEqual(ranking);
      }),
    );
  });

  it('puts an improvement before one of higher priority only when a later one requires it', () => {
    holdsAlways(
      fc.property(anyCase, ({ ranking }) => {
        const rankOf = new Map(ranking.map(({ question, rank }) => [question, rank]));
        const required = new Set(ranking.flatMap(({ comesAfter }) => comesAfter));
        for (const { comesAfter, rank } of ranking) {
          for (const id of comesAfter) expect(rankOf.get(id)).toBeLessThan(rank);
        }
        const free = ranking.filter(({ question, comesAfter }) => !required.has(question) && comesAfter.length === 0);
        for (const [place, { priority }] of free.slice(1).entries()) {
          expect(priority).toBeLessThanOrEqual(free[place]?.priority ?? 0);
        }
      }),
    );
  });

  it('shares no question with the list of questions to clarify', () => {
    holdsAlways(
      fc.property(anyCase, ({ answers, scope, ranking }) => {
        const open = new Set(findOutFirst(questionnaire, answers, scope).map(({ question }) => question));
        expect(ranking.filter(({ question }) => open.has(question))).toEqual([]);
      }),
    );
  });

  it('leads to a score after the first steps between the current one and 5', () => {
    holdsAlways(
      fc.property(anyCase, ({ answers, scores, ranking }) => {
        const after = scoreAfterFirstSteps(questionnaire, answers, { ranking, scores });
        if (after === null) return;
        expect(after).toBeGreaterThanOrEqual((scores.overall.score ?? 0) - 1e-9);
        expect(after).toBeLessThanOrEqual(5);
      }),
    );
  });
});
