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
  /** Undefined if `problem` is not null. */
  readonly content: unknown;
  /** The first syntax error, because later ones usually follow from it; null if there is none. */
  readonly problem: ProblemWords | null;
  /**
   * Finds the line, from 1, of a path or of its nearest existing ancestor. If `problem` is not null, always returns the
   * line of the problem.
   */
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

/**
 * @returns The offset of an unclosed quotation mark, because the parser reports the end of the file instead. Undefined
 * for other errors.
 */
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
    // For a key with a value, take the line of the key, because the value can start on a later line.
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
