import { isDeepStrictEqual } from 'node:util';

import type { Assessment } from '#domain/assessment.ts';
import { fromBase32 } from '#domain/link/crockford.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeResultLink, encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { currentEdition, linkEditions } from '#domain/link/link-editions.ts';
import { payloadIn } from '#domain/link/payload-in.ts';
import { writePayload } from '#domain/link/payload.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';

import { randomMutant } from './link-mutants.ts';
import { randomAssessment } from './random-assessments.ts';
import { seededRandom } from './seeded-random.ts';

/** What came of many assessments that were written, read and written again. */
export interface RoundTrips {
  readonly identical: number;
  readonly exceptions: number;
  /** Payloads whose result was not what the assessment says, or that were written otherwise the second time. */
  readonly different: readonly string[];
}

/** Writes random assessments as links, reads them and writes them again. */
export function runRoundTrips(count: number, seed: number): RoundTrips {
  const random = seededRandom(seed);
  let identical = 0;
  let exceptions = 0;
  const different: string[] = [];
  for (let run = 0; run < count; run++) {
    const assessment = randomAssessment(random);
    try {
      const { payload } = encodeResultLink(assessment, true);
      const outcome = decodeResultLink(payload);
      const isSame =
        outcome.ok &&
        isDeepStrictEqual(outcome.value, sharedPart(assessment)) &&
        encodeSharedResult(outcome.value) === payload;
      if (isSame) identical++;
      else different.push(payload);
    } catch {
      exceptions++;
    }
  }
  return { identical, exceptions, different };
}

/** What a link is to carry of an assessment, worked out in another way than the codec does. */
export function sharedPart(assessment: Assessment): SharedResult {
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

/** What came of reading many spoilt links. */
export interface MutantRun {
  readonly mutants: number;
  readonly exceptions: number;
  /** Read as what they were before they were spoilt. */
  readonly recovered: number;
  readonly refused: number;
  /** Read as another result. */
  readonly wrong: number;
  /** Read as another result where the checksum is left out. */
  readonly wrongWithoutChecksum: number;
}

/**
 * Spoils links and reads them.
 *
 * The checksum is left out, for comparison, by giving each mutant the checksum that fits it: a reader that does not
 * look at the checksum accepts just what a reader that does accepts then.
 */
export function runMutants(count: number, seed: number): MutantRun {
  const random = seededRandom(seed);
  let [exceptions, recovered, refused, wrong, wrongWithoutChecksum] = [0, 0, 0, 0, 0];
  for (let run = 0; run < count; run++) {
    const { payload } = encodeResultLink(randomAssessment(random), true);
    const mutant = randomMutant(payload, random);
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
