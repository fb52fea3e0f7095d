import { isRating, type Rating, type Targets } from '#domain/assessment.ts';
import { targetOf } from '#domain/improvements.ts';
import { epsilon } from '#domain/rounding.ts';
import type { Scores, TopicScore } from '#domain/scoring.ts';

/** Distance of a unit from its target. */
export type Distance =
  /** The unit has no score, so it has no distance. */
  | { readonly state: 'unknown' }
  /** Score and level are at or above the target. */
  | { readonly state: 'reached' }
  /** The score is at or above the target, but the level is below it. */
  | { readonly state: 'held-back' }
  /** Target minus score: above 0, at most 4, unrounded. */
  | { readonly state: 'below'; readonly points: number };

/**
 * @param unit - Score 1 to 5 and level 1 to 5; both null if not scored.
 * @param target - 3 to 5; a fraction for the overall target.
 */
export function distanceTo(unit: { score: number | null; level: number | null }, target: number): Distance {
  if (unit.score === null || unit.level === null) return { state: 'unknown' };
  const points = target - unit.score;
  if (points > epsilon) return { state: 'below', points };
  return { state: unit.level >= target - epsilon ? 'reached' : 'held-back' };
}

/**
 * The overall target: the mean of the targets of the areas that apply.
 *
 * @returns 3 to 5, unrounded; null if no area applies.
 */
export function overallTarget(scores: Scores, targets: Targets): number | null {
  const applicable = scores.areas.filter((area) => area.state !== 'not-applicable');
  if (applicable.length === 0) return null;
  return applicable.reduce((total, area) => total + targetOf(targets, area.id), 0) / applicable.length;
}

/** The units with the lowest and the highest score. */
export interface Extremes<Unit> {
  readonly lowest: Unit;
  readonly highest: Unit;
  /** All units with the lowest score, in questionnaire order. */
  readonly allLowest: readonly Unit[];
  /** All units with the highest score, in questionnaire order. */
  readonly allHighest: readonly Unit[];
  /** Score points from the lowest to the highest: above 0, at most 4, unrounded. */
  readonly spread: number;
}

/**
 * Finds the units with the lowest and the highest score. If scores are equal, the first unit wins.
 *
 * @param units - Areas or topics, in questionnaire order. Units without a score are ignored.
 * @returns Null if fewer than two units have a score, or if all scores are equal.
 */
export function extremesOf<Unit extends { readonly score: number | null }>(
  units: readonly Unit[],
): Extremes<Unit> | null {
  const scored = units.flatMap((unit) => (unit.score === null ? [] : [{ unit, score: unit.score }]));
  const [first] = scored;
  if (first === undefined) return null;
  const lowest = scored.reduce((best, one) => (one.score < best.score - epsilon ? one : best), first);
  const highest = scored.reduce((best, one) => (one.score > best.score + epsilon ? one : best), first);
  if (lowest === highest) return null;
  const all = (score: number) => scored.filter((one) => Math.abs(one.score - score) <= epsilon).map(({ unit }) => unit);
  return {
    lowest: lowest.unit,
    highest: highest.unit,
    allLowest: all(lowest.score),
    allHighest: all(highest.score),
    spread: highest.score - lowest.score,
  };
}

/** A question of a topic, and its rating. */
export interface RatedAnswer {
  /** Question id. */
  readonly question: string;
  readonly rating: Rating;
}

/**
 * Selects the answer that represents a topic in a sentence.
 *
 * @param end - `highest` for a strength, `lowest` for a weakness. If ratings are equal, the highest weight wins, then
 * the first question in questionnaire order.
 * @returns Null if no question of the topic is rated.
 */
export function representativeAnswer(topic: TopicScore, end: 'highest' | 'lowest'): RatedAnswer | null {
  const sign = end === 'highest' ? -1 : 1;
  const [first] = topic.answers
    .flatMap(({ question, weight, answer }) => (isRating(answer) ? [{ question, weight, rating: answer }] : []))
    .toSorted((one, other) => sign * (one.rating - other.rating) || other.weight - one.weight);
  return first === undefined ? null : { question: first.question, rating: first.rating };
}

/** @returns True if every rating is 5, or if there are no ratings. Then no target leads to an improvement. */
export function isAtTop(scores: Scores): boolean {
  const answers = scores.areas.flatMap((area) => area.topics.flatMap((topic) => topic.answers));
  return answers.every(({ answer }) => !isRating(answer) || answer === 5);
}

const maxListed = 3;
const levelOfStrength = 3;

/** Strengths and weaknesses, at most three topics each. No topic is in both lists. */
export interface Balance {
  /** Topics of level 3 and above, the highest score first. */
  readonly strengths: readonly TopicScore[];
  /** Topics below their target, the lowest score first. */
  readonly weaknesses: readonly TopicScore[];
  /** Number of unlisted topics whose score equals that of the last listed strength. */
  readonly moreStrengths: number;
  /** Number of unlisted topics whose score equals that of the last listed weakness. */
  readonly moreWeaknesses: number;
  /** True if any topic is below its target, listed or not. */
  readonly isAnyBelow: boolean;
  /** The score that all scored topics share, 1 to 5; null if scores differ, or if fewer than two topics are scored. */
  readonly evenScore: number | null;
}

/**
 * Lists strengths and weaknesses. Topics with equal scores are in questionnaire order.
 *
 * @param scores - Topics without a score are ignored.
 * @param targets - One for every area.
 */
export function balanceOf(scores: Scores, targets: Targets): Balance {
  const topics = scores.areas.flatMap((area) =>
    area.topics.flatMap((topic) =>
      topic.score === null || topic.level === null
        ? []
        : [{ topic, score: topic.score, level: topic.level, target: targetOf(targets, area.id) }],
    ),
  );
  const strong = topics
    .filter(({ level }) => level >= levelOfStrength)
    .toSorted((one, other) => other.score - one.score);
  const strengths = strong.slice(0, maxListed);
  const below = topics.filter(({ topic, target }) => distanceTo(topic, target).state === 'below');
  const weak = below.filter((entry) => !strengths.includes(entry)).toSorted((one, other) => one.score - other.score);
  const weaknesses = weak.slice(0, maxListed);
  const [first] = topics;
  const isEven = topics.length > 1 && topics.every(({ score }) => Math.abs(score - (first?.score ?? 0)) <= epsilon);
  return {
    strengths: strengths.map(({ topic }) => topic),
    weaknesses: weaknesses.map(({ topic }) => topic),
    moreStrengths: countAlike(strong),
    moreWeaknesses: countAlike(weak),
    isAnyBelow: below.length > 0,
    evenScore: isEven && first !== undefined ? first.score : null,
  };
}

/** Counts the unlisted topics whose score equals that of the last listed one. */
function countAlike(sorted: readonly { readonly score: number }[]): number {
  const last = sorted[maxListed - 1];
  return sorted.slice(maxListed).filter(({ score }) => Math.abs(score - (last?.score ?? 0)) <= epsilon).length;
}
