import type { Assessment } from '#domain/assessment.ts';

import { answersFrom, assessmentWith } from './assessments.ts';
import { payloadOf } from './links.ts';
import { questionnaire } from './questionnaire.ts';

/** Answers of eight people in one firm, as signs for `answersFrom`. Leaders rate it higher than the front line. */
const people = [
  { role: 'leadership', signs: '4443 4434 3343  3343 3444 3233  4443 5434 4444  4344 4444 3444' },
  { role: 'leadership', signs: '5444 3444 4433  4344 4443 3343  3443 4434 5454  4444 5444 4434' },
  { role: 'leadership', signs: '4344 4434 3344  3333 3444 3333  4433 4444 4343  3344 4434 4433' },
  { role: 'front-line', signs: '2322 2213 2212  ?2?? 2213 22?2  3322 3332 3433  2213 3332 2112' },
  { role: 'front-line', signs: '1232 2312 1223  ?3?? 1212 2?12  3232 3323 4433  1223 2323 1212' },
  { role: 'front-line', signs: '2222 3211 2122  ???? 2322 1222  2332 2333 3344  2212 3233 2122' },
  { role: 'front-line', signs: '3223 2212 2312  .3?? 2212 2..1  3322 3233 3434  2322 3322 2221' },
  { role: 'front-line', signs: '2322 1212 2222  3??? 1213 ?221  3233 2332 4343  1213 2333 1122' },
] as const;

/** The assessments of a group of eight. All have different answers. */
export const group: readonly Assessment[] = people.map(({ role, signs }, place) =>
  assessmentWith({
    role,
    answers: answersFrom(questionnaire, signs),
    updated: `2026-11-${10 + place}T09:30:00.000Z`,
    label: `Person ${place + 1}`,
  }),
);

/** Links to results, one per line, with labels. */
export function linksOf(some: readonly Assessment[]): string {
  return some.map((one) => `https://focal.example/en/result/#r=${payloadOf(one)}`).join('\n');
}

/**
 * The stored record of a workshop.
 *
 * @param agreed - Id of the assessment with the agreed answers; null if there is none.
 */
export function workshopText(some: readonly Assessment[], agreed: string | null = null): string {
  const payloads = some.map((one) => payloadOf({ ...one, label: null }));
  return JSON.stringify({ format: 'focal-workshop', version: 1, payloads, expected: null, agreed });
}
