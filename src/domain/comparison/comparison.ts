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
  /** Scope of the shown scores of each result (see `ShownScores`), in the order of the results. */
  readonly scopes: readonly Scope[];
  /** True if the results come from different editions. */
  readonly hasSeveralEditions: boolean;
  /** The scores of each result over the shared questions, in the order of the results. */
  readonly scores: readonly Scores[];
}

/**
 * Compares results. Scores each result again, over the shared questions and with the weights of one questionnaire.
 * Therefore only different answers can cause different scores.
 *
 * @param questionnaire - The current edition. Results of other editions are matched by question id.
 * @param results - At least one.
 * @throws {RangeError} If the edition of a result does not exist.
 * @see src/decisions.md, D24, for the reason. It also says how a quick check counts while the user extends it to the
 * full scope.
 */
export function compareResults<AnyQuestion extends ScorableQuestion>(
  questionnaire: Scorable<AnyQuestion>,
  results: readonly SharedResult[],
): Comparison<AnyQuestion> {
  const scopes = results.map((result) => shownScores(questionnaire, assessmentOfLink(result)).scores.scope);
  const asked = results.map(({ edition }, index) => askedIn(edition, scopes[index] ?? 'full'));
  const shared = restrictedTo(questionnaire, (id) => asked.every((ids) => ids.has(id)));
  return {
    shared,
    questionCount: questionsIn(shared, 'full').length,
    scopes,
    hasSeveralEditions: new Set(results.map(({ edition }) => edition)).size > 1,
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

/** The two ratings of a question that both results rate. */
export interface AnswerPair {
  /** Question id. */
  readonly question: string;
  readonly before: Rating;
  readonly after: Rating;
}

/** An improvement that the earlier result recommended and that is done: `after` is at or above the earlier target. */
export interface DoneImprovement extends AnswerPair {
  /** Which of the two improvements of the question the earlier result recommended. */
  readonly band: Band;
  /** The target in the earlier result. */
  readonly target: Target;
}

/** Differences between the answers of two results. */
export interface AnswerChanges {
  /** Changed ratings, the largest difference first; ties: higher weight, then questionnaire order. */
  readonly moved: readonly AnswerPair[];
  /** In the order of `moved`. */
  readonly done: readonly DoneImprovement[];
  /** Number of questions with the same rating in both results. */
  readonly sameCount: number;
  /** Number of questions that one or both results do not rate. They are not compared. */
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
 * Sorts the first and the last result by date. If the dates are equal, the first result counts as earlier.
 *
 * @returns Indexes of the earlier and the later result, from 0; null if there are fewer than two results.
 */
export function earlierAndLater(results: readonly SharedResult[]): readonly [number, number] | null {
  const last = results.length - 1;
  const [first, other] = [results[0], results[last]];
  if (last < 1 || first === undefined || other === undefined) return null;
  return other.date < first.date ? [last, 0] : [0, last];
}
