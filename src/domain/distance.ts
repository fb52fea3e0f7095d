import { isRating, type Rating, type Targets } from '#domain/assessment.ts';
import { targetOf } from '#domain/improvements.ts';
import { epsilon } from '#domain/rounding.ts';
import type { Scores, TopicScore } from '#domain/scoring.ts';

/** How far a unit is from its target. */
export type Distance =
  /** No score, so no distance. */
  | { readonly state: 'unknown' }
  /** Score and level are at or above the target. */
  | { readonly state: 'reached' }
  /** The score is there, the level is not. */
  | { readonly state: 'held-back' }
  /** Target minus score: above 0, at most 4, unrounded. */
  | { readonly state: 'below'; readonly points: number };

/**
 * @param unit - Score 1 to 5 and level 1 to 5; both null where not scored.
 * @param target - 3 to 5; a fraction for the overall target.
 */
export function distanceTo(unit: { score: number | null; level: number | null }, target: number): Distance {
  if (unit.score === null || unit.level === null) return { state: 'unknown' };
  const points = target - unit.score;
  if (points > epsilon) return { state: 'below', points };
  return { state: unit.level >= target - epsilon ? 'reached' : 'held-back' };
}

/**
 * The target of the whole: the mean of the targets of the areas that apply.
 *
 * @returns 3 to 5, unrounded; null where no area applies.
 */
export function overallTarget(scores: Scores, targets: Targets): number | null {
  const applicable = scores.areas.filter((area) => area.state !== 'not-applicable');
  if (applicable.length === 0) return null;
  return applicable.reduce((total, area) => total + targetOf(targets, area.id), 0) / applicable.length;
}

/** The units that a reader wants named first. */
export interface Extremes<Unit> {
  readonly lowest: Unit;
  readonly highest: Unit;
  /** The lowest and those with the same score, in questionnaire order. */
  readonly allLowest: readonly Unit[];
  /** The highest and those with the same score, in questionnaire order. */
  readonly allHighest: readonly Unit[];
  /** Score points from the lowest to the highest: above 0, at most 4, unrounded. */
  readonly spread: number;
}

/**
 * Finds the lowest and the highest of some units. Equal scores: the one that comes first.
 *
 * @param units - Areas or topics, in questionnaire order. Those without a score take no part.
 * @returns Null where none stands out: fewer than two have a score, or all scores are the same.
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

/** A level that was chosen for a question. */
export interface TellingAnswer {
  /** Question id. */
  readonly question: string;
  readonly rating: Rating;
}

/**
 * The answer that stands for a topic in words.
 *
 * @param topic - Any topic.
 * @param end - `highest` for what carries, `lowest` for what holds back. Equal ratings: the heaviest question, then
 * questionnaire order.
 * @returns Null where no question of the topic is rated.
 */
export function tellingAnswer(topic: TopicScore, end: 'highest' | 'lowest'): TellingAnswer | null {
  const sign = end === 'highest' ? -1 : 1;
  const [first] = topic.answers
    .flatMap(({ question, weight, answer }) => (isRating(answer) ? [{ question, weight, rating: answer }] : []))
    .toSorted((one, other) => sign * (one.rating - other.rating) || other.weight - one.weight);
  return first === undefined ? null : { question: first.question, rating: first.rating };
}

/** @returns Whether every rated answer is 5, so that no target would ask for an improvement. */
export function isAtTop(scores: Scores): boolean {
  const answers = scores.areas.flatMap((area) => area.topics.flatMap((topic) => topic.answers));
  return answers.every(({ answer }) => !isRating(answer) || answer === 5);
}

const listed = 3;
const levelOfStrength = 3;

/** Topics that stand out, at most three each, none in both. */
export interface Balance {
  /** Of level 3 and above, the highest score first. */
  readonly strengths: readonly TopicScore[];
  /** Below their target, the lowest score first. */
  readonly weaknesses: readonly TopicScore[];
  /** How many more have the score of the last strength, and of the last weakness, but are not listed. */
  readonly moreStrengths: number;
  readonly moreWeaknesses: number;
  /** Whether any topic is below its target, listed here or not. */
  readonly isAnyBelow: boolean;
  /** The score that all of two or more scored topics have, 1 to 5; null where they differ or fewer have one. */
  readonly evenScore: number | null;
}

/**
 * Finds the topics that carry an organisation and those that hold it back. Equal scores: questionnaire order.
 *
 * @param scores - Topics without a score take no part.
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
  const strengths = strong.slice(0, listed);
  const below = topics.filter(({ topic, target }) => distanceTo(topic, target).state === 'below');
  const weak = below.filter((entry) => !strengths.includes(entry)).toSorted((one, other) => one.score - other.score);
  const weaknesses = weak.slice(0, listed);
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

/** How many that are no longer listed have the score of the last one that is. */
function countAlike(sorted: readonly { readonly score: number }[]): number {
  const last = sorted[listed - 1];
  return sorted.slice(listed).filter(({ score }) => Math.abs(score - (last?.score ?? 0)) <= epsilon).length;
}
