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

/** Rows per page. */
export const pageSize = 50;

/** The results of a table, and how to search and sort them. */
export interface PortfolioSource {
  readonly gathered: { readonly results: readonly GatheredResult[] };
  readonly questionnaire: Scorable;
  /** @returns The text in which the filter searches. */
  readonly textOf: (entry: PortfolioEntry) => string;
  /** @returns The value by which a column sorts an entry. */
  readonly sortValue: (entry: PortfolioEntry, column: string) => SortValue;
  readonly compareTexts: (one: string, other: string) => number;
}

/** A table of results with filter, sort order and pages. It updates when the gathered results change. */
export class PortfolioView {
  readonly #source: PortfolioSource;
  readonly #entryOf: (result: GatheredResult) => PortfolioEntry;
  #filter = $state.raw(noFilter);
  #sort = $state.raw({ column: 'name', isDescending: false });
  #wantedPage = $state(1);

  readonly #entries = $derived.by(() => this.#source.gathered.results.map(this.#entryOf));
  readonly #sorted = $derived.by(() => {
    const { sortValue, compareTexts } = this.#source;
    const { column, isDescending } = this.#sort;
    return sortedBy(this.#entries, (entry) => sortValue(entry, column), { isDescending, compareTexts });
  });
  readonly #shown = $derived.by(() => filteredBy(this.#sorted, this.#filter, this.#source.textOf));
  readonly #pageCount = $derived(Math.max(1, Math.ceil(this.#shown.length / pageSize)));
  readonly #page = $derived(Math.min(this.#wantedPage, this.#pageCount));
  readonly #rows = $derived(this.#shown.slice((this.#page - 1) * pageSize, this.#page * pageSize));

  constructor(source: PortfolioSource) {
    this.#source = source;
    this.#entryOf = portfolioScorer(source.questionnaire);
  }

  /** Every result that passes the filter, sorted. */
  get shown(): readonly PortfolioEntry[] {
    return this.#shown;
  }

  /** The results on the current page of the table. */
  get rows(): readonly PortfolioEntry[] {
    return this.#rows;
  }

  /** Number of gathered results. */
  get total(): number {
    return this.#entries.length;
  }

  get filter(): PortfolioFilter {
    return this.#filter;
  }

  get sort(): { readonly column: string; readonly isDescending: boolean } {
    return this.#sort;
  }

  /** Number of the current page, from 1. */
  get page(): number {
    return this.#page;
  }

  get pageCount(): number {
    return this.#pageCount;
  }

  /** Changes the filter and shows the first page. */
  filterBy(change: Partial<PortfolioFilter>): void {
    this.#filter = { ...this.#filter, ...change };
    this.#wantedPage = 1;
  }

  /** Sorts by a column and shows the first page. Ascending; a second call for the same column reverses the order. */
  readonly sortBy = (column: string): void => {
    this.#sort = { column, isDescending: this.#sort.column === column && !this.#sort.isDescending };
    this.#wantedPage = 1;
  };

  turnTo(page: number): void {
    this.#wantedPage = page;
  }
}
