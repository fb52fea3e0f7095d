import { isRating, type Answer, type Answers } from '#domain/assessment.ts';
import type { ScorableQuestion } from '#domain/questionnaire.ts';

/** Number of questions for each kind of answer. `total` is the sum of the others. */
export interface AnswerCounts {
  readonly total: number;
  /** Ratings 1 to 5. */
  readonly answered: number;
  /** “We don't know yet”. */
  readonly unknown: number;
  /** “Does not apply to us”, where the question allows it. */
  readonly excluded: number;
  /** No answer, or “does not apply” although the question does not allow it. */
  readonly unanswered: number;
}

/**
 * Ignores “does not apply” if the question does not allow it. A link can contain that answer for any question.
 *
 * @param answers - Answers to other questions are ignored.
 * @returns The answer to the question; null if it is unanswered, or if its answer is ignored.
 */
export function countedAnswer(question: ScorableQuestion, answers: Answers): Answer | null {
  const answer = answers.get(question.id) ?? null;
  return answer === 'not-applicable' && question.notApplicable === null ? null : answer;
}

/** @param answers - Answers to other questions are ignored. */
export function countAnswers(questions: readonly ScorableQuestion[], answers: Answers): AnswerCounts {
  let [answered, unknown, excluded] = [0, 0, 0];
  for (const question of questions) {
    const answer = countedAnswer(question, answers);
    if (isRating(answer)) answered += 1;
    else if (answer === 'dont-know') unknown += 1;
    else if (answer === 'not-applicable') excluded += 1;
  }
  const total = questions.length;
  return { total, answered, unknown, excluded, unanswered: total - answered - unknown - excluded };
}

/**
 * @param questions - In questionnaire order.
 * @param answers - “Don't know” counts as an answer.
 * @returns The unanswered questions, in the same order. See `countedAnswer` for answers that are ignored.
 */
export function unansweredQuestions<AnyQuestion extends ScorableQuestion>(
  questions: readonly AnyQuestion[],
  answers: Answers,
): AnyQuestion[] {
  return questions.filter((question) => countedAnswer(question, answers) === null);
}

/**
 * @param questions - In questionnaire order.
 * @param from - Id of a question.
 * @returns Id of the first unanswered question after `from`; null if there is none.
 */
export function nextUnanswered(questions: readonly ScorableQuestion[], answers: Answers, from: string): string | null {
  const following = questions.slice(questions.findIndex(({ id }) => id === from) + 1);
  return unansweredQuestions(following, answers)[0]?.id ?? null;
}
