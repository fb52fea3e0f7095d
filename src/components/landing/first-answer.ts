import { emptyAssessment, withResponse, type Answer } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { AssessmentStorage, StoredAssessment } from '#storage/assessments.ts';

/** What answering takes from outside, so that tests can hand in their own. */
export interface AnswerSurroundings {
  readonly storage: AssessmentStorage;
  readonly edition: Edition;
  /** The time now, ISO 8601, UTC. */
  readonly now: () => string;
  /** A new UUID, version 4. */
  readonly newId: () => string;
}

/** What became of an answer. */
export interface FirstAnswer {
  /** Id of the assessment that it stands in. */
  readonly id: string;
  /** Whether it is stored; false where only this tab keeps it. */
  readonly isSaved: boolean;
}

/** @returns Whether this device holds nothing yet, readable or not: only then answering on the start page is a start. */
export function holdsNothing({ assessment, unreadable }: StoredAssessment): boolean {
  return assessment === null && unreadable === null;
}

/**
 * Answers question 1 on the start page: begins an assessment, or changes the one that was begun there. What is stored
 * is read first: another tab may have been there.
 *
 * @param answer - What was chosen.
 * @param begun - Id of the assessment that was begun on this page; null before.
 * @returns Null where the device holds something else by now, or another tab has made a conflicting change. That is left as it is.
 */
export function answerFirst(
  answer: Answer,
  begun: string | null,
  { storage, edition, now, newId }: AnswerSurroundings,
): FirstAnswer | null {
  const stored = storage.load();
  const ours = stored.assessment?.id === begun && !stored.hasConflict ? stored.assessment : null;
  if (ours === null && !holdsNothing(stored)) return null;
  const updated = now();
  const before = ours ?? { ...emptyAssessment('full', edition.areas), id: newId(), created: updated };
  const question = edition.questions[0]?.id ?? '';
  const responses = withResponse(before.responses, question, { answer });
  return { id: before.id, isSaved: storage.save({ ...before, updated, responses }, stored.mergeBase) };
}
