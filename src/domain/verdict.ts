import type { Level } from '#domain/assessment.ts';
import { extremesOf } from '#domain/distance.ts';
import { epsilon } from '#domain/rounding.ts';
import type { AreaScore, Scores } from '#domain/scoring.ts';

/** The kind of headline for a result. */
export type Verdict =
  | { readonly kind: 'special'; readonly id: 'nothing-applies' | 'not-enough' | 'all-top' | 'all-bottom' }
  /** The area scores differ by less than `minSpread`, so the headline depends on the overall level. */
  | { readonly kind: 'even'; readonly level: Level }
  /** `strong` has the ids of the areas with the highest score, `weak` those with the lowest: at least one of each. */
  | {
      readonly kind: 'joined';
      /** The overall level. */
      readonly level: Level;
      readonly strong: readonly string[];
      readonly weak: readonly string[];
    };

/**
 * Chooses the headline of a result: the first that fits, in the order of `questions/verdicts.yaml`.
 *
 * @param scores - Areas without a score are ignored when areas are compared.
 * @param minSpread - In score points. The areas count as even if their highest and lowest score differ by less.
 */
export function verdictOf(scores: Scores, minSpread: number): Verdict {
  const { state, level } = scores.overall;
  if (state === 'not-applicable') return { kind: 'special', id: 'nothing-applies' };
  if (level === null) return { kind: 'special', id: 'not-enough' };
  const uniform = uniformOf(scores);
  if (uniform !== null) return { kind: 'special', id: uniform };

  const extremes = extremesOf(scores.areas);
  if (extremes === null || extremes.spread < minSpread - epsilon) return { kind: 'even', level };
  const ids = (areas: readonly AreaScore[]) => areas.map(({ id }) => id);
  return { kind: 'joined', level, strong: ids(extremes.allHighest), weak: ids(extremes.allLowest) };
}

/** @returns `all-top` if all applicable questions are rated 5, `all-bottom` if all are rated 1; otherwise null. */
function uniformOf(scores: Scores): 'all-top' | 'all-bottom' | null {
  const answers = scores.areas.flatMap((area) => area.topics.flatMap((topic) => topic.answers));
  const applicable = answers.filter(({ answer }) => answer !== 'not-applicable');
  if (applicable.every(({ answer }) => answer === 5)) return 'all-top';
  return applicable.every(({ answer }) => answer === 1) ? 'all-bottom' : null;
}
