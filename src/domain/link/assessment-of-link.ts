import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { isDateOnly } from '#domain/iso-time.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';

/**
 * @param shared - What a result link carries.
 * @returns It as an assessment to show: without an id, and with a date in place of its times. `copyOf` makes one to store.
 */
export function assessmentOfLink({ date, scope, sector, role, targets, label, answers }: SharedResult): Assessment {
  const responses = Object.fromEntries([...answers].map(([question, answer]) => [question, { answer }]));
  return { id: '', created: date, updated: date, scope, sector, role, targets, label, responses };
}

/**
 * Makes an assessment of one's own from another one, with the same answers.
 *
 * @param from - “Does not apply” stays out where the edition does not allow it: a link can claim it anywhere.
 * @param edition - The edition that the site asks.
 * @param own - Its id, and when it was last changed: ISO 8601, UTC. A date without a time stands for noon of that day.
 */
export function copyOf(
  from: Assessment,
  { questions }: Edition,
  { id, now }: { readonly id: string; readonly now: string },
): Assessment {
  const kept = questions.flatMap((question) => {
    const response = from.responses[question.id];
    const isForbidden = response?.answer === 'not-applicable' && !question.allowsNotApplicable;
    return response === undefined || isForbidden ? [] : [[question.id, response] as const];
  });
  // What is stored needs a time.
  const time = isDateOnly(now) ? `${now}T12:00:00.000Z` : now;
  return { ...from, id, created: time, updated: time, responses: Object.fromEntries(kept) };
}
