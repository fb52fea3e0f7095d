import type { GatherProblem, Taken } from '#domain/gathered-results.ts';
import type { Locale } from '#domain/locale.ts';
import type { gatherEn } from '#i18n/en/gather.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { formatList } from '#i18n/format.ts';

/** The interface texts of what gathers results. */
export type GatherTexts = Readonly<typeof gatherEn>;

type FileReason = Extract<GatherProblem, { readonly code: 'file' }>['reason'];

/** @returns What was not taken, where it stands, and what to do. */
export function problemWords(problem: GatherProblem, texts: GatherTexts, locale: Locale): string {
  if (problem.code === 'no-link') return texts.noLink;
  if (problem.code === 'text-too-long') return fill(texts.textTooLong, { n: problem.limit / 1_000_000 });
  if (problem.code === 'too-many') {
    return fillCount(texts.tooMany, locale, { n: problem.count, limit: problem.limit });
  }
  if (problem.code === 'file') {
    return fill(texts.fileWhole, { file: problem.file, problem: fileWords(problem.reason, texts, locale) });
  }
  const { file, place, total } = problem;
  const said = {
    damaged: texts.damaged,
    'newer-version': texts.newer,
    'too-long': texts.tooLong,
  }[problem.code];
  if (file === null) return fill(texts.linkPlace, { place, total, problem: said });
  return total === 1
    ? fill(texts.fileWhole, { file, problem: said })
    : fill(texts.filePlace, { file, place, total, problem: said });
}

function fileWords(reason: FileReason, texts: GatherTexts, locale: Locale): string {
  if (reason.code === 'damaged') {
    const { parts, total } = reason;
    if (total <= 1) return texts.fileDamaged;
    const values = { total, parts: formatList(parts.map(String), locale) };
    return fillCount(texts.fileDamagedParts, locale, { n: parts.length, ...values });
  }
  return {
    'too-large': texts.fileTooLarge,
    'not-text': texts.fileNotText,
    'not-read': texts.fileNotRead,
    'not-json': texts.fileNotJson,
    'other-format': texts.fileOtherFormat,
    'newer-version': texts.fileNewer,
    empty: texts.fileEmpty,
  }[reason.code];
}

/** @returns How many results were added, and how many were here already; empty where neither is any. */
export function takenWords({ added, repeated }: Taken, texts: GatherTexts, locale: Locale): string {
  const parts = [
    ...(added === 0 ? [] : [fillCount(texts.added, locale, { n: added })]),
    ...(repeated === 0 ? [] : [fillCount(texts.repeated, locale, { n: repeated })]),
  ];
  return parts.join(' ');
}
