import fc from 'fast-check';

import type { Answer, Answers, Targets } from '#domain/assessment.ts';
import { questionsIn, type Scorable, type Scope } from '#domain/questionnaire.ts';

const seed = 20261101;
/** `npm run mutants` checks fewer cases, because it repeats them for each mutant. */
const maxCases = Number(process.env['MAX_CASES'] ?? Infinity);

/** Checks a property with a fixed seed, so that each run has the same cases. */
export function holdsAlways<Case>(property: fc.IProperty<Case>, cases = 1000): void {
  fc.assert(property, { seed, numRuns: Math.min(cases, maxCases) });
}

/** Random values, the same for the same seed. Generates them in batches, because a million need too much memory. */
export function* samples<Value>(arbitrary: fc.Arbitrary<Value>, count: number, seedOfRun: number): Generator<Value> {
  const batch = 1000;
  for (let done = 0; done < count; done += batch) {
    yield* fc.sample(arbitrary, { seed: seedOfRun + done, numRuns: Math.min(batch, count - done) });
  }
}

/** An answer, mostly a rating. Undefined means unanswered. */
const anyAnswer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Answer>(1, 2, 3, 4, 5) },
  { weight: 1, arbitrary: fc.constant<Answer>('dont-know') },
  { weight: 1, arbitrary: fc.constant<Answer>('not-applicable') },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** An answer or none to each question. “Does not apply” also occurs where the question does not allow it. */
export function anyAnswers(questionnaire: Scorable): fc.Arbitrary<Answers> {
  const ids = questionsIn(questionnaire, 'full').map(({ id }) => id);
  return fc
    .array(anyAnswer, { minLength: ids.length, maxLength: ids.length })
    .map((given) => new Map(ids.flatMap((id, place) => (given[place] === undefined ? [] : [[id, given[place]]]))));
}

/** The full or the quick scope. */
export const anyScope: fc.Arbitrary<Scope> = fc.constantFrom('full', 'quick');

const anyTarget = fc.constantFrom<3 | 4 | 5>(3, 4, 5);

/** An independent target for each area. */
export const anyTargets: fc.Arbitrary<Targets> = fc.record({
  staff: anyTarget,
  finances: anyTarget,
  customers: anyTarget,
  commitments: anyTarget,
});
