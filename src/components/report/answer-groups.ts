import type { Answer, Assessment } from '#domain/assessment.ts';
import { inScope } from '#domain/questionnaire.ts';
import type { ResultContent, ResultQuestion } from '#page-data/result-content.ts';

/** A question of the assessment with its answer and note. */
export interface AnswerLine {
  /** Number of the question in the scope, from 1. */
  readonly n: number;
  readonly question: ResultQuestion;
  /** Null if there is none. */
  readonly answer: Answer | null;
  readonly note: string | undefined;
}

/** The questions of a topic in the scope of the assessment. */
interface AnswerGroup {
  /** Topic id. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly AnswerLine[];
}

/**
 * @param areas - Areas of the questionnaire.
 * @param assessment - Its scope selects the questions.
 * @returns The questions in questionnaire order, grouped by topic.
 */
export function answerGroups(areas: ResultContent['areas'], { responses, scope }: Assessment): AnswerGroup[] {
  let n = 0;
  return areas.flatMap((area) =>
    area.topics.map((topic) => ({
      id: topic.id,
      title: `${area.name}: ${topic.name}`,
      lines: inScope(topic.questions, scope).map((question) => {
        const { answer = null, note } = responses[question.id] ?? {};
        return { n: (n += 1), question, answer, note };
      }),
    })),
  );
}
