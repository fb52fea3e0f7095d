import { minForEnds, minForDistribution } from '#domain/group/disclosure.ts';
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

/** Figures of a question after disclosure control: they identify no participant. */
export interface GroupQuestion {
  /** Question id. */
  readonly id: string;
  /** 1, 2 or 3. */
  readonly weight: number;
  /** Number of people who were asked. */
  readonly asked: number;
  /** Null if fewer than `minForDistribution` people were asked. */
  readonly distribution: Distribution | null;
  /**
   * Lowest and highest rating, each 1 to 5. Null if there are no ratings, or if `distribution` is null and there are
   * fewer than `minForEnds` ratings.
   */
  readonly ends: { readonly lowest: number; readonly highest: number } | null;
  /** Highest minus lowest rating, 0 to 4; null if `ends` is null. */
  readonly spread: number | null;
  /** 1 to 5, in halves; null if `distribution` is null or there are no ratings. */
  readonly median: number | null;
  /** 0 to 1, see `disagreementOf`; null if `distribution` is null or there are no ratings. */
  readonly disagreement: number | null;
}

/**
 * @param participants - In any order; the result does not depend on it.
 * @returns Every question that somebody was asked, widest spread first. Ties: higher disagreement, higher weight,
 * questionnaire order. Hidden figures do not affect the order.
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
  const showsSingleAnswers = asked >= minForDistribution;
  const ends = showsSingleAnswers || ratedIn(distribution) >= minForEnds ? endsOf(ratings) : null;
  return {
    id,
    weight,
    asked,
    distribution: showsSingleAnswers ? distribution : null,
    ends,
    spread: ends === null ? null : ends.highest - ends.lowest,
    median: showsSingleAnswers ? medianOf(ratings) : null,
    disagreement: showsSingleAnswers ? disagreementOf(ratings) : null,
  };
}
