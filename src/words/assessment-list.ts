import { answersOf, type Assessment } from '#domain/assessment.ts';
import type { Locale } from '#domain/locale.ts';
import type { Scorable } from '#domain/questionnaire.ts';
import { fileNamePart } from '#domain/saved/file-name.ts';
import type { FileProblem } from '#domain/saved/import-plan.ts';
import { shownScores } from '#domain/shown-scores.ts';
import { fill } from '#i18n/fill.ts';
import { formatDate, formatScore, isoDate } from '#i18n/format.ts';
import type { ListTexts } from '#page-data/assessment-list-texts.ts';
import { coverageWords } from '#words/coverage.ts';
import { fileProblemWords } from '#words/file-problem.ts';

/** Content and texts of the list of assessments, all in one language. */
export interface ListContext {
  readonly content: Scorable;
  readonly texts: ListTexts;
  readonly locale: Locale;
}

/** @returns The label of an assessment, or the text for one without a label. */
export function labelOf({ label }: Assessment, { texts }: ListContext): string {
  return label ?? texts.unnamed;
}

/** @returns A date with no-break spaces, which keep it on one line. */
export function dateWords(time: string, { locale }: ListContext): string {
  return formatDate(time, locale).replaceAll(' ', '\u00a0');
}

/** @returns The scope of an assessment, and the number of its questions that are answered. */
export function assessmentCoverage(assessment: Assessment, context: ListContext): string {
  return coverageWords({ scope: assessment.scope, answers: answersOf(assessment) }, context);
}

/** The overall score of an assessment in the list. */
export interface ListedScore {
  /** Level, 1 to 5; null if there is no score. */
  readonly level: number | null;
  /** Score and level, or the text for no score. */
  readonly score: string;
  /** Reason why the score is not final; empty if it is final, or if there is no score. */
  readonly remark: string;
}

/** @returns The overall score that the result page shows, in the words of the list. */
export function listedScore(assessment: Assessment, { content, texts, locale }: ListContext): ListedScore {
  const { scores, isDeepening } = shownScores(content, assessment);
  const { score, level, isProvisional } = scores.overall;
  if (score === null || level === null) return { level: null, score: texts.noScore, remark: '' };
  const remark = isDeepening ? texts.ofQuickCheck : isProvisional ? texts.provisional : '';
  return { level, score: fill(texts.score, { score: formatScore(score, locale), level }), remark };
}

/** @returns The name for a downloaded file with one assessment. */
export function fileNameOf(assessment: Assessment, { texts }: ListContext): string {
  const name = fileNamePart(assessment.label);
  const date = isoDate(assessment.updated);
  // Without a label, `name` is empty, which leaves a hyphen at the end.
  return fill(texts.fileName, { name, date }).replace('-.', '.');
}

/**
 * @param assessments - The most recently changed one first.
 * @returns The name for a downloaded file with all assessments, with the date of the most recent change.
 */
export function allFileNameOf(assessments: readonly Assessment[], { texts }: ListContext): string {
  return fill(texts.allFileName, { date: isoDate(assessments[0]?.updated ?? '') });
}

/** @returns The reason why an import failed, and what to do. */
export function importProblemWords(problem: FileProblem, { texts, locale }: ListContext): string {
  if (problem.code === 'many-files') return texts.problemManyFiles;
  return fileProblemWords(problem, texts.fileProblems, locale);
}
