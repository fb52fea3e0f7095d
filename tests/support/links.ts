import type { Assessment } from '#domain/assessment.ts';
import { encodeResultLink } from '#domain/link/encode-result-link.ts';
import { readPayload, writePayload } from '#domain/link/payload.ts';

import { samples } from './properties.ts';
import { anyAssessment } from './random-assessments.ts';

/** The payload of an assessment with its label: the text after `#r=`. */
export function payloadOf(assessment: Assessment): string {
  return encodeResultLink(assessment, true).payload;
}

/** Payloads of random assessments, the same for the same seed. */
export function randomPayloads(count: number, seed: number): string[] {
  return [...samples(anyAssessment.map(payloadOf), count, seed)];
}

/** Changes the content of a payload and gives it the matching checksum, as a forger could do. */
export function forged(payload: string, change: (content: number[]) => readonly number[]): string {
  return writePayload(change(readPayload(payload) ?? []));
}

/** A change for `forged`: sets one byte of the content. */
export function byte(place: number, value: number): (content: number[]) => number[] {
  return (content) => content.with(place, value);
}
