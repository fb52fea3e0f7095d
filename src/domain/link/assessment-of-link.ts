import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { isDateOnly } from '#domain/iso-time.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';

/**
 * @param shared - The content of a result link.
 * @returns An assessment to show, without an id and with a date instead of times. `copyOf` makes one to store.
 */
export function assessmentOfLink({ date, scope, sector, role, targets, label, answers }: SharedResult): Assessment {
  const responses = Object.fromEntries([...answers].map(([question, answer]) => [question, { answer }]));
  return { id: '', created: date, updated: date, scope, sector, role, targets, label, responses };
}

/**
 * Copies an assessment so that it can be stored on this device.
 *
 * @param from - “Does not apply” is dropped if the edition does not allow it. A link can contain it for any question.
 * @param edition - The current edition.
 * @param own - Id of the copy, and time of its last change: ISO 8601, UTC. A date without a time means noon.
 */
export function copyOf(
  from: Assessment,
  { questions }: Edition,
  { id, now }: { readonly id: string; readonly now: string },
): Assessment {
  const responses = questions.flatMap((question) => {
    const response = from.responses[question.id];
    const isForbidden = response?.answer === 'not-applicable' && !question.allowsNotApplicable;
    return response === undefined || isForbidden ? [] : [[question.id, response] as const];
  });
  // The file format requires a time.
  const time = isDateOnly(now) ? `${now}T12:00:00.000Z` : now;
  return { ...from, id, created: time, updated: time, responses: Object.fromEntries(responses) };
}
