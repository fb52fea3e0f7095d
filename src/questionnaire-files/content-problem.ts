import { nearMiss } from '#questionnaire-files/near-miss.ts';

/** Keys and places, counted from 0, that lead from the top of a file to something in it. */
export type ContentPath = readonly (string | number)[];

/** One mistake in a question file, told to the person who writes it. In English: the files' tools are too. */
export interface ContentProblem {
  /** Path of the file inside `questions/`. */
  readonly file: string;
  /** Where it is in the file; empty for the file as a whole. */
  readonly path: ContentPath;
  /** What it is about, as the first half of a sentence. */
  readonly subject: string;
  /** What is wrong, as the second half of the sentence. */
  readonly wrong: string;
  /** What to write instead, as a sentence of its own. */
  readonly remedy: string;
}

/** Finds the line, from 1, on which something stands in a file; undefined when that is unknown. */
export type FindLine = (file: string, path: ContentPath) => number | undefined;

/**
 * Puts all mistakes into one message: file and line, field, what is wrong, what to write.
 *
 * @param problems - At least one problem.
 * @param lineOf - Finds the line of each.
 */
export function contentProblemsMessage(problems: readonly ContentProblem[], lineOf: FindLine): string {
  const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
  return `The questionnaire has ${count}:\n${entriesOf(problems, lineOf)}`;
}

/**
 * Puts all warnings into one message, as `contentProblemsMessage` does.
 *
 * @param warnings - At least one warning.
 * @param lineOf - Finds the line of each.
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
 * Names a place for somebody who counts from 1.
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

/** @returns Words in a row: `a`, `a and b`, `a, b and c`; or with another word before the last. */
export function inARow(words: readonly (string | number)[], joint: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? String(last) : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** What a problem says; the subject is the name of the place unless given. */
export type ProblemWords = Pick<ContentProblem, 'wrong' | 'remedy'> & { readonly subject?: string };

/** @returns A problem at a place of a file. */
export function problemAt(file: string, path: ContentPath, words: ProblemWords): ContentProblem {
  return { file, path, subject: nameOf(path), ...words };
}

/** @returns A remedy for an id that nothing has: the one that was probably meant, else where to look. */
export function otherId(written: string, known: Iterable<string>, place: string): string {
  const meant = nearMiss(written, known);
  return meant === null ? `Write an id from ${place}.` : `Did you mean ${meant}?`;
}
