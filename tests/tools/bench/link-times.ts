import type { Assessment } from '#domain/assessment.ts';
import { assessmentOfLink } from '#domain/link/assessment-of-link.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { shownScores } from '#domain/shown-scores.ts';

import { randomPayloads } from '../../support/links.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { percentile } from './percentile.ts';

/** Times for reading and scoring many results, from links and from JSON. */
export interface LinkTimes {
  readonly count: number;
  /** From links, including the checksum; median of the runs, in milliseconds. */
  readonly links: number;
  /** From the same results as unchecked JSON; median of the runs, in milliseconds. */
  readonly json: number;
  /** Time of links divided by time of JSON; median of the runs. Each run measures both. */
  readonly ratio: number;
}

/** Reads and scores random results (fixed seed), alternately from links and from JSON. The first run is a warm-up. */
export function timeLinks(count: number, runs: number): LinkTimes {
  const payloads = randomPayloads(count, 20_261_122);
  const texts = payloads.map((payload) => JSON.stringify(readLink(payload)));
  const fromJson = (text: string) => JSON.parse(text) as Assessment;
  const times = Array.from({ length: runs + 1 }, () => ({
    links: timeOf(payloads, readLink),
    json: timeOf(texts, fromJson),
  })).slice(1);
  const median = (values: readonly number[]) => percentile(values, 50);
  return {
    count,
    links: median(times.map(({ links }) => links)),
    json: median(times.map(({ json }) => json)),
    ratio: median(times.map(({ links, json }) => links / json)),
  };
}

function readLink(payload: string): Assessment {
  const outcome = decodeResultLink(payload);
  if (!outcome.ok) throw new Error(`${payload} cannot be read: ${outcome.problem}`);
  return assessmentOfLink(outcome.value);
}

/** @returns Time for reading and scoring, in milliseconds. */
function timeOf(written: readonly string[], read: (text: string) => Assessment): number {
  const begun = performance.now();
  let scored = 0;
  for (const text of written) if (shownScores(questionnaire, read(text)).scores.overall.score !== null) scored += 1;
  if (scored === 0) throw new Error('none of the results has a score');
  return performance.now() - begun;
}
