import { emptyAssessment, withResponse, type Answer } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { AssessmentStorage, LoadedAssessment } from '#storage/assessments.ts';

/** Dependencies. Tests pass their own. */
export interface AnswerDependencies {
  readonly storage: AssessmentStorage;
  readonly edition: Edition;
  /** @returns The time, ISO 8601, UTC. */
  readonly now: () => string;
  /** @returns A new UUID, version 4. */
  readonly newId: () => string;
}

/** Outcome of answering question 1 on the start page. */
export interface FirstAnswer {
  /** Id of the assessment with the answer. */
  readonly id: string;
  /** True if the assessment is in the storage; false if only this tab has it. */
  readonly isSaved: boolean;
}

/** @returns True if nothing is stored, not even unreadable answers. Otherwise, the start page creates no assessment. */
export function isNothingStored({ assessment, unreadable }: LoadedAssessment): boolean {
  return assessment === null && unreadable === null;
}

/**
 * Answers question 1 on the start page: creates an assessment, or changes the one that the start page has created.
 * Reads the storage first, because another tab may have changed it.
 *
 * @param begun - Id of the assessment that this page has created; null if it has created none.
 * @returns Null if nothing was written, because something else or a conflicting change is stored by now.
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
