import { linkHash } from '#address/result-address.ts';
import { answersOf, type Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { encodeResultLink } from '#domain/link/encode-result-link.ts';
import { GatheredResults } from '#state/gathered-results.svelte.ts';
import type { PortfolioStorage } from '#storage/portfolio.ts';

/** Maximum number of results in the portfolio. */
const resultLimit = 10_000;

/** Dependencies of the portfolio. Tests pass their own. */
export interface PortfolioDependencies {
  /** Files of other editions are refused. */
  readonly edition: Edition;
  readonly storage: PortfolioStorage;
  /** @returns The assessments of this device. */
  readonly listOwn: () => readonly Assessment[];
}

/** The results of the portfolio: those of this device, and those that were added in this tab. Empty until `load`. */
export class PortfolioResults {
  readonly gathered: GatheredResults;
  readonly #dependencies: PortfolioDependencies;
  #own = $state.raw<readonly string[]>([]);
  #emptied = $state.raw<readonly string[]>([]);
  #isStored = $state(true);
  readonly #added = $derived.by(() =>
    this.gathered.results.map(({ key }) => key).filter((key) => !this.#own.includes(key)),
  );

  constructor(dependencies: PortfolioDependencies) {
    this.#dependencies = dependencies;
    this.gathered = new GatheredResults(dependencies.edition, resultLimit);
  }

  /** Keys of the results of this device. */
  get own(): readonly string[] {
    return this.#own;
  }

  /** Keys of the results that were added in this tab. */
  get added(): readonly string[] {
    return this.#added;
  }

  /** Keys of the results that `empty` has removed, for `restore`. */
  get emptied(): readonly string[] {
    return this.#emptied;
  }

  /** False if only this page has the added results. */
  get isStored(): boolean {
    return this.#isStored;
  }

  /** Loads the results of this device, and those stored for the tab. `gathered.problems` then lists damaged results. */
  load(): void {
    const { listOwn, storage } = this.#dependencies;
    const answered = listOwn().filter((one) => answersOf(one).size > 0);
    this.#own = answered.map((one) => encodeResultLink(one, true).payload);
    // This removes duplicates: assessments with the same payload become one result.
    this.gathered.replace(storage.read(), answered);
  }

  /** Stores the added results for the tab. */
  store(): void {
    this.#isStored = this.#dependencies.storage.write(linksTo(this.#added));
  }

  /** Removes all added results. */
  empty(): void {
    this.#emptied = this.#added;
    this.gathered.remove((key) => !this.#own.includes(key));
  }

  /** Restores the results that `empty` has removed. */
  restore(): void {
    this.gathered.paste(linksTo(this.#emptied));
    this.#emptied = [];
  }
}

function linksTo(keys: readonly string[]): string {
  return keys.map((key) => `${linkHash(key)}\n`).join('');
}
