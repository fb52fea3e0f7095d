import { expect, it } from 'vitest';

import { editionOf } from '#domain/edition.ts';
import { assessmentOfLink, copyOf } from '#domain/link/assessment-of-link.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { resultOf } from '#domain/result.ts';
import { parseSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';

import { allQuestions, questionnaire } from '../../../support/questionnaire.ts';
import { payloadOf } from '../../../support/links.ts';
import { sample } from '../../../support/sample.ts';

const edition = editionOf(questionnaire);
const clinic = sample('a clinic that knows its gaps');
const own = { id: '6f1f3c5e-3a52-4a1b-9c1d-2f7a8e0b4d61', now: '2026-11-22T10:00:00.000Z' };

function throughLink() {
  const outcome = decodeResultLink(payloadOf(clinic.assessment));
  if (!outcome.ok) throw new Error(outcome.problem);
  return assessmentOfLink(outcome.value);
}

it('assessmentOfLink gives the same result as the shared assessment', () => {
  expect(resultOf(questionnaire, throughLink())).toEqual(clinic.result);
  expect(throughLink().updated).toBe(clinic.assessment.updated.slice(0, 10));
});

it('copyOf keeps the date of the link when the date is its time of change', () => {
  const shared = throughLink();
  const copy = copyOf(shared, edition, { ...own, now: shared.updated });
  expect(copy.updated).toBe(`${shared.updated}T12:00:00.000Z`);
  expect(parseSavedAssessment(serializeAssessment(copy, edition), edition)).toEqual({ ok: true, value: copy });
});

it('copyOf returns a valid assessment with a new id', () => {
  const copy = copyOf(throughLink(), edition, own);
  expect(copy).toMatchObject({ id: own.id, created: own.now, updated: own.now, label: clinic.assessment.label });
  expect(parseSavedAssessment(serializeAssessment(copy, edition), edition)).toEqual({ ok: true, value: copy });
});

it('copyOf omits “does not apply” when the question does not allow it', () => {
  const fixed = allQuestions.find(({ notApplicable }) => notApplicable === null)?.id ?? '';
  const open = allQuestions.find(({ notApplicable }) => notApplicable !== null)?.id ?? '';
  const claimed = { answer: 'not-applicable' } as const;
  const copy = copyOf({ ...throughLink(), responses: { [fixed]: claimed, [open]: claimed } }, edition, own);
  expect(copy.responses).toEqual({ [open]: claimed });
});
