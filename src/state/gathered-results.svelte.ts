import { readFile } from '#browser/read-file.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import {
  gatherAll,
  resultsInText,
  resultsOfAssessments,
  type Found,
  type GatheredResult,
  type GatherProblem,
  type Taken,
} from '#domain/gathered-results.ts';
import { parseSavedAssessments } from '#domain/saved/saved-assessments.ts';

/** Most characters of a text that is looked at: 10,000 of the longest links have room in it. */
export const textLimit = 4_000_000;

/** Results that somebody gathers on a page. */
export type GatheredResults = ReturnType<typeof createGatheredResults>;

/**
 * Creates the state of a page that gathers results from anywhere. Nothing of it is stored here.
 *
 * @param edition - The edition that the site asks: files of others are refused.
 * @param limit - Most results that it takes.
 */
export function createGatheredResults(edition: Edition, limit: number) {
  let results = $state.raw<readonly GatheredResult[]>([]);
  let problems = $state.raw<readonly GatherProblem[]>([]);
  let taken = $state.raw<Taken | null>(null);

  /** @returns How many were added. */
  function take(found: readonly Found[], others: readonly GatherProblem[] = []): number {
    const gathering = gatherAll(results, found, limit);
    taken = { added: gathering.results.length - results.length, repeated: gathering.repeated };
    problems = [...gathering.problems, ...others];
    results = gathering.results;
    return taken.added;
  }

  return {
    /** In the order in which they are shown. */
    get results(): readonly GatheredResult[] {
      return results;
    },
    /** What was not taken the last time. */
    get problems(): readonly GatherProblem[] {
      return problems;
    },
    /** What came of the last attempt of the reader; null before, and where what was here has been replaced. */
    get taken(): Taken | null {
      return taken;
    },
    /** Takes every result link of a text. @returns How many were added. */
    paste: (text: string): number => take(...foundInText(text)),
    /**
     * Takes what an address holds, and assessments beside it, in place of all that is here.
     *
     * @param links - In which links are looked for; empty where there are none.
     */
    replace(links: string, assessments: readonly Assessment[]): void {
      results = [];
      take([
        ...(links === '' ? [] : [resultsInText(links)]),
        ...(assessments.length === 0 ? [] : [resultsOfAssessments(assessments)]),
      ]);
      taken = null;
    },
    /** Takes assessments of this device, or of another part of the page. @returns How many were added. */
    add: (assessments: readonly Assessment[]): number =>
      assessments.length === 0 ? 0 : take([resultsOfAssessments(assessments)]),
    /** Takes every assessment of some files. @returns How many were added. */
    async open(files: readonly File[]): Promise<number> {
      const { found, refused } = await readFiles(files, edition);
      return take(found, refused);
    },
    rename(key: string, label: string | null): void {
      results = results.map((one) => (one.key === key ? { ...one, label } : one));
    },
    /** Moves one before the one in front of it (-1) or behind the one that follows (1). */
    move(key: string, by: -1 | 1): void {
      results = moved(results, key, by);
    },
    /** Takes out those of which this is true. */
    remove(isGone: (key: string) => boolean): void {
      results = results.filter(({ key }) => !isGone(key));
      taken = null;
    },
  };
}

/** What a text holds; it is not looked at where it is too long. */
export function foundInText(text: string): [found: Found[], others: GatherProblem[]] {
  if (text.length > textLimit) return [[], [{ code: 'text-too-long', limit: textLimit }]];
  return [[resultsInText(text)], []];
}

function moved(results: readonly GatheredResult[], key: string, by: -1 | 1): readonly GatheredResult[] {
  const from = results.findIndex((one) => one.key === key);
  const [one, other] = [results[from], results[from + by]];
  return one === undefined || other === undefined ? results : results.with(from, other).with(from + by, one);
}

/** Reads one file after the other, each whole or not at all. */
export async function readFiles(files: readonly File[], edition: Edition) {
  const found: Found[] = [];
  const refused: GatherProblem[] = [];
  for (const file of files) {
    const text = await readFile(file);
    const outcome = text.ok ? parseSavedAssessments(text.value, edition) : text;
    if (outcome.ok) found.push(resultsOfAssessments(outcome.value, file.name));
    else {
      const reason = typeof outcome.problem === 'string' ? { code: outcome.problem } : outcome.problem;
      refused.push({ code: 'file', file: file.name, reason });
    }
  }
  return { found, refused };
}
