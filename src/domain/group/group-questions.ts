import { fewestForEnds, fewestForSingleAnswers } from '#domain/group/disclosure.ts';
import {
  disagreementOf,
  distributionOf,
  endsOf,
  medianOf,
  ratedIn,
  type Distribution,
  type Participant,
} from '#domain/group/distribution.ts';
import { questionsIn, type Scorable, type ScorableQuestion } from '#domain/questionnaire.ts';

/** What may be shown of a group's answers to a question. */
export interface GroupQuestion {
  /** Question id. */
  readonly id: string;
  /** 1, 2 or 3. */
  readonly weight: number;
  /** How many were asked it. */
  readonly asked: number;
  /** How many gave which answer; null where too few were asked for single answers to be shown. */
  readonly distribution: Distribution | null;
  /** Lowest and highest rating, each 1 to 5; null where nobody rated it, or too few for the ends to be shown. */
  readonly ends: { readonly lowest: number; readonly highest: number } | null;
  /** Highest minus lowest rating, 0 to 4; null where `ends` is. */
  readonly spread: number | null;
  /** 1 to 5, in halves; null where single answers are not shown, or nobody rated it. */
  readonly median: number | null;
  /** 0 to 1, see `disagreementOf`; null where single answers are not shown, or nobody rated it. */
  readonly disagreement: number | null;
}

/**
 * @param questionnaire - Its questions with their weights.
 * @param participants - In any order.
 * @returns Every question that somebody was asked, in the order in which it is worth talking about them: the widest
 * spread first; ties by disagreement, then weight, then questionnaire order. What is not shown orders nothing.
 */
export function groupQuestions(questionnaire: Scorable, participants: readonly Participant[]): GroupQuestion[] {
  return questionsIn(questionnaire, 'full')
    .map((question) => groupQuestion(question, participants))
    .filter(({ asked }) => asked > 0)
    .toSorted(
      (one, other) =>
        (other.spread ?? -1) - (one.spread ?? -1) ||
        (other.disagreement ?? -1) - (one.disagreement ?? -1) ||
        other.weight - one.weight,
    );
}

function groupQuestion(question: ScorableQuestion, participants: readonly Participant[]): GroupQuestion {
  const { id, weight } = question;
  const distribution = distributionOf(question, participants);
  const { asked, ratings } = distribution;
  const isOpen = asked >= fewestForSingleAnswers;
  const ends = isOpen || ratedIn(distribution) >= fewestForEnds ? endsOf(ratings) : null;
  return {
    id,
    weight,
    asked,
    distribution: isOpen ? distribution : null,
    ends,
    spread: ends === null ? null : ends.highest - ends.lowest,
    median: isOpen ? medianOf(ratings) : null,
    disagreement: isOpen ? disagreementOf(ratings) : null,
  };
}
