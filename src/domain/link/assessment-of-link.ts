import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { isDateOnly } from '#domain/iso-time.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';

/**
 * @param shared - The content of a result link.
 * @returns An assessment to show: its id is empty, and its times are dates. Use `copyOf` to store it.
 */
export function assessmentOfLink({ date, scope, sector, role, targets, label, answers }: SharedResult): Assessment {
  const responses = Object.fromEntries([...answers].map(([question, answer]) => [question, { answer }]));
  return { id: '', created: date, updated: date, scope, sector, role, targets, label, responses };
}

/**
 * Copies an assessment so that it can be stored on this device. Drops responses to unknown questions, and “does not
 * apply” if the question does not allow it. A link can contain both, but the storage and files must not.
 *
 * @param edition - The current edition.
 * @param own - `id` of the copy. `now` becomes its `created` and `updated`: ISO 8601, UTC. A date without a time means
 * noon.
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
  // The file format requires a time, but a result from a link has only a date.
  const time = isDateOnly(now) ? `${now}T12:00:00.000Z` : now;
  return { ...from, id, created: time, updated: time, responses: Object.fromEntries(responses) };
}
