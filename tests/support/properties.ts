import fc from 'fast-check';

import type { Answer, Answers, Targets } from '#domain/assessment.ts';
import { questionsIn, type Scorable, type Scope } from '#domain/questionnaire.ts';

const seed = 20261101;

/** Tries a property on the same cases each time: the seed is fixed. */
export function holdsAlways<Case>(property: fc.IProperty<Case>, cases = 1000): void {
  fc.assert(property, { seed, numRuns: cases });
}

/** An answer as likely as it is in life: mostly ratings. Undefined stands for unanswered. */
const anyAnswer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Answer>(1, 2, 3, 4, 5) },
  { weight: 1, arbitrary: fc.constant<Answer>('dont-know') },
  { weight: 1, arbitrary: fc.constant<Answer>('not-applicable') },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** Any kind of answer or none to each question, also “does not apply” where it is not allowed. */
export function anyAnswers(questionnaire: Scorable): fc.Arbitrary<Answers> {
  const ids = questionsIn(questionnaire, 'full').map(({ id }) => id);
  return fc
    .array(anyAnswer, { minLength: ids.length, maxLength: ids.length })
    .map((given) => new Map(ids.flatMap((id, place) => (given[place] === undefined ? [] : [[id, given[place]]]))));
}

/** Either scope. */
export const anyScope: fc.Arbitrary<Scope> = fc.constantFrom('full', 'quick');

const anyTarget = fc.constantFrom<3 | 4 | 5>(3, 4, 5);

/** A target of its own for each area. */
export const anyTargets: fc.Arbitrary<Targets> = fc.record({
  staff: anyTarget,
  finances: anyTarget,
  customers: anyTarget,
  commitments: anyTarget,
});
