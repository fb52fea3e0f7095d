import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';

import type { ContentPath, ProblemWords } from '#domain/content/content-problem.ts';

/** A YAML file, read. */
export interface YamlFile {
  /** What it holds; not to be used when there is a problem. */
  readonly content: unknown;
  /** The first mistake in the writing itself, with its line from 1; null when there is none. The next ones follow from it. */
  readonly problem: (ProblemWords & { readonly line: number }) | null;
  /** The line, from 1, of a key or entry; of the nearest place around it when it is missing. */
  readonly lineOf: (path: ContentPath) => number;
}

/** Reads a YAML file without throwing. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lineAt(error.pos[0]);
    const written = text.split('\n')[line - 1]?.trim() ?? '';
    return { content: undefined, problem: { line, ...syntaxWords(error, written) }, lineOf: () => line };
  }
  return { content: document.toJS(), problem: null, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

function offsetOf(document: Document, path: ContentPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (pair === undefined) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = (isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined) ?? offset;
    }
  }
  return offset;
}

const remedies: Readonly<Record<string, { wrong: string; remedy: string }>> = {
  DUPLICATE_KEY: { wrong: 'has a key that was there before', remedy: 'Take one of the two out.' },
  MULTIPLE_DOCS: { wrong: 'begins a second document', remedy: 'Take the line of hyphens out.' },
  TAB_AS_INDENT: { wrong: 'is indented with a tab', remedy: 'Indent with spaces, two a step.' },
  MISSING_CHAR: {
    wrong: 'comes after a quotation mark or bracket that is not closed',
    remedy: 'Look above it for the one that is open, and close it.',
  },
  MULTILINE_IMPLICIT_KEY: { wrong: 'has no colon after its key', remedy: 'Write a colon and a space after the key.' },
  BLOCK_AS_IMPLICIT_KEY: {
    wrong: 'has a colon where none can be, or is not indented like the lines beside it',
    remedy: 'Put a text with a colon in double quotation marks, or correct the indent.',
  },
};

/** The reasons of the YAML library are meant for programmers; the common ones are put in other words. */
function syntaxWords(error: YAMLError, written: string): ProblemWords {
  const known = remedies[error.code] ?? {
    wrong: `cannot be read as YAML (${error.message.replace(/[.:]$/, '')})`,
    remedy: 'Compare its indent, colons and quotation marks with another file.',
  };
  return { subject: written === '' ? 'This line' : `The line “${written}”`, ...known };
}
