import type { Assessment, Response } from '#domain/assessment.ts';
import type { GroupQuestion } from '#domain/group/group-questions.ts';
import type { GroupResult } from '#domain/group/group-result.ts';
import type { RoleMeans } from '#domain/group/role-views.ts';

/** A question that the group discusses: its answers, and the agreed response. */
export interface DiscussedQuestion {
  readonly shown: GroupQuestion;
  /** Number of participants, including those whose scope does not contain this question. */
  readonly people: number;
  /** Means of the ratings by role; undefined if no roles are compared. */
  readonly means: RoleMeans | undefined;
  /** The agreed answer and note; undefined if there is neither. */
  readonly response: Response | undefined;
}

/**
 * @param responses - Agreed answers and notes, by question id.
 * @returns The questions in the order of the result.
 */
export function discussedQuestions(result: GroupResult, responses: Assessment['responses']): DiscussedQuestion[] {
  const { people, questions, roles } = result;
  return questions.map((shown) => ({
    shown,
    people,
    means: roles.questions.find(({ id }) => id === shown.id),
    response: responses[shown.id],
  }));
}
