import { isRating, type Answers, type Rating } from '#domain/assessment.ts';
import { countedAnswer } from '#domain/coverage.ts';
import type { Scope, ScorableQuestion } from '#domain/questionnaire.ts';

/** A person's result in a group, without name, sector, date, targets and notes. */
export interface Participant {
  readonly scope: Scope;
  /** Id of a role; null when not given. */
  readonly role: string | null;
  readonly answers: Answers;
}

/** Number of people for each answer to a question. `asked` is the sum of the others. */
export interface Distribution {
  /** Number of people whose scope includes the question. */
  readonly asked: number;
  /** Number of people for each level, level 1 first; five numbers. */
  readonly ratings: readonly number[];
  readonly dontKnow: number;
  /** “Does not apply”, where the question allows it. */
  readonly notApplicable: number;
  /** No answer, or “does not apply” although the question does not allow it. */
  readonly unanswered: number;
}

/** @returns True if the scope of the participant includes the question. */
export function isAsked(question: ScorableQuestion, { scope }: Participant): boolean {
  return scope === 'full' || question.quick;
}

/** @param participants - Participants who were not asked the question are not counted. */
export function distributionOf(question: ScorableQuestion, participants: readonly Participant[]): Distribution {
  const ratings = [0, 0, 0, 0, 0];
  let [asked, dontKnow, notApplicable] = [0, 0, 0];
  for (const participant of participants) {
    if (!isAsked(question, participant)) continue;
    asked += 1;
    const answer = countedAnswer(question, participant.answers);
    if (isRating(answer)) ratings[answer - 1] = (ratings[answer - 1] ?? 0) + 1;
    else if (answer === 'dont-know') dontKnow += 1;
    else if (answer === 'not-applicable') notApplicable += 1;
  }
  const unanswered = asked - sum(ratings) - dontKnow - notApplicable;
  return { asked, ratings, dontKnow, notApplicable, unanswered };
}

/** @returns Number of people who chose a level. */
export function ratedIn({ ratings }: Distribution): number {
  return sum(ratings);
}

/**
 * @param counts - Number of people for each level, level 1 first.
 * @returns The lowest and the highest level that somebody chose; null if nobody chose any.
 */
export function endsOf(counts: readonly number[]): { readonly lowest: Rating; readonly highest: Rating } | null {
  const chosen = counts.flatMap((count, index) => (count > 0 ? [(index + 1) as Rating] : []));
  const [lowest] = chosen;
  const highest = chosen.at(-1);
  return lowest === undefined || highest === undefined ? null : { lowest, highest };
}

/**
 * Median of ratings.
 *
 * @param counts - Number of people for each level, level 1 first.
 * @returns 1 to 5, in steps of 0.5. With an even number of ratings, it is the mean of the two middle ratings. Null if
 * nobody chose a level.
 *
 * @example
 * medianOf([0, 2, 0, 2, 0]); // 3: the middle ratings of 2, 2, 4, 4 are 2 and 4
 */
export function medianOf(counts: readonly number[]): number | null {
  const sorted = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/**
 * Disagreement of ratings, measured as dissention: −Σ p · log₂(1 − |level − mean| ÷ width). p is the share of people
 * who chose a level. width is the highest level of the scale minus the lowest.
 *
 * @param counts - Number of people for each level, level 1 first; at least two levels.
 * @returns 0 to 1: 0 if all chose the same level, 1 if half chose each end of the scale. Null if nobody chose a level.
 * @see Tastle and Wierman: Consensus and dissention: A measure of ordinal dispersion. International Journal of
 * Approximate Reasoning 45(3), 2007, 531–545
 * @see src/decisions.md, D35, for why not the variance.
 *
 * @example
 * disagreementOf([4, 0, 0, 0, 4]); // 1
 */
export function disagreementOf(counts: readonly number[]): number | null {
  const total = sum(counts);
  if (total === 0) return null;
  const mean = sum(counts.map((count, index) => count * index)) / total;
  const terms = counts.map((count, index) =>
    count === 0 ? 0 : (count / total) * Math.log2(1 - Math.abs(index - mean) / (counts.length - 1)),
  );
  // Prevents -0, and rounding errors such as 1 + 2e-16.
  return Math.min(1, Math.max(0, 0 - sum(terms)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
