import { isRating, type Answers, type Rating, type Target, type Targets } from '#domain/assessment.ts';
import { countedAnswer } from '#domain/coverage.ts';
import { inScope, questionsIn, type Scope, type Scorable, type ScorableQuestion } from '#domain/questionnaire.ts';
import { scoreAssessment, type Scores } from '#domain/scoring.ts';

/** The data of a recommended improvement that ranking needs. */
export interface RankableImprovement {
  readonly effort: 'S' | 'M' | 'L';
  /** Effect: 1 small, 2 medium, 3 large. */
  readonly impact: number;
  /** Longest time that the improvement takes, in days: 30, 90 or 180. */
  readonly horizon: number;
  /** Ids of the questions that need a rating of at least 3 first. */
  readonly requires: readonly string[];
}

/** The data of a question that ranking needs. */
export interface RankableQuestion extends ScorableQuestion {
  readonly improvements: { readonly low: RankableImprovement; readonly high: RankableImprovement };
}

/** One of the two improvements of a question: `low` for ratings 1 and 2, `high` for 3 and 4. */
export type Band = 'low' | 'high';

/** A recommended improvement with its rank. */
export interface RankedImprovement {
  /** Question id. */
  readonly question: string;
  readonly band: Band;
  /** Rank among all improvements, from 1. */
  readonly rank: number;
  /** (target − rating) × weight × impact ÷ effort; above 0. */
  readonly priority: number;
  readonly rating: Rating;
  readonly target: Target;
  /** Days: 30, 90 or 180. */
  readonly horizon: number;
  /** Ids of the required questions that are rated below 3. Their improvements rank before this one. */
  readonly comesAfter: readonly string[];
  /** True if the rating caps the level of its topic. */
  readonly holdsLevelBack: boolean;
}

/** A question answered with “don't know”, or not at all. */
export interface FindOutItem {
  /** Question id. */
  readonly question: string;
  /** True if there is no answer; false if the answer is “don't know”. */
  readonly isUnanswered: boolean;
}

/** Effort as a number: 1 small, 2 medium, 3 large. */
export const effortUnits = { S: 1, M: 2, L: 3 } as const;
/** Number of top-ranked improvements to start with, and in the projection of the overall score. */
export const stepsAhead = 3;
/** The shortest horizon of an improvement, in days. */
export const shortestHorizon = 30;
const levelOfPrerequisite = 3;

/** @param rating - A rating below 5. A 5 leads to no improvement. */
export function bandOf(rating: Rating): Band {
  return rating <= 2 ? 'low' : 'high';
}

/** @returns The target of an area. @throws {RangeError} If the area has none. */
export function targetOf(targets: Targets, area: string): Target {
  const target = targets[area];
  if (target === undefined) throw new RangeError(`there is no target for the area ${area}`);
  return target;
}

type Candidate = Omit<RankedImprovement, 'rank'> & { readonly weight: number; readonly effort: number };

/**
 * Ranks the recommended improvements: one for each rating below the target of its area.
 *
 * @param answers - Don't know, does not apply and unanswered questions lead to no improvement.
 * @param given - `targets` has a target for every area. `scores` are those of `answers`. Only their scope is ranked.
 * @returns In order of rank. Prerequisites come before the improvements that require them.
 * @see src/decisions.md, D5, for the formula and the ties.
 */
export function rankImprovements(
  questionnaire: Scorable<RankableQuestion>,
  answers: Answers,
  given: { readonly targets: Targets; readonly scores: Scores },
): RankedImprovement[] {
  const candidates = candidatesIn(questionnaire, answers, given)
    // Sorting is stable, so remaining ties stay in questionnaire order.
    .toSorted(
      (one, other) =>
        other.priority - one.priority ||
        one.rating - other.rating ||
        other.weight - one.weight ||
        one.effort - other.effort,
    );
  return prerequisitesFirst(candidates).map(({ weight: _weight, effort: _effort, ...improvement }, index) => ({
    ...improvement,
    rank: index + 1,
  }));
}

function candidatesIn(
  questionnaire: Scorable<RankableQuestion>,
  answers: Answers,
  { targets, scores }: { readonly targets: Targets; readonly scores: Scores },
): Candidate[] {
  const holdingBack = new Set(scores.areas.flatMap((area) => area.topics.flatMap((topic) => topic.heldBackBy)));
  const below = questionnaire.areas.flatMap((area) => {
    const target = targetOf(targets, area.id);
    const questions = area.topics.flatMap((topic) => inScope(topic.questions, scores.scope));
    return questions.flatMap((question) => {
      const rating = answers.get(question.id);
      return isRating(rating) && rating < target ? [{ question, rating, target }] : [];
    });
  });
  const missing = new Set(below.flatMap(({ question, rating }) => (rating < levelOfPrerequisite ? [question.id] : [])));
  return below.map(({ question, rating, target }) => {
    const band = bandOf(rating);
    const { impact, effort, horizon, requires } = question.improvements[band];
    return {
      question: question.id,
      band,
      priority: ((target - rating) * question.weight * impact) / effortUnits[effort],
      rating,
      target,
      horizon,
      comesAfter: requires.filter((id) => missing.has(id)),
      holdsLevelBack: holdingBack.has(question.id),
      weight: question.weight,
      effort: effortUnits[effort],
    };
  });
}

function prerequisitesFirst(sorted: readonly Candidate[]): Candidate[] {
  const byQuestion = new Map(sorted.map((candidate) => [candidate.question, candidate]));
  const placed = new Set<Candidate>();
  function placeAfterPrerequisites(candidate: Candidate): void {
    if (placed.has(candidate)) return;
    for (const id of candidate.comesAfter) {
      const prerequisite = byQuestion.get(id);
      if (prerequisite !== undefined) placeAfterPrerequisites(prerequisite);
    }
    placed.add(candidate);
  }
  sorted.forEach(placeAfterPrerequisites);
  return [...placed];
}

/**
 * Lists the questions to clarify before the result can be trusted.
 *
 * @returns Don't-know and unanswered questions, the highest weight first, then in questionnaire order.
 */
export function findOutFirst(questionnaire: Scorable, answers: Answers, scope: Scope): FindOutItem[] {
  return questionsIn(questionnaire, scope)
    .filter((question) => {
      const answer = countedAnswer(question, answers);
      return answer === null || answer === 'dont-know';
    })
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ id }) => ({ question: id, isUnanswered: answers.get(id) !== 'dont-know' }));
}

/**
 * Projects the overall score: the first three improvements raise their ratings to the target. Nothing else changes.
 *
 * @returns Unrounded, 1 to 5; null if there is no overall score or no improvement.
 */
export function scoreAfterFirstSteps(
  questionnaire: Scorable,
  answers: Answers,
  { ranking, scores }: { readonly ranking: readonly RankedImprovement[]; readonly scores: Scores },
): number | null {
  if (scores.overall.score === null || ranking.length === 0) return null;
  const reached = ranking.slice(0, stepsAhead).map(({ question, target }) => [question, target] as const);
  return scoreAssessment(questionnaire, new Map([...answers, ...reached]), scores.scope).overall.score;
}
