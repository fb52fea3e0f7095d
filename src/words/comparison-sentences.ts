import { changeOf } from '#domain/comparison/change.ts';
import type { ComparisonFinding, Gap } from '#domain/comparison/comparison-finding.ts';
import type { AnswerChanges, Comparison } from '#domain/comparison/comparison.ts';
import type { GatheredResult } from '#domain/gathered-results.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { formatDate } from '#i18n/format.ts';
import { isolated } from '#i18n/isolated.ts';
import type { ComparisonWords } from '#words/comparison.ts';
import { pointsWords } from '#words/vocabulary.ts';

/** Letters that name the results of a comparison, in the order of the results. */
export const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/**
 * @param index - Index of a result, from 0.
 * @returns The letter of the result.
 * @throws {RangeError} If there is no letter for the index.
 */
export function letterOf(index: number): (typeof letters)[number] {
  const letter = letters[index];
  if (letter === undefined) throw new RangeError(`there is no letter for the index ${index}`);
  return letter;
}

/** Returns true if two results are from the same organisation. */
export type IsRepeat = (one: GatheredResult, other: GatheredResult) => boolean;

/**
 * Names the results of a comparison by their labels. A result without a label gets its letter instead. Results with
 * equal labels get a mark after the label: their date if they repeat each other, otherwise their letter. If all results
 * are from one organisation, each gets its date instead. With `isAnonymous`, each result gets only its letter.
 *
 * @returns One name for each result, in the same order.
 */
export function namesOf(
  results: readonly GatheredResult[],
  { isAnonymous, isRepeat }: { readonly isAnonymous: boolean; readonly isRepeat: IsRepeat },
  { texts, locale }: Pick<ComparisonWords, 'texts' | 'locale'>,
): string[] {
  return results.map((result, index) => {
    const { label, date } = result;
    const letter = letterOf(index);
    const others = results.filter((other) => other !== result);
    const repeats = others.filter((other) => isRepeat(result, other));
    const day = formatDate(date, locale);
    const hasOwnDay = repeats.length > 0 && repeats.every((other) => other.date !== date);
    if (isAnonymous) return fill(texts.result, { letter });
    if (hasOwnDay && repeats.length === others.length) return day;
    if (label === null) return fill(texts.result, { letter });
    const name = isolated(label);
    if (hasOwnDay) return fill(texts.twin, { name, mark: day });
    return others.some((other) => other.label === label) ? fill(texts.twin, { name, mark: letter }) : name;
  });
}

/** @returns The names as subjects of a sentence: a date becomes “The result from …”. */
export function subjectsOf(
  names: readonly string[],
  results: readonly GatheredResult[],
  { texts, locale }: Pick<ComparisonWords, 'texts' | 'locale'>,
): string[] {
  return names.map((name, index) => {
    const day = formatDate(results[index]?.date ?? '', locale);
    return name === day ? fill(texts.resultOf, { day }) : name;
  });
}

/** @returns The names with their letters, for texts without a table head. A name that is a letter stays as it is. */
export function titlesOf(names: readonly string[], { texts }: Pick<ComparisonWords, 'texts'>): string[] {
  return names.map((name, index) => {
    const letter = letterOf(index);
    return name === fill(texts.result, { letter }) ? name : `${letter} ${name}`;
  });
}

/** A text with placeholders, and the values that the page inserts. */
export interface Sentence {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * @param names - Names of the results, in the order of the results.
 * @returns The headline of a comparison: one or two sentences.
 */
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
    difference: pointsWords(points, words.otherTexts.under, words),
  });
  if (finding.kind === 'nothing') return [{ text: texts.nothing, values: {} }];
  if (finding.kind === 'in-step') return [{ text: texts.inStep, values: {} }];
  if (finding.kind === 'widest') return [{ text: texts.widest, values: valuesOf(finding.gap) }];
  const { count, total, most, against } = finding;
  // These placeholders stay in the text. The page replaces them by `<bdi>` elements, because a name can have another
  // writing direction.
  const placeholders = { name: '{name}', area: '{area}', difference: '{difference}' };
  const ahead = {
    text: fillCount(texts.ahead, words.locale, { n: count, ...placeholders, total }),
    values: valuesOf(most),
  };
  return against === null ? [ahead] : [ahead, { text: texts.against, values: valuesOf(against) }];
}

/**
 * @param first - Score of the first result, unrounded; null if missing.
 * @param other - Score of another result, unrounded; null if missing.
 * @returns How much higher or lower the other score is; empty if a score is missing.
 */
export function differenceWords(first: number | null, other: number | null, words: ComparisonWords): string {
  const change = changeOf(first, other);
  if (change.state === 'unknown') return '';
  if (change.state === 'same') return words.texts.same;
  return fill(words.texts[change.state], { n: pointsWords(change.points, words.otherTexts.under, words) });
}

/** @returns The number of compared questions, and the reason if some questions are omitted. */
export function questionsSentence(
  { questionCount, hasSeveralEditions, scopes }: Comparison,
  { texts, locale }: ComparisonWords,
): string {
  if (hasSeveralEditions) return fillCount(texts.editions, locale, { n: questionCount });
  return fillCount(new Set(scopes).size > 1 ? texts.scopes : texts.questions, locale, { n: questionCount });
}

/** @returns The numbers of answers that differ, that are equal, and that have no level in at least one result. */
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
