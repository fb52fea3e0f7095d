import type { Level } from '#domain/assessment.ts';
import { countAnswers } from '#domain/coverage.ts';
import { distanceTo, overallTarget } from '#domain/distance.ts';
import type { GatheredResult } from '#domain/gathered-results.ts';
import { targetOf } from '#domain/improvements.ts';
import { assessmentOfLink } from '#domain/link/assessment-of-link.ts';
import { questionsIn, type Scope, type Scorable } from '#domain/questionnaire.ts';
import { shownScores } from '#domain/shown-scores.ts';

/** Figures of a unit in a table of results. */
export interface UnitFigures {
  /** `overall`, an area id or a topic id. */
  readonly id: string;
  /** Unrounded, 1 to 5; null if not scored. */
  readonly score: number | null;
  readonly level: Level | null;
  /** Target level, 3 to 5, unrounded. Null only for `overall`, if no area applies. */
  readonly target: number | null;
}

/** A result with its figures in the table. Other scores are dropped: a portfolio can contain thousands of results. */
export interface PortfolioEntry {
  readonly result: GatheredResult;
  /** Scope of the scores; `quick` if `isDeepening` is true. */
  readonly scope: Scope;
  /** See `ShownScores`. */
  readonly isDeepening: boolean;
  /** True if there is an overall score that open questions could still change. */
  readonly isProvisional: boolean;
  /** Number of rated questions in the scope. */
  readonly answered: number;
  /** Number of questions in the scope. */
  readonly total: number;
  readonly overall: UnitFigures;
  /** In questionnaire order. */
  readonly areas: readonly UnitFigures[];
  /** In questionnaire order. */
  readonly topics: readonly Pick<UnitFigures, 'id' | 'score'>[];
}

/**
 * Scores a result as the result page does.
 *
 * @param questionnaire - The current edition.
 */
export function portfolioEntry(questionnaire: Scorable, result: GatheredResult): PortfolioEntry {
  const { scores, isDeepening } = shownScores(questionnaire, assessmentOfLink(result));
  const { overall, areas, scope } = scores;
  const { answered, total } = countAnswers(questionsIn(questionnaire, scope), result.answers);
  return {
    result,
    scope,
    isDeepening,
    isProvisional: overall.isProvisional && overall.score !== null,
    answered,
    total,
    overall: {
      id: overall.id,
      score: overall.score,
      level: overall.level,
      target: overallTarget(scores, result.targets),
    },
    areas: areas.map(({ id, score, level }) => ({ id, score, level, target: targetOf(result.targets, id) })),
    topics: areas.flatMap(({ topics }) => topics.map(({ id, score }) => ({ id, score }))),
  };
}

/** @returns A function like `portfolioEntry` that caches each entry by the key of its result. */
export function portfolioScorer(questionnaire: Scorable): (result: GatheredResult) => PortfolioEntry {
  const scored = new Map<string, PortfolioEntry>();
  return (result) => {
    const entry = scored.get(result.key) ?? portfolioEntry(questionnaire, result);
    scored.set(result.key, entry);
    return entry;
  };
}

/** A filter for the results of a portfolio. */
export interface PortfolioFilter {
  /** Search words, separated by white space. A text must contain all of them; case is ignored. Empty for any text. */
  readonly text: string;
  /** Null for any scope. */
  readonly scope: Scope | null;
  /** The unit that `below` refers to: `overall` or an area id. */
  readonly unit: string;
  /** `target`: the unit has not reached its target. A level: the level of the unit is lower. Null for any result. */
  readonly below: 'target' | Level | null;
}

/** The filter that every result passes. */
export const noFilter: PortfolioFilter = { text: '', scope: null, unit: 'overall', below: null };

/**
 * @param filter - A unit without a score does not match `below`.
 * @param textOf - Returns the text of an entry in which the words are searched.
 * @returns The entries that pass the filter, in the same order.
 */
export function filteredBy(
  entries: readonly PortfolioEntry[],
  filter: PortfolioFilter,
  textOf: (entry: PortfolioEntry) => string,
): readonly PortfolioEntry[] {
  const { scope, below } = filter;
  const words = filter.text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0 && scope === null && below === null) return entries;
  return entries.filter((entry) => {
    if (scope !== null && entry.scope !== scope) return false;
    if (below !== null && !isBelow(figuresOf(entry, filter.unit), below)) return false;
    const text = words.length === 0 ? '' : textOf(entry).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** @returns The figures of `overall` or an area. @throws {RangeError} If there is no such area. */
export function figuresOf({ overall, areas }: PortfolioEntry, unit: string): UnitFigures {
  const figures = unit === overall.id ? overall : areas.find(({ id }) => id === unit);
  if (figures === undefined) throw new RangeError(`the questionnaire has no area ${unit}`);
  return figures;
}

function isBelow(unit: UnitFigures, bound: 'target' | Level): boolean {
  if (unit.level === null || unit.target === null) return false;
  if (bound !== 'target') return unit.level < bound;
  return distanceTo(unit, unit.target).state !== 'reached';
}

/** Sort key of a row; null if the row has none. */
export type SortValue = string | number | null;

/** Sort order of a table. */
export interface SortOrder {
  readonly isDescending: boolean;
  /** Collation of the reader's language: below 0 if `one` comes first. */
  readonly compareTexts: (one: string, other: string) => number;
}

/**
 * Sorts rows by their sort keys. Rows without a key come last in both directions. The sort is stable.
 *
 * @param valueOf - Returns the sort key of a row. Called once per row. Rows never mix string and number keys.
 */
export function sortedBy<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  { isDescending, compareTexts }: SortOrder,
): Row[] {
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
      if (typeof one.value === 'string' && typeof other.value === 'string') {
        return sign * compareTexts(one.value, other.value);
      }
      return sign * (Number(one.value) - Number(other.value));
    })
    .map(({ row }) => row);
}
