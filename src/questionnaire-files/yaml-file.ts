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
import { syntaxWords } from '#questionnaire-files/yaml-syntax-words.ts';

/** A parsed YAML file. */
export interface YamlFile {
  /** Undefined if there is a problem. */
  readonly content: unknown;
  /** The first syntax error; null if there is none. Later errors usually follow from it. */
  readonly problem: ProblemWords | null;
  /** The line of a path or its nearest existing ancestor, from 1; if there is a problem, the line of the problem. */
  readonly lineOf: (path: ContentPath) => number;
}

/** Parses a YAML file. Never throws. */
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

/** @returns The offset of an unclosed quotation mark. The parser reports the end of the file instead. */
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
    // The line of a pair is that of its key, not that of its value.
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
