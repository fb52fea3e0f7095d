import fc from 'fast-check';

import type { Answer, Assessment, Target } from '#domain/assessment.ts';
import { currentEdition, linkEditions, type LinkEdition } from '#domain/link/link-editions.ts';

const edition = currentOne();
const anyAnswer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'not-applicable', 'dont-know');
const anyTarget = fc.constantFrom<Target>(3, 4, 5);

/** Characters of one to four bytes in UTF-8. Every sequence of them is in Unicode’s composed form (NFC). */
const scripts = ['abcXYZ09&%#+=', 'æøåÆØÅéß', '日本語€→', '🙂🏔️'].map((letters) => [...letters]);

/** A label of 1 to 60 characters of one script, in words. */
const anyLabel = fc.oneof(...scripts.map(labelIn));

function labelIn(script: readonly string[]): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...script) },
    { weight: 1, arbitrary: fc.constant(' ') },
  );
  return fc.string({ unit, minLength: 1, maxLength: 60, size: 'max' }).map((text) => text.trim() || 'A');
}

/** Responses to the questions. On average, `open` of seven questions have none. */
function responsesWith(open: number): fc.Arbitrary<Assessment['responses']> {
  const anyChoice = fc.oneof(
    { weight: open, arbitrary: fc.constant(undefined) },
    { weight: 7 - open, arbitrary: anyAnswer },
  );
  const { length } = edition.questions;
  return fc
    .array(anyChoice, { minLength: length, maxLength: length })
    .map((answers) =>
      Object.fromEntries(
        edition.questions.flatMap((id, place) =>
          answers[place] === undefined ? [] : [[id, { answer: answers[place], note: 'stays here' }]],
        ),
      ),
    );
}

// `isDeepStrictEqual` compares prototypes, so a null prototype would make equal results differ.
const plain = { noNullPrototype: true };

/** Any valid assessment. Answers can be outside its scope, and dates outside the range of links. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc.record(
  {
    id: fc.constant('5a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50'),
    created: fc.constant('2026-11-02T08:00:00.000Z'),
    updated: fc
      .date({ min: new Date('2015-01-01'), max: new Date('2205-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    label: fc.option(anyLabel, { freq: 1 }),
    sector: fc.constantFrom(null, ...edition.sectors),
    role: fc.constantFrom(null, ...edition.roles),
    scope: fc.constantFrom('full', 'quick'),
    targets: fc.oneof(
      anyTarget.map((target) => Object.fromEntries(edition.areas.map((area) => [area, target]))),
      fc.record(Object.fromEntries(edition.areas.map((area) => [area, anyTarget])), plain),
    ),
    // Some assessments are almost empty.
    responses: fc.oneof(...[0, 1, 1, 6].map(responsesWith)),
  },
  plain,
);

function currentOne(): LinkEdition {
  const found = linkEditions[currentEdition];
  if (found === undefined) throw new Error('the current edition is not registered');
  return found;
}
