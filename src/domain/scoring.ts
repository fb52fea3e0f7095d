import { isRating, type Answer, type Answers, type Level, type Rating } from '#domain/assessment.ts';
import { countedAnswer } from '#domain/coverage.ts';
import { inScope, questionsIn, type Scope, type Scorable, type ScorableQuestion } from '#domain/questionnaire.ts';
import { epsilon } from '#domain/rounding.ts';

/** The score of a unit. */
interface UnitScore {
  /** `overall`, an area id or a topic id. */
  readonly id: string;
  /** `insufficient`: too few ratings for a score. `not-applicable`: no question applies. */
  readonly state: 'scored' | 'insufficient' | 'not-applicable';
  /** Unrounded, 1 to 5, both included; null if not scored. Never 0. */
  readonly score: number | null;
  /** 1 to 5; null if not scored. */
  readonly level: Level | null;
  /**
   * Ids of the components that cap the level: questions of a topic, topics of an area, or areas of `overall`. Empty if
   * nothing caps it.
   */
  readonly heldBackBy: readonly string[];
  /** True if any question is open: unanswered, or answered with “don't know”. A rating could change the score. */
  readonly isProvisional: boolean;
  /**
   * Scores with all open questions rated 1 (`low`) and rated 5 (`high`). Null if the unit is not provisional or has no
   * score. Above topic level, the range can exclude the score, because it includes components without a score.
   */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Fewest further ratings that give the unit a score; 0 if it has a score, or if no question applies. */
  readonly answersNeeded: number;
}

/** An answer with its weight in the score of its topic. */
export interface ScoredAnswer {
  /** Question id. */
  readonly question: string;
  /** 1, 2 or 3. */
  readonly weight: number;
  /** Null if unanswered, or if answered with “does not apply” although the question does not allow it. */
  readonly answer: Answer | null;
}

/** The score of a topic. */
export interface TopicScore extends UnitScore {
  /** Weight of the rated questions ÷ weight of the applicable questions, 0 to 1; null if no question applies. */
  readonly coverage: number | null;
  readonly answers: readonly ScoredAnswer[];
}

/** The score of an area. */
export interface AreaScore extends UnitScore {
  readonly topics: readonly TopicScore[];
}

/** Every score of an assessment. */
export interface Scores {
  readonly scope: Scope;
  readonly overall: UnitScore;
  readonly areas: readonly AreaScore[];
}

type Component = Pick<UnitScore, 'id' | 'state' | 'score' | 'level' | 'isProvisional' | 'answersNeeded'>;

/**
 * Scores an assessment.
 *
 * @param questionnaire - The areas, topics and questions to score.
 * @param answers - Answers to questions outside the scope are ignored.
 * @param scope - `full`, or `quick` for the same rules over the questions of the quick check.
 * @see src/decisions.md, D4, for why score and level differ, and why an open question does not count as a low rating.
 */
export function scoreAssessment(questionnaire: Scorable, answers: Answers, scope: Scope): Scores {
  const scores = scoresWithoutRange(questionnaire, answers, scope);
  const low = scoresWithoutRange(questionnaire, withOpenAnswersAt(questionnaire, answers, 1), scope);
  const high = scoresWithoutRange(questionnaire, withOpenAnswersAt(questionnaire, answers, 5), scope);

  function withRange<Unit extends UnitScore>(
    unit: Unit,
    lowest: UnitScore | undefined,
    highest: UnitScore | undefined,
  ) {
    if (!unit.isProvisional || unit.score === null || lowest?.score == null || highest?.score == null) return unit;
    return { ...unit, range: { low: lowest.score, high: highest.score } };
  }

  return {
    scope,
    overall: withRange(scores.overall, low.overall, high.overall),
    areas: scores.areas.map((area, areaIndex) => ({
      ...withRange(area, low.areas[areaIndex], high.areas[areaIndex]),
      topics: area.topics.map((topic, topicIndex) =>
        withRange(topic, low.areas[areaIndex]?.topics[topicIndex], high.areas[areaIndex]?.topics[topicIndex]),
      ),
    })),
  };
}

/**
 * Level of a unit: the score plus 0.25, rounded down, and at most one above the lowest component.
 *
 * @param score - Unrounded score of the unit, 1 to 5, both included.
 * @param lowestComponent - For a topic, its lowest rating. For an area or `overall`, the lowest level of a component.
 * Whole number, 1 to 5.
 * @returns Whole number 1 to 5.
 * @throws {RangeError} If an argument is outside its range.
 * @see src/decisions.md, D4, for why a quarter is added and why one weakness caps the level.
 *
 * @example
 * levelOf(31 / 7, 1); // 2: the score alone would give 4
 */
export function levelOf(score: number, lowestComponent: number): Level {
  if (!(score >= 1 - epsilon && score <= 5 + epsilon)) throw new RangeError(`score is ${score}, not within 1 to 5`);
  if (!Number.isInteger(lowestComponent) || lowestComponent < 1 || lowestComponent > 5) {
    throw new RangeError(`lowestComponent is ${lowestComponent}, not a whole number from 1 to 5`);
  }
  return Math.max(1, Math.min(levelByScore(score), lowestComponent + 1)) as Level;
}

/**
 * Level of the score alone, without the cap by the lowest component: the score plus 0.25, rounded down.
 *
 * @param score - Unrounded, 1 to 5, both included.
 * @returns Whole number 1 to 5.
 */
export function levelByScore(score: number): Level {
  return Math.min(5, Math.floor(score + 1 / 4 + epsilon)) as Level;
}

/**
 * The lowest score of a level without a cap: where its cell begins on a scale of levels.
 *
 * @param level - 1 to 5; 6 gives the end of the scale.
 * @returns 1 to 5.
 * @see levelByScore
 */
export function startOfLevel(level: number): number {
  return Math.min(5, Math.max(1, level - 1 / 4));
}

function scoresWithoutRange(questionnaire: Scorable, answers: Answers, scope: Scope): Scores {
  const areas = questionnaire.areas.map((area): AreaScore => {
    const topics = area.topics.map((topic) => scoreTopic(topic.id, inScope(topic.questions, scope), answers));
    return { ...scoreOfComponents(area.id, topics, 1 / 2), topics };
  });
  return { scope, overall: scoreOfComponents('overall', areas, 3 / 4), areas };
}

function scoreTopic(id: string, questions: readonly ScorableQuestion[], answers: Answers): TopicScore {
  const scored = questions.map((question) => ({
    question: question.id,
    weight: question.weight,
    answer: countedAnswer(question, answers),
  }));
  const applicable = scored.filter(({ answer }) => answer !== 'not-applicable');
  if (applicable.length === 0) return { ...unscored(id, 'not-applicable', 0), coverage: null, answers: scored };

  const rated = applicable.flatMap(({ question, weight, answer }) =>
    isRating(answer) ? [{ id: question, weight, rating: answer }] : [],
  );
  const ratedWeight = sum(rated.map(({ weight }) => weight));
  const applicableWeight = sum(applicable.map(({ weight }) => weight));
  const details = { coverage: ratedWeight / applicableWeight, answers: scored };
  if (ratedWeight * 2 < applicableWeight) {
    const open = applicable.filter(({ answer }) => !isRating(answer)).map(({ weight }) => weight);
    return { ...unscored(id, 'insufficient', answersToHalf(open, applicableWeight / 2 - ratedWeight)), ...details };
  }
  const score = sum(rated.map(({ weight, rating }) => weight * rating)) / ratedWeight;
  const lowest = rated.map((answer) => ({ id: answer.id, level: answer.rating }));
  return {
    ...scoredUnit(id, score, { components: lowest, isProvisional: ratedWeight < applicableWeight }),
    ...details,
  };
}

function scoreOfComponents(id: string, components: readonly Component[], shareNeeded: number): UnitScore {
  const applicable = components.filter((component) => component.state !== 'not-applicable');
  if (applicable.length === 0) return unscored(id, 'not-applicable', 0);

  const scored = applicable.flatMap((component) =>
    component.score === null || component.level === null
      ? []
      : [{ id: component.id, score: component.score, level: component.level }],
  );
  const missing = Math.ceil(applicable.length * shareNeeded - epsilon) - scored.length;
  if (missing > 0) {
    const needed = applicable.map((component) => component.answersNeeded).filter((count) => count > 0);
    return unscored(id, 'insufficient', sum(needed.toSorted((one, other) => one - other).slice(0, missing)));
  }
  const isProvisional = applicable.some((component) => component.isProvisional);
  return scoredUnit(id, sum(scored.map((component) => component.score)) / scored.length, {
    components: scored,
    isProvisional,
  });
}

function scoredUnit(
  id: string,
  score: number,
  {
    components,
    isProvisional,
  }: {
    readonly components: readonly { readonly id: string; readonly level: Level }[];
    readonly isProvisional: boolean;
  },
): UnitScore {
  const lowest = Math.min(...components.map((component) => component.level));
  const level = levelOf(score, lowest);
  const heldBackBy =
    level < levelByScore(score)
      ? components.filter((component) => component.level === lowest).map((component) => component.id)
      : [];
  return { id, state: 'scored', score, level, heldBackBy, isProvisional, range: null, answersNeeded: 0 };
}

function unscored(id: string, state: 'insufficient' | 'not-applicable', answersNeeded: number): UnitScore {
  const isProvisional = state === 'insufficient';
  return { id, state, score: null, level: null, heldBackBy: [], isProvisional, range: null, answersNeeded };
}

/** @returns The smallest number of `weights` that add up to at least `missing`. */
function answersToHalf(weights: readonly number[], missing: number): number {
  let left = missing;
  let count = 0;
  for (const weight of weights.toSorted((one, other) => other - one)) {
    if (left <= 0) break;
    left -= weight;
    count += 1;
  }
  return count;
}

function withOpenAnswersAt(questionnaire: Scorable, answers: Answers, rating: Rating): Answers {
  const filled = questionsIn(questionnaire, 'full').map((question): [string, Answer] => {
    const answer = countedAnswer(question, answers);
    return [question.id, answer === null || answer === 'dont-know' ? rating : answer];
  });
  return new Map(filled);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
