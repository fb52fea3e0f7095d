import type { Assessment } from '#domain/assessment.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeResultLink } from '#domain/link/encode-result-link.ts';
import { payloadsIn } from '#domain/link/payload-in.ts';
import type { LinkProblem, SharedResult } from '#domain/link/shared-result.ts';
import type { Outcome } from '#domain/outcome.ts';
import type { SavedFileProblem, UnreadFile } from '#domain/saved/saved-assessments.ts';

/** A result from a link, a file or this device, as the comparison and the portfolio use it. */
export interface GatheredResult extends SharedResult {
  /** Payload of a link to this result, made or read when it was gathered. Unique here. `rename` does not change it. */
  readonly key: string;
}

/** Why links or results were rejected. */
export type NotGathered =
  /** A link in a text or a result in a file was rejected. Its place helps the reader to find it. */
  | {
      readonly code: LinkProblem;
      /** Name of the file; null for a link. */
      readonly file: string | null;
      /** Place among the `total` links or results of the same text or file, from 1. */
      readonly place: number;
      readonly total: number;
    }
  /** The text contains no link. */
  | { readonly code: 'no-link' }
  /** The text was not read, because it has more characters than the limit. */
  | { readonly code: 'text-too-long'; readonly limit: number }
  /** `count` results were rejected, because there is no room for more than `limit`. */
  | { readonly code: 'too-many'; readonly count: number; readonly limit: number };

/** Why a link, result or file was rejected. */
export type GatherProblem =
  | NotGathered
  | {
      readonly code: 'file';
      readonly file: string;
      readonly reason: SavedFileProblem | { readonly code: UnreadFile };
    };

/** Counts of the last attempt to add results. */
export interface AddedCounts {
  readonly added: number;
  /** Number of skipped duplicates: results whose payload was already gathered. */
  readonly repeated: number;
}

/** Gathered results, and why other results were rejected. */
export interface Gathering {
  readonly results: readonly GatheredResult[];
  readonly problems: readonly NotGathered[];
  /** Number of skipped duplicates: results whose payload was already gathered. */
  readonly repeated: number;
}

/** The results from one source (a text, a file or this device), in the order of the source. */
export interface Found {
  /** Name of the file; null for a text or this device. */
  readonly file: string | null;
  readonly items: readonly Outcome<GatheredResult, LinkProblem>[];
}

/**
 * Reads the results in all result links and comparison links of a text.
 *
 * @param text - Any text, such as a whole email or the fragment of an address.
 */
export function resultsInText(text: string): Found {
  const items = payloadsIn(text).map((payload): Found['items'][number] => {
    const outcome = decodeResultLink(payload);
    return outcome.ok ? { ok: true, value: { ...outcome.value, key: payload } } : outcome;
  });
  return { file: null, items };
}

/**
 * Converts assessments to results. Like a result link, a result has no notes, and no answers outside its scope.
 *
 * @param assessments - Assessments of the current edition, from a file or this device.
 * @param file - Name of the file; null if the assessments come from this device.
 */
export function resultsOfAssessments(assessments: readonly Assessment[], file: string | null = null): Found {
  const items = assessments.map((assessment): Found['items'][number] => {
    const { payload: key } = encodeResultLink(assessment, true);
    const outcome = decodeResultLink(key);
    // The payload omits a label that is too long for a link. The page shows it anyway.
    return outcome.ok ? { ok: true, value: { ...outcome.value, label: assessment.label, key } } : outcome;
  });
  return { file, items };
}

/**
 * Adds found results to the gathered ones.
 *
 * @param here - The results gathered before.
 * @param found - The results from one source.
 * @param limit - Maximum number of gathered results.
 * @returns The gathered results followed by the added ones, and why others were rejected.
 */
export function gather(here: readonly GatheredResult[], { file, items }: Found, limit: number): Gathering {
  if (items.length === 0 && file === null) return { results: here, problems: [{ code: 'no-link' }], repeated: 0 };
  const keys = new Set(here.map(({ key }) => key));
  const added: GatheredResult[] = [];
  const problems: NotGathered[] = [];
  let repeated = 0;
  let left = 0;
  for (const [index, item] of items.entries()) {
    const at = { file, place: index + 1, total: items.length };
    if (!item.ok) problems.push({ code: item.problem, ...at });
    else if (keys.has(item.value.key)) repeated += 1;
    else if (keys.size >= limit) left += 1;
    else {
      keys.add(item.value.key);
      added.push(item.value);
    }
  }
  if (left > 0) problems.push({ code: 'too-many', count: left, limit });
  return { results: [...here, ...added], problems, repeated };
}

/** Calls `gather` for each source in order, and adds up problems and duplicates. */
export function gatherAll(here: readonly GatheredResult[], found: readonly Found[], limit: number): Gathering {
  return found.reduce<Gathering>(
    (before, one) => {
      const { results, problems, repeated } = gather(before.results, one, limit);
      return { results, problems: [...before.problems, ...problems], repeated: before.repeated + repeated };
    },
    { results: here, problems: [], repeated: 0 },
  );
}
