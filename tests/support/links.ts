import type { Assessment } from '#domain/assessment.ts';
import { encodeResultLink } from '#domain/link/encode-result-link.ts';
import { readPayload, writePayload } from '#domain/link/payload.ts';

import { randomAssessment } from './random-assessments.ts';
import { seededRandom } from './seeded-random.ts';

/** What stands after `#r=` for an assessment, its label included. */
export function payloadOf(assessment: Assessment): string {
  return encodeResultLink(assessment, true).payload;
}

/** Payloads of random assessments, the same each time. */
export function randomPayloads(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => payloadOf(randomAssessment(random)));
}

/** A payload with its bytes changed and the checksum that fits them: what no accident makes, but somebody could. */
export function forged(payload: string, change: (content: number[]) => readonly number[]): string {
  return writePayload(change(readPayload(payload) ?? []));
}

/** A change for `forged`: one byte that becomes another. */
export function byte(place: number, value: number): (content: number[]) => number[] {
  return (content) => content.with(place, value);
}
