import { extremesOf } from '#domain/distance.ts';
import { epsilon } from '#domain/rounding.ts';
import type { Scores } from '#domain/scoring.ts';

/** Minimum gap that counts as a difference, in score points. */
const minGap = 1 / 2;

/** Gap between the highest and the lowest score in an area. `highest` and `lowest` are indexes of results, from 0. */
export interface Gap {
  /** Area id. */
  readonly area: string;
  readonly highest: number;
  readonly lowest: number;
  /** Difference in score points, 0 to 4, unrounded. */
  readonly points: number;
}

/** The finding that the headline of a comparison states. */
export type ComparisonFinding =
  /** No area has a score in two or more results. */
  | { readonly kind: 'nothing' }
  /** The gap in every area is less than half a point. */
  | { readonly kind: 'in-step' }
  /** Of two results, `leader` is ahead in more areas. If both are ahead in equally many, it has the widest lead. */
  | {
      readonly kind: 'ahead';
      /** Index of the result, 0 or 1. */
      readonly leader: number;
      /** Number of areas in which `leader` is ahead, at least one. */
      readonly count: number;
      /** Number of areas in which both results have a score, at least two. */
      readonly total: number;
      /** The widest lead of `leader`. */
      readonly most: Gap;
      /** The widest gap of all, if the other result is ahead there; otherwise null. */
      readonly against: Gap | null;
    }
  /** The widest gap of three or more results, or of two results that have only one area to compare. */
  | { readonly kind: 'widest'; readonly gap: Gap };

/** An area in which some results have no score. In this area, `findingOf` ignores these results. */
export interface MissingScore {
  /** Area id. */
  readonly area: string;
  /** Indexes of the results without a score, from 0; at least one. */
  readonly results: readonly number[];
}

/**
 * Finds the most notable difference between results.
 *
 * @param scores - Scores of each result, with the same areas in the same order.
 * @returns The finding. If gaps are equal, the first area wins; if scores are equal, the first result.
 */
export function findingOf(scores: readonly Scores[]): ComparisonFinding {
  const gaps = gapsIn(scores);
  const widest = widestOf(gaps);
  if (widest === null) return { kind: 'nothing' };
  if (widest.points < minGap - epsilon) return { kind: 'in-step' };
  if (scores.length > 2 || gaps.length === 1) return { kind: 'widest', gap: widest };
  return aheadOf(gaps, widest);
}

function aheadOf(gaps: readonly Gap[], widest: Gap): ComparisonFinding {
  const ledBy = (result: number) => gaps.filter(({ highest, points }) => highest === result && points > epsilon);
  const other = widest.lowest;
  const leader = ledBy(other).length > ledBy(widest.highest).length ? other : widest.highest;
  const led = ledBy(leader);
  return {
    kind: 'ahead',
    leader,
    count: led.length,
    total: gaps.length,
    most: widestOf(led) ?? widest,
    against: leader === widest.highest ? null : widest,
  };
}

/** @returns The areas in which at least one result has no score, in questionnaire order. */
export function missingScores(scores: readonly Scores[]): MissingScore[] {
  const areas = scores[0]?.areas ?? [];
  return areas.flatMap(({ id }, areaIndex) => {
    const results = scores.flatMap((one, index) => (one.areas[areaIndex]?.score == null ? [index] : []));
    return results.length === 0 ? [] : [{ area: id, results }];
  });
}

/** @returns The gap of each area in which at least two results have a score. */
function gapsIn(scores: readonly Scores[]): Gap[] {
  const areas = scores[0]?.areas ?? [];
  return areas.flatMap(({ id: area }, areaIndex) => {
    const scored = scores.flatMap((one, index) => {
      const score = one.areas[areaIndex]?.score ?? null;
      return score === null ? [] : [{ index, score }];
    });
    const [first, second] = scored;
    if (first === undefined || second === undefined) return [];
    const { highest, lowest, spread } = extremesOf(scored) ?? { highest: first, lowest: second, spread: 0 };
    return { area, highest: highest.index, lowest: lowest.index, points: spread };
  });
}

function widestOf(gaps: readonly Gap[]): Gap | null {
  const [first] = gaps;
  if (first === undefined) return null;
  return gaps.reduce((best, gap) => (gap.points > best.points + epsilon ? gap : best), first);
}
