import type { Assessment } from '#domain/assessment.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeResultLink } from '#domain/link/encode-result-link.ts';
import { payloadsIn } from '#domain/link/payload-in.ts';
import type { LinkProblem, SharedResult } from '#domain/link/shared-result.ts';
import type { Outcome } from '#domain/outcome.ts';
import type { SavedFileProblem, UnreadFile } from '#domain/saved/saved-assessments.ts';

/** A result from a link, a file or this device, gathered with others to be read. Its assessment is not changed by it. */
export interface GatheredResult extends SharedResult {
  /** What its link carries, as it was when it was gathered: no two that are gathered have the same. */
  readonly key: string;
}

/** What was not taken, so that the reader can look for it. */
export type NotGathered =
  /** A link of a text, or a result in a file. */
  | {
      readonly code: LinkProblem;
      /** Name of the file; null for a link. */
      readonly file: string | null;
      /** Place among those of the same text or file, from 1. */
      readonly place: number;
      readonly total: number;
    }
  /** There was no link in the text. */
  | { readonly code: 'no-link' }
  /** The text was not looked at: it has more characters than the limit. */
  | { readonly code: 'text-too-long'; readonly limit: number }
  /** More were there than can be taken. */
  | { readonly code: 'too-many'; readonly count: number; readonly limit: number };

/** What was not taken: one of several, or a file as a whole. */
export type GatherProblem =
  | NotGathered
  | {
      readonly code: 'file';
      readonly file: string;
      readonly reason: SavedFileProblem | { readonly code: UnreadFile };
    };

/** What came of the last attempt to gather something. */
export interface Taken {
  readonly added: number;
  /** How many were here already. */
  readonly repeated: number;
}

/** Results, and what was in the way of others. */
export interface Gathering {
  readonly results: readonly GatheredResult[];
  readonly problems: readonly NotGathered[];
  /** How many of those found were here already, the same to the last sign. */
  readonly repeated: number;
}

/** What a text or a file holds, in its order. */
export interface Found {
  /** Name of the file; null for a text. */
  readonly file: string | null;
  readonly items: readonly Outcome<GatheredResult, LinkProblem>[];
}

/**
 * Reads every result link in a text, and every result in the links to comparisons.
 *
 * @param text - Anything at all, such as a whole mail or the part of an address from `#` on.
 */
export function resultsInText(text: string): Found {
  const items = payloadsIn(text).map((payload): Found['items'][number] => {
    const outcome = decodeResultLink(payload);
    return outcome.ok ? { ok: true, value: { ...outcome.value, key: payload } } : outcome;
  });
  return { file: null, items };
}

/**
 * Makes results of assessments, each with what its own link would carry: no notes, and nothing outside its scope.
 *
 * @param assessments - Of a file or of this device, made with the current edition.
 * @param file - Name of the file; null where they come from none.
 */
export function resultsOfAssessments(assessments: readonly Assessment[], file: string | null = null): Found {
  const items = assessments.map((assessment): Found['items'][number] => {
    const { payload: key } = encodeResultLink(assessment, true);
    const outcome = decodeResultLink(key);
    // A name can be too long for a link. Here it is shown all the same.
    return outcome.ok ? { ok: true, value: { ...outcome.value, label: assessment.label, key } } : outcome;
  });
  return { file, items };
}

/**
 * Adds what was found to what is here.
 *
 * @param here - What has been gathered before.
 * @param found - What a text or a file holds.
 * @param limit - Most results that can be gathered.
 * @returns All that is gathered now, in order, and what could not be taken of what was found, each named by its place.
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

/** Adds what several sources hold, one after the other, as `gather` does. */
export function gatherAll(here: readonly GatheredResult[], found: readonly Found[], limit: number): Gathering {
  return found.reduce<Gathering>(
    (before, one) => {
      const { results, problems, repeated } = gather(before.results, one, limit);
      return { results, problems: [...before.problems, ...problems], repeated: before.repeated + repeated };
    },
    { results: here, problems: [], repeated: 0 },
  );
}
