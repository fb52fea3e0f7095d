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

/** Results side by side, over the questions that all of them have been asked. */
export interface Comparison<AnyQuestion extends ScorableQuestion = ScorableQuestion> {
  /** The questionnaire without the questions that are not shared, and without topics and areas that have none left. */
  readonly shared: Scorable<AnyQuestion>;
  /** How many questions are shared. */
  readonly questionCount: number;
  /** What each result was asked, in the order of the results; `quick` while a quick check is being deepened. */
  readonly scopes: readonly Scope[];
  /** Whether the results come from different editions. */
  readonly hasEditions: boolean;
  /** The scores of each result over the shared questions, in the order of the results. */
  readonly scores: readonly Scores[];
}

/**
 * Compares results. Each is scored anew over the questions that all of them have been asked, by the rules and weights of
 * the questionnaire that is given, so that every difference is one of answers.
 *
 * @param questionnaire - The edition that the site asks. A question of another edition is the same where its id is.
 * @param results - At least one.
 * @see src/decisions.md, D24, for what is shared and why a quick check that is being deepened counts as one.
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
  const kept = areas.map(({ id, topics }) => ({
    id,
    topics: topics
      .map((topic) => ({ id: topic.id, questions: topic.questions.filter((question) => isShared(question.id)) }))
      .filter(({ questions }) => questions.length > 0),
  }));
  return { areas: kept.filter(({ topics }) => topics.length > 0) };
}

/** A question that two results have both rated. */
export interface AnswerPair {
  /** Question id. */
  readonly question: string;
  readonly before: Rating;
  readonly after: Rating;
}

/** An improvement that was recommended and is done: its question has reached the target it once had. */
export interface DoneImprovement extends AnswerPair {
  /** Which of the question's improvements was recommended. */
  readonly band: Band;
  /** The target before; after is at or above it. */
  readonly target: Target;
}

/** How the answers of one result differ from those of another. */
export interface AnswerChanges {
  /** The largest difference first; ties: higher weight, then questionnaire order. */
  readonly moved: readonly AnswerPair[];
  /** In the same order. */
  readonly done: readonly DoneImprovement[];
  /** How many questions both have rated the same. */
  readonly sameCount: number;
  /** How many questions are not rated in both: nothing is said about them. */
  readonly openCount: number;
}

/**
 * Compares the answers of two results, question by question.
 *
 * @param shared - The questions to look at.
 * @param before - The earlier result: its targets say what is done.
 * @param after - The later one.
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

/**
 * Puts the first and the last of some results into the order of time. Where both have the same date, the one that comes
 * first is the earlier.
 *
 * @returns Places among the results, from 0; null where there are fewer than two.
 */
export function earlierAndLater(results: readonly SharedResult[]): readonly [number, number] | null {
  const last = results.length - 1;
  const [first, other] = [results[0], results[last]];
  if (last < 1 || first === undefined || other === undefined) return null;
  return other.date < first.date ? [last, 0] : [0, last];
}
