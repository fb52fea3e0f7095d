import type { Answers } from '#domain/assessment.ts';
import { inScope, type Scope, type ScorableQuestion } from '#domain/questionnaire.ts';

/** Position of a question in its area. */
export interface Position {
  /** Place of the area in the questionnaire, from 0. */
  readonly areaIndex: number;
  /** Place in the area, from 1. */
  readonly number: number;
  /** Number of questions of the area in the scope. */
  readonly total: number;
  readonly isLastOfArea: boolean;
  /** Id of the previous question; null for the first of all. */
  readonly previous: string | null;
  /** Id of the next question; null for the last of all. */
  readonly next: string | null;
}

interface AreaOfQuestions {
  readonly topics: readonly { readonly questions: readonly ScorableQuestion[] }[];
}

/**
 * @param areas - All areas of the questionnaire, in order.
 * @param scope - Only its questions count.
 * @param question - Id of a question in the scope.
 * @throws {RangeError} If the question is not in the scope.
 */
export function positionOf(areas: readonly AreaOfQuestions[], scope: Scope, question: string): Position {
  const ids = areas.map((area) => area.topics.flatMap((topic) => inScope(topic.questions, scope)).map(({ id }) => id));
  const areaIndex = ids.findIndex((area) => area.includes(question));
  const area = ids[areaIndex];
  if (area === undefined) throw new RangeError(`the question ${question} is not in the ${scope} scope`);
  const all = ids.flat();
  const place = all.indexOf(question);
  const number = area.indexOf(question) + 1;
  return {
    areaIndex,
    number,
    total: area.length,
    isLastOfArea: number === area.length,
    previous: all[place - 1] ?? null,
    next: all[place + 1] ?? null,
  };
}

/**
 * Finds skipped questions: unanswered ones before the last question that is answered or visible.
 *
 * @param questions - Ids in questionnaire order.
 * @param answers - Any answer counts.
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
