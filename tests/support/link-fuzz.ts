import { isDeepStrictEqual } from 'node:util';

import type { Assessment } from '#domain/assessment.ts';
import { fromBase32 } from '#domain/link/crockford.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeResultLink, encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { currentEdition, linkEditions } from '#domain/link/link-editions.ts';
import { payloadIn } from '#domain/link/payload-in.ts';
import { writePayload } from '#domain/link/payload.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';

import { anyMutant } from './link-mutants.ts';
import { payloadOf } from './links.ts';
import { samples } from './properties.ts';
import { anyAssessment } from './random-assessments.ts';

/** Outcomes of encoding assessments as links, decoding them and encoding them again. */
export interface RoundTrips {
  readonly identical: number;
  readonly exceptions: number;
  /** Payloads that were rejected, decoded as another result, or encoded differently the second time. */
  readonly different: readonly string[];
}

/** Encodes random assessments as links, decodes them and encodes them again. */
export function runRoundTrips(count: number, seed: number): RoundTrips {
  let identical = 0;
  let exceptions = 0;
  const different: string[] = [];
  for (const assessment of samples(anyAssessment, count, seed)) {
    try {
      const { payload } = encodeResultLink(assessment, true);
      const outcome = decodeResultLink(payload);
      const isSame =
        outcome.ok &&
        isDeepStrictEqual(outcome.value, expectedSharedResult(assessment)) &&
        encodeSharedResult(outcome.value) === payload;
      if (isSame) identical++;
      else different.push(payload);
    } catch {
      exceptions++;
    }
  }
  return { identical, exceptions, different };
}

/** The expected content of the link to an assessment, computed without the encoder and decoder. */
export function expectedSharedResult(assessment: Assessment): SharedResult {
  const { scope, sector, role, targets, updated, responses } = assessment;
  const day = updated.slice(0, 10);
  const date = day < '2020-01-01' ? '2020-01-01' : day > '2199-06-06' ? '2199-06-06' : day;
  const label = assessment.label !== null && Buffer.byteLength(assessment.label) <= 120 ? assessment.label : null;
  const asked = linkEditions[currentEdition]?.[scope === 'quick' ? 'quick' : 'questions'] ?? [];
  const answers = asked.flatMap((id) => {
    const answer = responses[id]?.answer;
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return { edition: currentEdition, scope, sector, role, date, targets, label, answers: new Map(answers) };
}

/** Outcomes of decoding damaged links (mutants), as counts. */
export interface MutantRun {
  readonly mutants: number;
  readonly exceptions: number;
  /** Decoded as the original result. */
  readonly recovered: number;
  readonly refused: number;
  /** Decoded as another result. */
  readonly wrong: number;
  /** Decoded as another result when the checksum is ignored. */
  readonly wrongWithoutChecksum: number;
}

/**
 * Damages links and decodes them.
 *
 * As a control, each mutant is also decoded with its checksum corrected. This shows what a decoder that ignores the
 * checksum would accept.
 */
export function runMutants(count: number, seed: number): MutantRun {
  const anyDamage = anyAssessment
    .map(payloadOf)
    .chain((payload) => anyMutant(payload).map((mutant) => ({ payload, mutant })));
  let [exceptions, recovered, refused, wrong, wrongWithoutChecksum] = [0, 0, 0, 0, 0];
  for (const { payload, mutant } of samples(anyDamage, count, seed)) {
    try {
      const read = payloadIn(`#r=${mutant}`) ?? '';
      const outcome = decodeResultLink(read);
      if (!outcome.ok) refused++;
      else if (encodeSharedResult(outcome.value) === payload) recovered++;
      else wrong++;
      if (isOther(decodeResultLink(withFittingChecksum(read)), payload)) wrongWithoutChecksum++;
    } catch {
      exceptions++;
    }
  }
  return { mutants: count, exceptions, recovered, refused, wrong, wrongWithoutChecksum };
}

function isOther(outcome: ReturnType<typeof decodeResultLink>, payload: string): boolean {
  return outcome.ok && encodeSharedResult(outcome.value) !== payload;
}

function withFittingChecksum(payload: string): string {
  return writePayload((fromBase32(payload) ?? []).slice(0, -4));
}
