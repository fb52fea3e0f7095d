import type { Level } from '#domain/assessment.ts';
import { countAnswers } from '#domain/coverage.ts';
import { distanceTo, overallTarget } from '#domain/distance.ts';
import type { GatheredResult } from '#domain/gathered-results.ts';
import { targetOf } from '#domain/improvements.ts';
import { assessmentOfLink } from '#domain/link/assessment-of-link.ts';
import { questionsIn, type Scope, type Scorable } from '#domain/questionnaire.ts';
import { shownScores } from '#domain/shown-scores.ts';

/** What a table of results shows of a unit. */
export interface UnitFigures {
  /** `overall`, an area id or a topic id. */
  readonly id: string;
  /** Unrounded, 1 to 5; null where there is none. */
  readonly score: number | null;
  readonly level: Level | null;
  /** 3 to 5, unrounded; null where nothing applies. */
  readonly target: number | null;
}

/** A result with what a table of thousands needs of its scores, and nothing more. */
export interface PortfolioEntry {
  readonly result: GatheredResult;
  /** What the scores are of: `quick` also while a quick check is being deepened. */
  readonly scope: Scope;
  readonly isDeepening: boolean;
  /** Whether open questions could still move the overall score. */
  readonly isProvisional: boolean;
  /** Questions of the scope that have a rating. */
  readonly answered: number;
  /** Questions of the scope. */
  readonly total: number;
  readonly overall: UnitFigures;
  /** In questionnaire order. */
  readonly areas: readonly UnitFigures[];
  /** In questionnaire order. */
  readonly topics: readonly Pick<UnitFigures, 'id' | 'score'>[];
}

/**
 * Scores a result as its own page does.
 *
 * @param questionnaire - The edition that the site asks.
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

/** @returns What scores a result the first time that it is asked for, and keeps it by its key. */
export function portfolioScorer(questionnaire: Scorable): (result: GatheredResult) => PortfolioEntry {
  const scored = new Map<string, PortfolioEntry>();
  return (result) => {
    const entry = scored.get(result.key) ?? portfolioEntry(questionnaire, result);
    scored.set(result.key, entry);
    return entry;
  };
}

/** Which results of a portfolio are looked at. */
export interface PortfolioFilter {
  /** Words that all have to be in the text of a result; empty for any. */
  readonly text: string;
  /** Null for any. */
  readonly scope: Scope | null;
  /** `overall` or an area id: what `below` is about. */
  readonly unit: string;
  /** Only those whose unit has not reached its target, or is below a level. Null for any. */
  readonly below: 'target' | Level | null;
}

/** What lets every result pass. */
export const noFilter: PortfolioFilter = { text: '', scope: null, unit: 'overall', below: null };

/**
 * @param entries - Their order is kept.
 * @param filter - What has no score is never below anything.
 * @param textOf - What is searched of an entry.
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

/** @returns The figures of the whole or of an area. @throws {RangeError} If there is no such area. */
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

/** What a column is sorted by; null where a row has nothing there. */
export type SortValue = string | number | null;

/** How a table is sorted. */
export interface SortOrder {
  readonly isDescending: boolean;
  /** How texts come after one another in the reader's language: below 0 where the first is first. */
  readonly compareTexts: (one: string, other: string) => number;
}

/**
 * Sorts rows by one value each. Rows without one are last, whichever way; rows with equal values stay in their order.
 *
 * @param valueOf - Asked once a row; texts for all of them, or numbers.
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
