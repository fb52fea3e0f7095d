import { extremesOf } from '#domain/distance.ts';
import { epsilon } from '#domain/rounding.ts';
import type { Scores } from '#domain/scoring.ts';

/** Score points below which areas are in step. */
const inStep = 1 / 2;

/** How far results are apart in an area. Results are named by their place, from 0. */
export interface Gap {
  /** Area id. */
  readonly area: string;
  readonly highest: number;
  readonly lowest: number;
  /** Score points between the two, 0 to 4, unrounded. */
  readonly points: number;
}

/** What the sentence above a comparison says. */
export type ComparisonFinding =
  /** No area has a score in two results. */
  | { readonly kind: 'nothing' }
  /** No area differs by half a point or more. */
  | { readonly kind: 'in-step' }
  /** Of two results, one is ahead in more areas, or in as many and further. */
  | {
      readonly kind: 'ahead';
      readonly leader: number;
      /** In how many areas it is ahead, at least one. */
      readonly count: number;
      /** How many areas both have a score for, at least two. */
      readonly total: number;
      /** The area in which it is ahead most. */
      readonly most: Gap;
      /** The widest gap, where it is the other one that is ahead there; else null. */
      readonly against: Gap | null;
    }
  /** The widest gap among three results or more, or in the only area that two have a score for. */
  | { readonly kind: 'widest'; readonly gap: Gap };

/** An area that some results have no score for: they take no part in what is said about it. */
export interface MissingScore {
  /** Area id. */
  readonly area: string;
  /** Places of the results without one, from 0; at least one. */
  readonly results: readonly number[];
}

/**
 * Finds what stands out when the areas of some results are read side by side.
 *
 * @param scores - Of each result, over the same areas.
 * @returns Equal gaps: the area that comes first. Equal scores: the result that comes first.
 */
export function findingOf(scores: readonly Scores[]): ComparisonFinding {
  const gaps = gapsIn(scores);
  const widest = widestOf(gaps);
  if (widest === null) return { kind: 'nothing' };
  if (widest.points < inStep - epsilon) return { kind: 'in-step' };
  if (scores.length > 2 || gaps.length === 1) return { kind: 'widest', gap: widest };
  return aheadOf(gaps, widest);
}

function aheadOf(gaps: readonly Gap[], widest: Gap): ComparisonFinding {
  const ledBy = (place: number) => gaps.filter(({ highest, points }) => highest === place && points > epsilon);
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

/** @returns The areas that some of the results have no score for, in questionnaire order. */
export function missingScores(scores: readonly Scores[]): MissingScore[] {
  const areas = scores[0]?.areas ?? [];
  return areas.flatMap(({ id }, index) => {
    const results = scores.flatMap((one, place) => (one.areas[index]?.score == null ? [place] : []));
    return results.length === 0 ? [] : [{ area: id, results }];
  });
}

/** The gap of each area that two results or more have a score for. */
function gapsIn(scores: readonly Scores[]): Gap[] {
  const areas = scores[0]?.areas ?? [];
  return areas.flatMap(({ id: area }, index) => {
    const scored = scores.flatMap((one, place) => {
      const score = one.areas[index]?.score ?? null;
      return score === null ? [] : [{ place, score }];
    });
    const [first, second] = scored;
    if (first === undefined || second === undefined) return [];
    const { highest, lowest, spread } = extremesOf(scored) ?? { highest: first, lowest: second, spread: 0 };
    return { area, highest: highest.place, lowest: lowest.place, points: spread };
  });
}

function widestOf(gaps: readonly Gap[]): Gap | null {
  const [first] = gaps;
  if (first === undefined) return null;
  return gaps.reduce((best, gap) => (gap.points > best.points + epsilon ? gap : best), first);
}
