import type { Targets } from '#domain/assessment.ts';
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

const listed = 3;
const levelOfStrength = 3;

/** Topics that stand out, at most three each, none in both. */
export interface Balance {
  /** Of level 3 and above, the highest score first. */
  readonly strengths: readonly TopicScore[];
  /** Below their target, the lowest score first. */
  readonly weaknesses: readonly TopicScore[];
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
  const strengths = topics
    .filter(({ level }) => level >= levelOfStrength)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, listed);
  const weaknesses = topics
    .filter((entry) => entry.target - entry.score > epsilon && !strengths.includes(entry))
    .toSorted((one, other) => one.score - other.score)
    .slice(0, listed);
  return { strengths: strengths.map(({ topic }) => topic), weaknesses: weaknesses.map(({ topic }) => topic) };
}
