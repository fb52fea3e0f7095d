import type { Answers } from '#domain/assessment.ts';
import { inScope, type Scope, type ScorableQuestion } from '#domain/questionnaire.ts';

/** Position of a question among the questions of the scope. */
export interface Position {
  /** Index of its area in the questionnaire, from 0. */
  readonly areaIndex: number;
  /** Number of the question in its area, from 1. */
  readonly number: number;
  /** Number of questions in its area. */
  readonly total: number;
  readonly isLastOfArea: boolean;
  /** Id of the previous question, possibly in another area; null for the first question of the scope. */
  readonly previous: string | null;
  /** Id of the next question, possibly in another area; null for the last question of the scope. */
  readonly next: string | null;
}

interface AreaOfQuestions {
  readonly topics: readonly { readonly questions: readonly ScorableQuestion[] }[];
}

/**
 * @param areas - All areas of the questionnaire, in order.
 * @param scope - Questions outside the scope are ignored.
 * @param question - Id of a question in the scope.
 * @throws {RangeError} If the question is not in the scope.
 */
export function positionOf(areas: readonly AreaOfQuestions[], scope: Scope, question: string): Position {
  const ids = areas.map((area) => area.topics.flatMap((topic) => inScope(topic.questions, scope)).map(({ id }) => id));
  const areaIndex = ids.findIndex((area) => area.includes(question));
  const area = ids[areaIndex];
  if (area === undefined) throw new RangeError(`the question ${question} is not in the ${scope} scope`);
  const all = ids.flat();
  const index = all.indexOf(question);
  const number = area.indexOf(question) + 1;
  return {
    areaIndex,
    number,
    total: area.length,
    isLastOfArea: number === area.length,
    previous: all[index - 1] ?? null,
    next: all[index + 1] ?? null,
  };
}

/**
 * Finds skipped questions: unanswered questions before the last one that is answered or visible.
 *
 * @param questions - Ids in questionnaire order.
 * @param answers - Every answer counts, including “don't know”.
 * @param current - Id of the visible question; null if there is none.
 */
export function skippedQuestions(
  questions: readonly string[],
  answers: Answers,
  current: string | null,
): ReadonlySet<string> {
  const furthest = questions.findLastIndex((id) => id === current || answers.has(id));
  return new Set(questions.slice(0, Math.max(furthest, 0)).filter((id) => !answers.has(id)));
}
