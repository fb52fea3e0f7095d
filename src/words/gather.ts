import type { GatherProblem, AddedCounts } from '#domain/gathered-results.ts';
import { printable } from '#domain/label.ts';
import type { Locale } from '#domain/locale.ts';
import type { Texts } from '#i18n/en/index.ts';
import { fill, fillCount } from '#i18n/fill.ts';
import { isolated } from '#i18n/isolated.ts';
import { fileProblemWords } from '#words/file-problem.ts';

/** Texts of the panel that adds results from links and files. */
export type GatherTexts = Texts['gather'];

/** @returns A message with the link or file that was not added, the reason, and what to do. */
export function gatherProblemWords(problem: GatherProblem, texts: GatherTexts, locale: Locale): string {
  if (problem.code === 'no-link') return texts.noLink;
  if (problem.code === 'text-too-long') return fill(texts.textTooLong, { n: problem.limit / 1_000_000 });
  if (problem.code === 'too-many') {
    return fillCount(texts.tooMany, locale, { n: problem.count, limit: problem.limit });
  }
  if (problem.code === 'file') {
    const { reason } = problem;
    const file = fileInSentence(problem.file);
    return fill(texts.fileWhole, { file, problem: fileProblemWords(reason, texts.fileProblems, locale) });
  }
  const { place, total } = problem;
  const reason = {
    damaged: texts.damaged,
    'newer-version': texts.newer,
    'too-long': texts.tooLong,
  }[problem.code];
  if (problem.file === null) return fill(texts.linkPlace, { place, total, problem: reason });
  const file = fileInSentence(problem.file);
  return total === 1
    ? fill(texts.fileWhole, { file, problem: reason })
    : fill(texts.filePlace, { file, place, total, problem: reason });
}

/** @returns A file name for a sentence. Systems allow any characters in file names, so some could reorder the text. */
function fileInSentence(name: string): string {
  return isolated(printable(name));
}

/** @returns The numbers of results that were added, and that had been added before; empty if both are 0. */
export function addedWords({ added, repeated }: AddedCounts, texts: GatherTexts, locale: Locale): string {
  const sentences = [
    ...(added === 0 ? [] : [fillCount(texts.added, locale, { n: added })]),
    ...(repeated === 0 ? [] : [fillCount(texts.repeated, locale, { n: repeated })]),
  ];
  return sentences.join(' ');
}
