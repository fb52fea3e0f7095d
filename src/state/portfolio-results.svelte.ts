import { linkHash } from '#address/result-address.ts';
import { answersOf, type Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { encodeResultLink } from '#domain/link/encode-result-link.ts';
import { createGatheredResults } from '#state/gathered-results.svelte.ts';
import type { KeptResults } from '#storage/portfolio.ts';

/** Most results that a table takes. */
const mostResults = 10_000;

/** What a table of results takes from outside, so that tests can hand in their own. */
export interface PortfolioSurroundings {
  /** The edition that the site asks. */
  readonly edition: Edition;
  /** Where the tab keeps what is gathered. */
  readonly kept: KeptResults;
  /** @returns The assessments of this device. */
  readonly listOwn: () => readonly Assessment[];
}

/** The results of a table. */
export type PortfolioResults = ReturnType<typeof createPortfolioResults>;

/** Creates the state of a table with the results of this device and those gathered in this tab. It is empty until `load`. */
export function createPortfolioResults({ edition, kept, listOwn }: PortfolioSurroundings) {
  const gathered = createGatheredResults(edition, mostResults);
  let own = $state.raw<readonly string[]>([]);
  let emptied = $state.raw<readonly string[]>([]);
  let isKept = $state(true);
  const added = $derived(gathered.results.map(({ key }) => key).filter((key) => !own.includes(key)));

  return {
    gathered,
    /** Keys of those of this device. */
    get own(): readonly string[] {
      return own;
    },
    /** Keys of the others. */
    get added(): readonly string[] {
      return added;
    },
    /** Keys of what was taken out by `empty` and can be brought back. */
    get emptied(): readonly string[] {
      return emptied;
    },
    /** Whether the tab keeps what is added. */
    get isKept(): boolean {
      return isKept;
    },
    /** Shows what this device holds and what the tab keeps, in place of all that is here. What is damaged is named. */
    load(): void {
      const answered = listOwn().filter((one) => answersOf(one).size > 0);
      own = answered.map((one) => encodeResultLink(one, true).payload);
      // Copies that nobody has named or changed are the same result.
      gathered.replace(kept.read(), answered);
    },
    /** Has the tab keep what is added. */
    keep(): void {
      isKept = kept.write(linksTo(added));
    },
    /** Takes out all that is added. */
    empty(): void {
      emptied = added;
      gathered.remove((key) => !own.includes(key));
    },
    bringBack(): void {
      gathered.paste(linksTo(emptied));
      emptied = [];
    },
  };
}

function linksTo(keys: readonly string[]): string {
  return keys.map((key) => `${linkHash(key)}\n`).join('');
}
