import { isRating, type Answer, type Answers } from '#domain/assessment.ts';
import type { ScorableQuestion } from '#domain/questionnaire.ts';

/** Numbers of questions by kind of answer. The four kinds add up to `total`. */
export interface AnswerCounts {
  readonly total: number;
  /** Ratings 1 to 5. */
  readonly answered: number;
  /** “We don't know yet”. */
  readonly unknown: number;
  /** “Does not apply to us”, where the question allows it. */
  readonly excluded: number;
  /** No answer that counts. */
  readonly unanswered: number;
}

/**
 * @param question - “Does not apply” counts only if the question allows it. A link can contain it for any question.
 * @param answers - Answers of other questions are ignored.
 * @returns Null if there is no answer that counts.
 */
export function countedAnswer(question: ScorableQuestion, answers: Answers): Answer | null {
  const answer = answers.get(question.id) ?? null;
  return answer === 'not-applicable' && question.notApplicable === null ? null : answer;
}

/**
 * @param questions - The questions to count.
 * @param answers - Answers of other questions are ignored.
 */
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
 * @param answers - Any answer that counts, including “don't know”.
 * @returns The questions without an answer, in the same order.
 */
export function unansweredQuestions<AnyQuestion extends ScorableQuestion>(
  questions: readonly AnyQuestion[],
  answers: Answers,
): AnyQuestion[] {
  return questions.filter((question) => countedAnswer(question, answers) === null);
}
