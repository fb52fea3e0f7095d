import type { YAMLError } from 'yaml';

import type { ProblemWords } from '#questionnaire-files/content-problem.ts';

const remedies: Readonly<Record<string, { wrong: string; remedy: string }>> = {
  DUPLICATE_KEY: { wrong: 'repeats a key', remedy: 'Delete one of the two.' },
  MULTIPLE_DOCS: { wrong: 'begins a second document', remedy: 'Delete the line of hyphens.' },
  TAB_AS_INDENT: { wrong: 'is indented with a tab', remedy: 'Indent with spaces, two for each level.' },
  MISSING_CHAR: {
    wrong: 'opens a quotation mark or bracket that is not closed',
    remedy: 'Close it, or replace a quotation mark in the text by a typographic one: ’ “ ” « ».',
  },
  MULTILINE_IMPLICIT_KEY: { wrong: 'has no colon after its key', remedy: 'Write a colon and a space after the key.' },
  BLOCK_AS_IMPLICIT_KEY: {
    wrong: 'has a colon where YAML allows none, or is not indented like the lines above and below it',
    remedy: 'Put a text with a colon in double quotation marks, or correct the indent.',
  },
};

/**
 * Rewords a syntax error for authors, because the messages of the YAML library address programmers.
 *
 * @param written - The line with the error, without its indent; may be empty.
 */
export function syntaxWords(error: YAMLError, written: string): ProblemWords {
  const known = remedies[error.code] ?? {
    wrong: `cannot be read as YAML (${error.message.replace(/[.:]$/, '')})`,
    remedy: 'Compare its indent, colons and quotation marks with another file.',
  };
  return { subject: written === '' ? 'This line' : `The line “${written}”`, ...known };
}
