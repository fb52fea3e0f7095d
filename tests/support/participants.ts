import fc from 'fast-check';

import type { Answers } from '#domain/assessment.ts';
import type { Participant } from '#domain/group/distribution.ts';
import type { Scorable, Scope } from '#domain/questionnaire.ts';

import { answersFrom } from './assessments.ts';
import { anyAnswers, anyScope } from './properties.ts';
import { questionnaire } from './questionnaire.ts';

/** Ids of the roles, in questionnaire order. */
export const roleIds = questionnaire.roles.map(({ id }) => id);

/**
 * A person of a group; by default with the full scope and no role.
 *
 * @param signs - One sign that answers every question, or a sign per question as in `answersFrom`.
 */
export function participant(
  signs: string,
  { role = null, scope = 'full' }: { readonly role?: string | null; readonly scope?: Scope } = {},
): Participant {
  const answers: Answers = answersFrom(questionnaire, signs.length === 1 ? signs.repeat(48) : signs);
  return { scope, role, answers };
}

/** Random people of both scopes. Their three roles have different frequencies, so that groups of all sizes occur. */
export function anyParticipants(
  scorable: Scorable,
  { minLength = 0, maxLength = 12 }: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<Participant[]> {
  const anyRole = fc.constantFrom(null, ...roleIds.slice(0, 3), ...roleIds.slice(0, 2));
  const anyone = fc.record({ scope: anyScope, role: anyRole, answers: anyAnswers(scorable) });
  return fc.array(anyone, { minLength, maxLength });
}
