import { changeOf } from '#domain/comparison/change.ts';
import type { ComparisonFinding, Gap } from '#domain/comparison/comparison-finding.ts';
import type { AnswerChanges, Comparison } from '#domain/comparison/comparison.ts';
import type { GatheredResult } from '#domain/gathered-results.ts';
import { roundHalfUp } from '#domain/rounding.ts';
import type { Scores } from '#domain/scoring.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import type { ComparisonWords } from '#words/comparison-words.ts';

/** The letter of each result, by its place. */
export const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** @returns The letter of a result. @throws {RangeError} If there are not as many. */
export function letterOf(place: number): (typeof letters)[number] {
  const letter = letters[place];
  if (letter === undefined) throw new RangeError(`there is no letter for the place ${place}`);
  return letter;
}

/** @returns What each result is called: its label, with its letter where another one has the same; else the letter. */
export function namesOf(
  results: readonly Pick<GatheredResult, 'label'>[],
  isAnonymous: boolean,
  { texts }: Pick<ComparisonWords, 'texts'>,
): string[] {
  return results.map(({ label }, place) => {
    const letter = letterOf(place);
    if (label === null || isAnonymous) return fill(texts.result, { letter });
    const isTwin = results.some((other, index) => index !== place && other.label === label);
    return isTwin ? fill(texts.twin, { name: label, letter }) : label;
  });
}

/** A text with places, and what stands in them. */
export interface Sentence {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/** @returns What stands out, in a sentence or two. */
export function findingSentences(
  finding: ComparisonFinding,
  names: readonly string[],
  words: ComparisonWords,
): Sentence[] {
  const { texts } = words;
  const valuesOf = ({ area, highest, lowest, points }: Gap) => ({
    area: words.inSentence(area),
    name: names[highest] ?? '',
    other: names[lowest] ?? '',
    difference: pointsWords(points, words),
  });
  if (finding.kind === 'nothing') return [{ text: texts.nothing, values: {} }];
  if (finding.kind === 'in-step') return [{ text: texts.inStep, values: {} }];
  if (finding.kind === 'widest') return [{ text: texts.widest, values: valuesOf(finding.gap) }];
  const { count, total, most, against } = finding;
  // The names stay places: the page isolates their writing direction.
  const places = { name: '{name}', area: '{area}', difference: '{difference}' };
  const ahead = {
    text: fillCount(texts.ahead, words.locale, { n: count, ...places, total }),
    values: valuesOf(most),
  };
  return against === null ? [ahead] : [ahead, { text: texts.against, values: valuesOf(against) }];
}

/** @returns Score points in words: never 0 for a difference that there is. */
function pointsWords(points: number, { borrowed, score }: ComparisonWords): string {
  return roundHalfUp(points, 1) > 0 ? score(points) : fill(borrowed.under, { n: score(0.1) });
}

/** @returns How a score differs from that of the first result, its sign in words; empty where one of them is missing. */
export function differenceWords(first: number | null, other: number | null, words: ComparisonWords): string {
  const change = changeOf(first, other);
  if (change.state === 'unknown') return '';
  if (change.state === 'same') return words.texts.same;
  return fill(words.texts[change.state], { n: pointsWords(change.points, words) });
}

/** @returns The score of a unit, or why it has none. */
export function scoreWords({ state, score }: Scores['overall'], words: ComparisonWords): string {
  if (score !== null) return words.score(score);
  return state === 'not-applicable' ? words.borrowed.notApplicable : words.texts.tooFewAnswers;
}

/** @returns How many questions are compared, and why not all of them. */
export function questionsSentence(
  { questionCount, hasEditions, scopes }: Comparison,
  { texts, locale }: ComparisonWords,
): string {
  if (hasEditions) return fillCount(texts.editions, locale, { n: questionCount });
  return fillCount(new Set(scopes).size > 1 ? texts.scopes : texts.questions, locale, { n: questionCount });
}

/** @returns How many answers differ, how many are the same, and how many questions lack a level in one of the results. */
export function answersSentence(
  { moved, sameCount, openCount }: Pick<AnswerChanges, 'moved' | 'sameCount' | 'openCount'>,
  { texts, locale }: ComparisonWords,
): string {
  return [
    moved.length === 0 ? texts.noAnswers : fillCount(texts.answersMoved, locale, { n: moved.length }),
    ...(sameCount === 0 ? [] : [fillCount(texts.answersSame, locale, { n: sameCount })]),
    ...(openCount === 0 ? [] : [fillCount(texts.answersOpen, locale, { n: openCount })]),
  ].join(' ');
}
