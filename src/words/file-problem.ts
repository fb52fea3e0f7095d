import type { Locale } from '#domain/locale.ts';
import type { FileProblem } from '#domain/saved/import-plan.ts';
import { fillCount, type CountText } from '#i18n/fill.ts';
import { formatList } from '#i18n/format.ts';

/** A problem with a single file. */
type OneFileProblem = Exclude<FileProblem, { readonly code: 'many-files' }>;

/** A text for each problem. */
interface FileProblemTexts {
  readonly tooLarge: string;
  readonly notText: string;
  readonly notRead: string;
  readonly notJson: string;
  readonly otherFormat: string;
  readonly newer: string;
  readonly empty: string;
  readonly damaged: string;
  readonly damagedParts: CountText;
}

/** @returns The problem with a file, and how to solve it. */
export function fileProblemWords(problem: OneFileProblem, texts: FileProblemTexts, locale: Locale): string {
  if (problem.code === 'damaged') {
    const { parts, total } = problem;
    if (total <= 1) return texts.damaged;
    const values = { total, parts: formatList(parts.map(String), locale) };
    return fillCount(texts.damagedParts, locale, { n: parts.length, ...values });
  }
  return {
    'too-large': texts.tooLarge,
    'not-text': texts.notText,
    'not-read': texts.notRead,
    'not-json': texts.notJson,
    'other-format': texts.otherFormat,
    'newer-version': texts.newer,
    empty: texts.empty,
  }[problem.code];
}
