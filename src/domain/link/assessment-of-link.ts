import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';

/**
 * @param shared - What a result link carries.
 * @returns It as an assessment, to be shown: without an id, and at noon UTC of its date.
 */
export function assessmentOfLink({ date, scope, sector, role, targets, label, answers }: SharedResult): Assessment {
  const time = `${date}T12:00:00.000Z`;
  const responses = Object.fromEntries([...answers].map(([question, answer]) => [question, { answer }]));
  return { id: '', created: time, updated: time, scope, sector, role, targets, label, responses };
}

/**
 * Makes an assessment of one's own from another one, with the same answers.
 *
 * @param from - “Does not apply” stays out where the edition does not allow it: a link can claim it anywhere.
 * @param edition - The edition that the site asks.
 * @param own - Its id, and the time now, ISO 8601, UTC.
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
  return { ...from, id, created: now, updated: now, responses: Object.fromEntries(kept) };
}
