import { isRating, type Rating, type Target } from '#domain/assessment.ts';
import { countedAnswer } from '#domain/coverage.ts';
import { bandOf, targetOf, type Band } from '#domain/improvements.ts';
import { assessmentOfLink } from '#domain/link/assessment-of-link.ts';
import { questionsAsked } from '#domain/link/format-1.ts';
import { linkEditions } from '#domain/link/link-editions.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';
import { questionsIn, type Scorable, type ScorableQuestion, type Scope } from '#domain/questionnaire.ts';
import { scoreAssessment, type Scores } from '#domain/scoring.ts';
import { shownScores } from '#domain/shown-scores.ts';

/** Results scored over the questions that they share. */
export interface Comparison<AnyQuestion extends ScorableQuestion = ScorableQuestion> {
  /** The questionnaire reduced to shared questions, without empty topics and areas. */
  readonly shared: Scorable<AnyQuestion>;
  /** Number of shared questions. */
  readonly questionCount: number;
  /** Scope of each result, in the order of the results; `quick` while a quick check is being deepened. */
  readonly scopes: readonly Scope[];
  /** True if the results come from different editions. */
  readonly hasEditions: boolean;
  /** The scores of each result over the shared questions, in the order of the results. */
  readonly scores: readonly Scores[];
}

/**
 * Compares results. Each is scored again over the shared questions, with the weights of one questionnaire. So every
 * difference comes from the answers.
 *
 * @param questionnaire - The current edition. Questions of other editions are matched by id.
 * @param results - At least one.
 * @throws {RangeError} If the edition of a result does not exist.
 * @see src/decisions.md, D24, for the shared questions and why a quick check that is being deepened counts as one.
 */
export function compareResults<AnyQuestion extends ScorableQuestion>(
  questionnaire: Scorable<AnyQuestion>,
  results: readonly SharedResult[],
): Comparison<AnyQuestion> {
  const scopes = results.map((result) => shownScores(questionnaire, assessmentOfLink(result)).scores.scope);
  const asked = results.map(({ edition }, place) => askedIn(edition, scopes[place] ?? 'full'));
  const shared = restrictedTo(questionnaire, (id) => asked.every((ids) => ids.has(id)));
  return {
    shared,
    questionCount: questionsIn(shared, 'full').length,
    scopes,
    hasEditions: new Set(results.map(({ edition }) => edition)).size > 1,
    scores: results.map(({ answers }) => scoreAssessment(shared, answers, 'full')),
  };
}

function askedIn(edition: number, scope: Scope): ReadonlySet<string> {
  const known = linkEditions[edition];
  if (known === undefined) throw new RangeError(`there is no edition with the code ${edition}`);
  return new Set(questionsAsked(known, scope));
}

function restrictedTo<AnyQuestion extends ScorableQuestion>(
  { areas }: Scorable<AnyQuestion>,
  isShared: (id: string) => boolean,
): Scorable<AnyQuestion> {
  const restricted = areas.map(({ id, topics }) => ({
    id,
    topics: topics
      .map((topic) => ({ id: topic.id, questions: topic.questions.filter((question) => isShared(question.id)) }))
      .filter(({ questions }) => questions.length > 0),
  }));
  return { areas: restricted.filter(({ topics }) => topics.length > 0) };
}

/** A question that is rated in both results. */
export interface AnswerPair {
  /** Question id. */
  readonly question: string;
  readonly before: Rating;
  readonly after: Rating;
}

/** A recommended improvement that is done: the later rating has reached the earlier target. */
export interface DoneImprovement extends AnswerPair {
  /** The improvement of the question that was recommended. */
  readonly band: Band;
  /** The target in the earlier result; `after` is at or above it. */
  readonly target: Target;
}

/** Differences between the answers of two results. */
export interface AnswerChanges {
  /** Changed ratings, the largest difference first; ties: higher weight, then questionnaire order. */
  readonly moved: readonly AnswerPair[];
  /** In the same order. */
  readonly done: readonly DoneImprovement[];
  /** Number of questions with the same rating in both. */
  readonly sameCount: number;
  /** Number of questions that are not rated in both, and so are not compared. */
  readonly openCount: number;
}

/**
 * Compares the answers of two results, question by question.
 *
 * @param shared - The questions to compare.
 * @param before - The earlier result. Its targets decide which improvements are done.
 * @param after - The later result.
 */
export function answerChanges(shared: Scorable, before: SharedResult, after: SharedResult): AnswerChanges {
  const questions = shared.areas.flatMap(({ id, topics }) =>
    topics.flatMap((topic) => topic.questions.map((question) => ({ ...question, area: id }))),
  );
  const rated = questions.flatMap((question) => {
    const [was, is] = [before, after].map(({ answers }) => countedAnswer(question, answers));
    return isRating(was) && isRating(is) ? [{ question, before: was, after: is, by: Math.abs(is - was) }] : [];
  });
  const sorted = rated
    .filter(({ by }) => by > 0)
    .toSorted((one, other) => other.by - one.by || other.question.weight - one.question.weight);
  return {
    moved: sorted.map(({ question, ...pair }) => ({ question: question.id, before: pair.before, after: pair.after })),
    done: sorted.flatMap(({ question, ...pair }) => {
      const target = targetOf(before.targets, question.area);
      if (pair.before >= target || pair.after < target) return [];
      return { question: question.id, before: pair.before, after: pair.after, band: bandOf(pair.before), target };
    }),
    sameCount: rated.length - sorted.length,
    openCount: questions.length - rated.length,
  };
}

/** @returns True if two results have the same name and the same sector. Results without a name never have. */
export function haveSameName(one: SharedResult, other: SharedResult): boolean {
  return one.label !== null && one.label === other.label && one.sector === other.sector;
}

/**
 * Sorts the first and the last result by date. If both have the same date, the first counts as the earlier.
 *
 * @returns Indexes of the earlier and the later result, from 0; null if there are fewer than two results.
 */
export function earlierAndLater(results: readonly SharedResult[]): readonly [number, number] | null {
  const last = results.length - 1;
  const [first, other] = [results[0], results[last]];
  if (last < 1 || first === undefined || other === undefined) return null;
  return other.date < first.date ? [last, 0] : [0, last];
}
