import type { Localized } from '#domain/locale.ts';
import type { QuestionnaireContent } from '#domain/questionnaire-content.ts';

/** The questionnaire in one language. */
export type Questionnaire = Localized<QuestionnaireContent>;
/** One of the four areas, in one language. */
export type Area = Questionnaire['areas'][number];
/** A topic of an area, in one language. */
export type Topic = Area['topics'][number];
/** A question of a topic, in one language. */
export type Question = Topic['questions'][number];
/** A recommended improvement, in one language. */
export type Improvement = Question['improvements']['low'];
/** A conclusion from several scores, in one language. */
export type Pattern = Questionnaire['patterns'][number];

/** Scope of an assessment: all questions, or the quick check with one question per topic. */
export type Scope = 'full' | 'quick';

/** The data of a question that scoring needs. */
export interface ScorableQuestion {
  readonly id: string;
  /** Weight inside the topic: 1, 2 or 3. */
  readonly weight: number;
  /** True if the quick check contains the question. */
  readonly quick: boolean;
  /** Null if the question does not allow “does not apply”. */
  readonly notApplicable: unknown;
}

/** The data of a questionnaire that scoring needs. */
export interface Scorable<AnyQuestion extends ScorableQuestion = ScorableQuestion> {
  readonly areas: readonly {
    readonly id: string;
    readonly topics: readonly { readonly id: string; readonly questions: readonly AnyQuestion[] }[];
  }[];
}

/**
 * @param scope - `full` for all questions, `quick` for those of the quick check.
 * @returns The questions in questionnaire order.
 */
export function questionsIn<AnyQuestion extends ScorableQuestion>(
  questionnaire: Scorable<AnyQuestion>,
  scope: Scope,
): AnyQuestion[] {
  return questionnaire.areas.flatMap((area) => area.topics.flatMap((topic) => inScope(topic.questions, scope)));
}

/**
 * @param questions - Questions of one topic.
 * @param scope - `full` for all of them, `quick` for those of the quick check.
 */
export function inScope<AnyQuestion extends ScorableQuestion>(
  questions: readonly AnyQuestion[],
  scope: Scope,
): readonly AnyQuestion[] {
  return scope === 'full' ? questions : questions.filter((question) => question.quick);
}
