import type { GatheredResult } from '#domain/gathered-results.ts';
import {
  filteredBy,
  noFilter,
  portfolioScorer,
  sortedBy,
  type PortfolioEntry,
  type PortfolioFilter,
  type SortValue,
} from '#domain/portfolio.ts';
import type { Scorable } from '#domain/questionnaire.ts';

/** Rows of a page of the table. */
export const pageSize = 50;

/** What a table shows, and in which words. */
export interface PortfolioSource {
  readonly gathered: { readonly results: readonly GatheredResult[] };
  readonly questionnaire: Scorable;
  /** What is searched of an entry. */
  readonly textOf: (entry: PortfolioEntry) => string;
  /** What an entry is sorted by in a column. */
  readonly sortValue: (entry: PortfolioEntry, column: string) => SortValue;
  readonly compareTexts: (one: string, other: string) => number;
}

/** A table of results, sorted, filtered and in pages. */
export type PortfolioView = ReturnType<typeof createPortfolioView>;

/** Creates the state of a table of results; it follows what is gathered. */
export function createPortfolioView({ gathered, questionnaire, textOf, sortValue, compareTexts }: PortfolioSource) {
  const entryOf = portfolioScorer(questionnaire);
  let filter = $state.raw(noFilter);
  let sort = $state.raw({ column: 'name', isDescending: false });
  let wanted = $state(1);

  const entries = $derived(gathered.results.map(entryOf));
  const sorted = $derived(
    sortedBy(entries, (entry) => sortValue(entry, sort.column), { isDescending: sort.isDescending, compareTexts }),
  );
  const shown = $derived(filteredBy(sorted, filter, textOf));
  const pageCount = $derived(Math.max(1, Math.ceil(shown.length / pageSize)));
  const page = $derived(Math.min(wanted, pageCount));
  const rows = $derived(shown.slice((page - 1) * pageSize, page * pageSize));

  return {
    /** Every result that passes the filter, in order. */
    get shown(): readonly PortfolioEntry[] {
      return shown;
    },
    /** Those of the page. */
    get rows(): readonly PortfolioEntry[] {
      return rows;
    },
    /** How many are gathered. */
    get total(): number {
      return entries.length;
    },
    get filter(): PortfolioFilter {
      return filter;
    },
    get sort(): { readonly column: string; readonly isDescending: boolean } {
      return sort;
    },
    /** From 1. */
    get page(): number {
      return page;
    },
    get pageCount(): number {
      return pageCount;
    },
    /** Shows the first page of what passes. */
    filterBy(change: Partial<PortfolioFilter>): void {
      filter = { ...filter, ...change };
      wanted = 1;
    },
    /** Sorts by a column, the lowest first; by the same column again, the other way round. */
    sortBy(column: string): void {
      sort = { column, isDescending: sort.column === column && !sort.isDescending };
      wanted = 1;
    },
    turnTo(number: number): void {
      wanted = number;
    },
  };
}
