import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';

import type { ContentPath, ProblemWords } from '#questionnaire-files/content-problem.ts';

/** A YAML file, read. */
export interface YamlFile {
  /** What it holds; not to be used when there is a problem. */
  readonly content: unknown;
  /** The first mistake in the writing itself; null when there is none. The next ones follow from it. */
  readonly problem: ProblemWords | null;
  /** The line, from 1, of the problem; else of a key or entry, or of the nearest place around one that is missing. */
  readonly lineOf: (path: ContentPath) => number;
}

/** Reads a YAML file without throwing. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lineAt(openQuotation(document, error) ?? error.pos[0]);
    const written = text.split('\n')[line - 1]?.trim() ?? '';
    return { content: undefined, problem: syntaxWords(error, written), lineOf: () => line };
  }
  return { content: document.toJS(), problem: null, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

/** Where the quotation mark stands that is never closed, since the error is only found at the end of the file. */
function openQuotation(document: Document.Parsed, error: YAMLError): number | undefined {
  if (!/^Missing closing ["']/.test(error.message)) return undefined;
  let offset: number | undefined;
  visit(document, {
    Scalar(_key, scalar) {
      if (scalar.type?.startsWith('QUOTE') === true) offset = scalar.range?.[0];
    },
  });
  return offset;
}

function offsetOf(document: Document.Parsed, path: ContentPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    const inside = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && key.value === part)
      : entryOf(node, part);
    // A key is named by its own line, not by that of its value; an entry of a list by its first.
    const named = isPair(inside) ? inside.key : inside;
    if (!isNode(named)) break;
    offset = named.range?.[0] ?? offset;
    node = isPair(inside) ? inside.value : inside;
  }
  return offset;
}

function entryOf(node: unknown, part: string | number): unknown {
  return isSeq(node) ? node.items[Number(part)] : undefined;
}

const remedies: Readonly<Record<string, { wrong: string; remedy: string }>> = {
  DUPLICATE_KEY: { wrong: 'has a key that was there before', remedy: 'Take one of the two out.' },
  MULTIPLE_DOCS: { wrong: 'begins a second document', remedy: 'Take the line of hyphens out.' },
  TAB_AS_INDENT: { wrong: 'is indented with a tab', remedy: 'Indent with spaces, two a step.' },
  MISSING_CHAR: {
    wrong: 'opens a quotation mark or bracket that is not closed',
    remedy: 'Close it, or write the mark as the texts do: ’ “ ” « ».',
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
