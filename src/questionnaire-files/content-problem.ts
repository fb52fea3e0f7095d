import { nearMiss } from '#questionnaire-files/near-miss.ts';

/** The keys and zero-based indexes that lead from the root of a file to a value. */
export type ContentPath = readonly (string | number)[];

/** A mistake or a warning, in two sentences for the author of a file. English only, like the tools for these files. */
export interface ContentProblem {
  /** Path of the file inside `questions/`. */
  readonly file: string;
  /** Path of the wrong value in the file; empty if the problem concerns the whole file. */
  readonly path: ContentPath;
  /** Subject of the first sentence, such as a key. */
  readonly subject: string;
  /** Predicate of the first sentence: the mistake. */
  readonly wrong: string;
  /** The second sentence: the correction. */
  readonly remedy: string;
}

/** Finds the line, from 1, of a path in a file; undefined if the line is unknown. */
export type FindLine = (file: string, path: ContentPath) => number | undefined;

/**
 * Formats all mistakes as one message. Each has its file, its line if known, the mistake and the correction.
 *
 * @param problems - At least one problem.
 */
export function contentProblemsMessage(problems: readonly ContentProblem[], lineOf: FindLine): string {
  const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
  return `The questionnaire has ${count}:\n${entriesOf(problems, lineOf)}`;
}

/**
 * Formats all warnings as one message, in the layout of `contentProblemsMessage`.
 *
 * @param warnings - At least one warning.
 */
export function contentWarningsMessage(warnings: readonly ContentProblem[], lineOf: FindLine): string {
  const texts = warnings.length === 1 ? 'One text' : `${warnings.length} texts`;
  return `${texts} of the questionnaire may need another look:\n${entriesOf(warnings, lineOf)}`;
}

function entriesOf(problems: readonly ContentProblem[], lineOf: FindLine): string {
  const entries = problems.map(({ file, path, subject, wrong, remedy }) => {
    const line = lineOf(file, path);
    return `  questions/${file}${line === undefined ? '' : `:${line}`}\n    ${subject} ${wrong}. ${remedy}`;
  });
  return entries.join('\n');
}

/**
 * Formats a path for authors. Entries of a list count from 1.
 *
 * @returns For example `levels, entry 3, title.en`; `The file` for an empty path.
 */
export function nameOf(path: ContentPath): string {
  if (path.length === 0) return 'The file';
  return path.reduce<string>((name, part, index) => {
    if (typeof part === 'number') return `${name}, entry ${part + 1}`;
    if (index === 0) return part;
    return typeof path[index - 1] === 'number' ? `${name}, ${part}` : `${name}.${part}`;
  }, '');
}

/** @returns The words as text, with `joint` before the last one: `a`, `a and b`, `a, b and c`. */
export function listInWords(words: readonly (string | number)[], joint: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? String(last) : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The words of a problem. The subject defaults to the path, as `nameOf` formats it. */
export type ProblemWords = Pick<ContentProblem, 'wrong' | 'remedy'> & { readonly subject?: string };

/** @returns A problem at a path of a file. */
export function problemAt(file: string, path: ContentPath, words: ProblemWords): ContentProblem {
  return { file, path, subject: nameOf(path), ...words };
}

/**
 * Writes the remedy for an unknown id.
 *
 * @param written - The unknown id.
 * @param known - All valid ids.
 * @param place - Where the author finds the valid ids, such as a file.
 * @returns A suggestion if a valid id is similar; else a reference to `place`.
 */
export function unknownIdRemedy(written: string, known: Iterable<string>, place: string): string {
  const meant = nearMiss(written, known);
  return meant === null ? `Write an id from ${place}.` : `Did you mean ${meant}?`;
}
