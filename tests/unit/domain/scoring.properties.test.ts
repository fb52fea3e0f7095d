import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isRating, type Answers } from '#domain/assessment.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { scoreAssessment, type Scores } from '#domain/scoring.ts';

import { changed } from '../../support/assessments.ts';
import { madeUpQuestionnaire } from '../../support/made-up-questionnaire.ts';
import { anyAnswers, anyScope, holdsAlways } from '../../support/properties.ts';
import { allQuestions, questionnaire } from '../../support/questionnaire.ts';
import { unitsIn } from '../../support/units.ts';

const slack = 1e-9;

/** Answers, a scope, and the same answers with one rating raised; unchanged if there is no rating below 5. */
const anyRaise = fc
  .tuple(anyAnswers(questionnaire), anyScope, fc.nat(), fc.nat())
  .map(([answers, scope, pick, step]) => {
    const raisable = questionsIn(questionnaire, scope).flatMap(({ id }) => {
      const rating = answers.get(id);
      return isRating(rating) && rating < 5 ? [{ id, rating }] : [];
    });
    const chosen = raisable[pick % Math.max(1, raisable.length)];
    if (chosen === undefined) return { answers, scope, raised: answers };
    const rating = (chosen.rating + 1 + (step % (5 - chosen.rating))) as 2 | 3 | 4 | 5;
    return { answers, scope, raised: changed(answers, { [chosen.id]: rating }) };
  });

describe('scoring, whatever the answers,', () => {
  it('never lowers a score or a level when one rating is raised', () => {
    holdsAlways(
      fc.property(anyRaise, ({ answers, scope, raised }) => {
        const before = unitsIn(scoreAssessment(questionnaire, answers, scope));
        const after = unitsIn(scoreAssessment(questionnaire, raised, scope));
        for (const [place, unit] of before.entries()) {
          expect(after[place]?.score ?? 0).toBeGreaterThanOrEqual((unit.score ?? 0) - slack);
          expect(after[place]?.level ?? 0).toBeGreaterThanOrEqual(unit.level ?? 0);
        }
      }),
    );
  });

  it('keeps every score between the lowest and the highest rating of the unit', () => {
    holdsAlways(
      fc.property(anyAnswers(questionnaire), anyScope, (answers, scope) => {
        const scores = scoreAssessment(questionnaire, answers, scope);
        const within = (score: number | null, topics: Scores['areas'][number]['topics']) => {
          if (score === null) return;
          const made = topics.filter((topic) => topic.state === 'scored').flatMap((topic) => topic.answers);
          const ratings = made.flatMap(({ answer }) => (isRating(answer) ? [answer] : []));
          expect(score).toBeGreaterThanOrEqual(Math.min(...ratings) - slack);
          expect(score).toBeLessThanOrEqual(Math.max(...ratings) + slack);
        };
        within(
          scores.overall.score,
          scores.areas.flatMap((area) => area.topics),
        );
        for (const area of scores.areas) {
          within(area.score, area.topics);
          for (const topic of area.topics) within(topic.score, [topic]);
        }
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    const shuffled = anyAnswers(questionnaire).chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray([...answers], { minLength: answers.size, maxLength: answers.size }),
      ),
    );
    holdsAlways(
      fc.property(shuffled, anyScope, ([answers, entries], scope) => {
        expect(scoreAssessment(questionnaire, new Map(entries), scope)).toEqual(
          scoreAssessment(questionnaire, answers, scope),
        );
      }),
    );
  });

  it('gives a scored unit a level from 1 to 5, and any other neither score nor level', () => {
    holdsAlways(
      fc.property(anyAnswers(questionnaire), anyScope, (answers, scope) => {
        for (const { state, score, level } of unitsIn(scoreAssessment(questionnaire, answers, scope))) {
          if (state === 'scored') expect([1, 2, 3, 4, 5]).toContain(level);
          else expect([score, level]).toEqual([null, null]);
        }
      }),
    );
  });

  it('keeps the score of a topic within its range, and gives a range only to provisional scores', () => {
    holdsAlways(
      fc.property(anyAnswers(questionnaire), anyScope, (answers, scope) => {
        const scores = scoreAssessment(questionnaire, answers, scope);
        for (const unit of unitsIn(scores)) {
          expect(unit.range !== null).toBe(unit.state === 'scored' && unit.isProvisional);
          if (unit.range !== null) expect(unit.range.low).toBeLessThanOrEqual(unit.range.high);
        }
        for (const { score, range } of scores.areas.flatMap((area) => area.topics)) {
          if (score === null || range === null) continue;
          expect(score).toBeGreaterThanOrEqual(range.low - slack);
          expect(score).toBeLessThanOrEqual(range.high + slack);
        }
      }),
    );
  });

  it('treats “does not apply” as unanswered when it is not allowed', () => {
    const forbidden = new Set(allQuestions.filter((question) => question.notApplicable === null).map(({ id }) => id));
    holdsAlways(
      fc.property(anyAnswers(questionnaire), anyScope, (answers, scope) => {
        const counted = new Map(
          [...answers].filter(([id, answer]) => answer !== 'not-applicable' || !forbidden.has(id)),
        );
        expect(scoreAssessment(questionnaire, answers, scope)).toEqual(scoreAssessment(questionnaire, counted, scope));
      }),
    );
  });
});

describe('answersNeeded, whatever the answers,', () => {
  /** An area of three topics, small enough to try all answers to its open questions. */
  const small = madeUpQuestionnaire({
    staff: {
      one: { a: { weight: 3 }, b: { weight: 2 }, c: {} },
      two: { d: { weight: 2 }, e: { weight: 2, canBeLeftOut: true }, f: {} },
      three: { g: {}, h: { canBeLeftOut: true } },
    },
  });
  const all = questionsIn(small, 'full');

  const openIn = (answers: Answers) =>
    all.filter(({ id, notApplicable }) => {
      const answer = answers.get(id);
      return !isRating(answer) && !(answer === 'not-applicable' && notApplicable !== null);
    });

  /** The smallest number of open questions whose rating gives the area a score, by brute force. */
  function fewest(answers: Answers): number {
    const open = openIn(answers).map(({ id }) => id);
    let least = Number.POSITIVE_INFINITY;
    for (let choice = 0; choice < 2 ** open.length; choice += 1) {
      const chosen = open.filter((_, place) => (choice >> place) % 2 === 1);
      if (chosen.length >= least) continue;
      const filled = changed(answers, Object.fromEntries(chosen.map((id) => [id, 3])));
      if (scoreAssessment(small, filled, 'full').areas[0]?.state === 'scored') least = chosen.length;
    }
    return least;
  }

  it('is the fewest ratings that give a score', () => {
    holdsAlways(
      fc.property(anyAnswers(small), (answers) => {
        expect(scoreAssessment(small, answers, 'full').areas[0]?.answersNeeded).toBe(fewest(answers));
      }),
      200,
    );
  });
});
