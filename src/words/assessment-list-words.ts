import { answersOf, type Assessment } from '#domain/assessment.ts';
import { countAnswers } from '#domain/coverage.ts';
import type { Locale } from '#domain/locale.ts';
import { questionsIn, type Scorable } from '#domain/questionnaire.ts';
import { fileNamePart } from '#domain/saved/file-name.ts';
import type { FileProblem } from '#domain/saved/import-plan.ts';
import { shownScores } from '#domain/shown-scores.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { formatDate, formatList, formatScore, isoDate } from '#i18n/format.ts';
import type { ListTexts } from '#page-data/assessment-list-texts.ts';

/** What the list needs to put an assessment into words. */
export interface ListContext {
  readonly content: Scorable;
  readonly texts: ListTexts;
  readonly locale: Locale;
}

/** @returns What an assessment is called. */
export function nameOf({ label }: Assessment, { texts }: ListContext): string {
  return label ?? texts.unnamed;
}

/** @returns A date that is not broken at the end of a line. */
export function dateWords(time: string, { locale }: ListContext): string {
  return formatDate(time, locale).replaceAll(' ', '\u00a0');
}

/** @returns How much is asked and how much of it is answered. */
export function coverageWords(assessment: Assessment, { content, texts }: ListContext): string {
  const { answered, total } = countAnswers(questionsIn(content, assessment.scope), answersOf(assessment));
  const scope = assessment.scope === 'full' ? texts.modeFull : texts.modeQuick;
  return fill(texts.answered, { scope, answered, total });
}

/** The overall score in words; `level` is null where there is none. */
export interface ScoreWords {
  readonly level: number | null;
  readonly score: string;
  /** What has to be known about it; empty where there is nothing. */
  readonly remark: string;
}

/** @returns The score that the result page shows. */
export function scoreWords(assessment: Assessment, { content, texts, locale }: ListContext): ScoreWords {
  const { scores, isDeepening } = shownScores(content, assessment);
  const { score, level, isProvisional } = scores.overall;
  if (score === null || level === null) return { level: null, score: texts.noScore, remark: '' };
  const remark = isDeepening ? texts.ofQuickCheck : isProvisional ? texts.provisional : '';
  return { level, score: fill(texts.score, { score: formatScore(score, locale), level }), remark };
}

/** @returns The name of the file that an assessment is saved to. */
export function fileNameOf(assessment: Assessment, { texts }: ListContext): string {
  const name = fileNamePart(assessment.label);
  const date = isoDate(assessment.updated);
  return fill(texts.fileName, { name, date }).replace('--', '-');
}

/** @returns The name of the file that all assessments are saved to; the first one was changed last. */
export function allFileNameOf(assessments: readonly Assessment[], { texts }: ListContext): string {
  return fill(texts.allFileName, { date: isoDate(assessments[0]?.updated ?? '') });
}

/** @returns What is wrong with a file, and what to do. */
export function problemWords(problem: FileProblem, { texts, locale }: ListContext): string {
  if (problem.code === 'damaged') {
    const { parts, total } = problem;
    if (total <= 1) return texts.problemDamaged;
    const values = { total, parts: formatList(parts.map(String), locale) };
    return fillCount(texts.problemDamagedParts, locale, { n: parts.length, ...values });
  }
  return {
    'too-large': texts.problemTooLarge,
    'not-text': texts.problemNotText,
    'not-read': texts.problemNotRead,
    'not-json': texts.problemNotJson,
    'other-format': texts.problemOtherFormat,
    'newer-version': texts.problemNewer,
    'many-files': texts.problemManyFiles,
    empty: texts.problemEmpty,
  }[problem.code];
}
