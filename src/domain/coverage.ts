import { isRating, type Answer, type Answers } from '#domain/assessment.ts';
import type { ScorableQuestion } from '#domain/questionnaire.ts';

/** How many of some questions have which kind of answer. The four kinds add up to `total`. */
export interface AnswerCounts {
  readonly total: number;
  /** Ratings 1 to 5. */
  readonly answered: number;
  /** “We don't know yet”. */
  readonly unknown: number;
  /** “Does not apply to us”, where the question allows it. */
  readonly excluded: number;
  /** Nothing chosen that counts. */
  readonly unanswered: number;
}

/**
 * @param question - “Does not apply” counts only where it allows it. A link can claim it anywhere.
 * @param answers - Those of other questions are not read.
 * @returns Null where nothing is chosen that counts.
 */
export function countedAnswer(question: ScorableQuestion, answers: Answers): Answer | null {
  const answer = answers.get(question.id) ?? null;
  return answer === 'not-applicable' && question.notApplicable === null ? null : answer;
}

/**
 * @param questions - The questions to count.
 * @param answers - Those of other questions are not read.
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
 * @param answers - Any choice that counts, also “don't know”.
 * @returns Those without one, in the same order.
 */
export function unansweredQuestions<AnyQuestion extends ScorableQuestion>(
  questions: readonly AnyQuestion[],
  answers: Answers,
): AnyQuestion[] {
  return questions.filter((question) => countedAnswer(question, answers) === null);
}
