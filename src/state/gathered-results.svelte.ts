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
  type AddedCounts,
} from '#domain/gathered-results.ts';
import { encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { parseSavedAssessments } from '#domain/saved/saved-assessments.ts';

/** Maximum length of a text with links, in characters: enough for 10,000 of the longest links. */
export const textLimit = 4_000_000;

/** The results that a page gathers from links, files and this device. This class does not store them. */
export class GatheredResults {
  readonly #edition: Edition;
  readonly #limit: number;
  #results = $state.raw<readonly GatheredResult[]>([]);
  #problems = $state.raw<readonly GatherProblem[]>([]);
  #addedCounts = $state.raw<AddedCounts | null>(null);

  /**
   * @param edition - Edition of the questionnaire. Files of other editions are refused.
   * @param limit - Maximum number of results.
   */
  constructor(edition: Edition, limit: number) {
    this.#edition = edition;
    this.#limit = limit;
  }

  /** In display order. */
  get results(): readonly GatheredResult[] {
    return this.#results;
  }

  /** Problems of the last attempt to add results. */
  get problems(): readonly GatherProblem[] {
    return this.#problems;
  }

  /** Counts of the last attempt to add results; null before the first attempt, and after `replace` or `remove`. */
  get addedCounts(): AddedCounts | null {
    return this.#addedCounts;
  }

  /** Adds the results of all links in a text. @returns Number of added results. */
  paste(text: string): number {
    return this.#add(...foundInText(text));
  }

  /**
   * Replaces all results.
   *
   * @param links - Text with result links; empty if there are none.
   * @param assessments - Their results follow those of the links.
   */
  replace(links: string, assessments: readonly Assessment[]): void {
    this.#results = [];
    this.#add([
      ...(links === '' ? [] : [resultsInText(links)]),
      ...(assessments.length === 0 ? [] : [resultsOfAssessments(assessments)]),
    ]);
    this.#addedCounts = null;
  }

  /** @returns Number of added results. */
  add(assessments: readonly Assessment[]): number {
    return assessments.length === 0 ? 0 : this.#add([resultsOfAssessments(assessments)]);
  }

  /** Adds the results of all assessments in the files. @returns Number of added results. */
  async open(files: readonly File[]): Promise<number> {
    const { found, refused } = await readFiles(files, this.#edition);
    return this.#add(found, refused);
  }

  rename(key: string, label: string | null): void {
    this.#results = this.#results.map((one) => (one.key === key ? { ...one, label } : one));
  }

  /**
   * Gives a result another name and the key of the link with that name.
   *
   * @returns The new key. If another result already has it, the two become one.
   */
  relink(key: string, label: string | null): string {
    const result = this.#results.find((one) => one.key === key);
    if (result === undefined) return key;
    const named = { ...result, label, key: encodeSharedResult({ ...result, label }) };
    const others = this.#results.filter((one) => one.key === key || one.key !== named.key);
    this.#results = others.map((one) => (one.key === key ? named : one));
    return named.key;
  }

  /** Adds results that `remove` has removed, at the end. */
  restore(results: readonly GatheredResult[]): void {
    const isHere = (key: string) => this.#results.some((one) => one.key === key);
    this.#results = [...this.#results, ...results.filter(({ key }) => !isHere(key))].slice(0, this.#limit);
    this.#addedCounts = null;
  }

  /** Swaps a result with the result before it (-1) or after it (1), if there is one. */
  move(key: string, by: -1 | 1): void {
    const from = this.#results.findIndex((one) => one.key === key);
    const [one, other] = [this.#results[from], this.#results[from + by]];
    if (one !== undefined && other !== undefined) this.#results = this.#results.with(from, other).with(from + by, one);
  }

  remove(isRemoved: (key: string) => boolean): void {
    this.#results = this.#results.filter(({ key }) => !isRemoved(key));
    this.#addedCounts = null;
  }

  #add(found: readonly Found[], others: readonly GatherProblem[] = []): number {
    const { results, problems, repeated } = gatherAll(this.#results, found, this.#limit);
    const added = results.length - this.#results.length;
    this.#addedCounts = { added, repeated };
    this.#problems = [...problems, ...others];
    this.#results = results;
    return added;
  }
}

/** @returns The results in a text; a problem if the text is too long. */
export function foundInText(text: string): [found: Found[], others: GatherProblem[]] {
  if (text.length > textLimit) return [[], [{ code: 'text-too-long', limit: textLimit }]];
  return [[resultsInText(text)], []];
}

/** @returns The results of each valid file, and a problem for each rejected file. */
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
