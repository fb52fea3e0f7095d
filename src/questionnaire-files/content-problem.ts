import { nearMiss } from '#questionnaire-files/near-miss.ts';

/** Keys and indexes, from 0, that lead from the root of a file to a value. */
export type ContentPath = readonly (string | number)[];

/** A mistake in a question file, for its author. In English, like the tools for these files. */
export interface ContentProblem {
  /** Path of the file inside `questions/`. */
  readonly file: string;
  /** Its path in the file; empty for the file as a whole. */
  readonly path: ContentPath;
  /** Subject of the sentence, such as a key. */
  readonly subject: string;
  /** Predicate of the sentence: the mistake. */
  readonly wrong: string;
  /** A second sentence: the correction. */
  readonly remedy: string;
}

/** Finds the line of a path in a file, from 1; undefined if it is unknown. */
export type FindLine = (file: string, path: ContentPath) => number | undefined;

/**
 * Formats all mistakes as one message, with file, line, field, mistake and correction.
 *
 * @param problems - At least one problem.
 */
export function contentProblemsMessage(problems: readonly ContentProblem[], lineOf: FindLine): string {
  const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
  return `The questionnaire has ${count}:\n${entriesOf(problems, lineOf)}`;
}

/**
 * Formats all warnings as one message, as `contentProblemsMessage` does.
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
 * Formats a path for authors, with entries counted from 1.
 *
 * @returns Such as `levels, entry 3, title.en`; `The file` for an empty path.
 */
export function nameOf(path: ContentPath): string {
  if (path.length === 0) return 'The file';
  return path.reduce<string>((name, part, place) => {
    if (typeof part === 'number') return `${name}, entry ${part + 1}`;
    if (place === 0) return part;
    return typeof path[place - 1] === 'number' ? `${name}, ${part}` : `${name}.${part}`;
  }, '');
}

/** @returns A list of words as text: `a`, `a and b`, `a, b and c`; with `or` if given. */
export function listInWords(words: readonly (string | number)[], joint: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? String(last) : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The words of a problem. The subject defaults to the formatted path. */
export type ProblemWords = Pick<ContentProblem, 'wrong' | 'remedy'> & { readonly subject?: string };

/** @returns A problem at a path of a file. */
export function problemAt(file: string, path: ContentPath, words: ProblemWords): ContentProblem {
  return { file, path, subject: nameOf(path), ...words };
}

/** @returns A remedy for an unknown id: a suggestion if a known id is similar, else the place with all ids. */
export function otherId(written: string, known: Iterable<string>, place: string): string {
  const meant = nearMiss(written, known);
  return meant === null ? `Write an id from ${place}.` : `Did you mean ${meant}?`;
}
