import { emptyAssessment, withResponse, type Answer } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { AssessmentStorage, StoredAssessment } from '#storage/assessments.ts';

/** Dependencies, injected for tests. */
export interface AnswerDependencies {
  readonly storage: AssessmentStorage;
  readonly edition: Edition;
  /** The time now, ISO 8601, UTC. */
  readonly now: () => string;
  /** A new UUID, version 4. */
  readonly newId: () => string;
}

/** A stored answer. */
export interface FirstAnswer {
  /** Id of its assessment. */
  readonly id: string;
  /** True if it is in the storage; false if only this tab has it. */
  readonly isSaved: boolean;
}

/** @returns True if nothing is stored, readable or not. Only then may the start page create an assessment. */
export function isNothingStored({ assessment, unreadable }: StoredAssessment): boolean {
  return assessment === null && unreadable === null;
}

/**
 * Answers question 1 on the start page: creates an assessment, or changes the one created there. Reads the storage first,
 * as another tab may have changed it.
 *
 * @param begun - Id of the assessment created on this page; null if none was.
 * @returns Null if something else is stored by now, or another tab has made a conflicting change. Both stay unchanged.
 */
export function answerFirst(
  answer: Answer,
  begun: string | null,
  { storage, edition, now, newId }: AnswerDependencies,
): FirstAnswer | null {
  const stored = storage.load();
  const ours = stored.assessment?.id === begun && !stored.hasConflict ? stored.assessment : null;
  if (ours === null && !isNothingStored(stored)) return null;
  const updated = now();
  const before = ours ?? { ...emptyAssessment('full', edition.areas), id: newId(), created: updated };
  const question = edition.questions[0]?.id ?? '';
  const responses = withResponse(before.responses, question, { answer });
  return { id: before.id, isSaved: storage.save({ ...before, updated, responses }, stored.mergeBase) };
}
