import type { z } from '#domain/zod.ts';
import { listInWords, type ContentPath } from '#questionnaire-files/content-problem.ts';

/** A node of a JSON Schema. Its description appears in messages, and as help text in editors. */
export type SchemaNode = z.core.JSONSchema.BaseSchema;

/** @returns The node that describes the value at a path; undefined if there is none. */
export function nodeAt(root: SchemaNode, path: ContentPath): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const part of path) {
    if (node === undefined) return undefined;
    node = childOf(node, part);
  }
  return node;
}

function childOf(node: SchemaNode, part: string | number): SchemaNode | undefined {
  const places = withKeys(node);
  const child = typeof part === 'number' ? (places.prefixItems?.[part] ?? places.items) : places.properties?.[part];
  const found = child ?? places.additionalProperties;
  return typeof found === 'object' && !Array.isArray(found) ? found : undefined;
}

/** Unwraps `anyOf`, which a nullable value has: returns the first option that is not null. */
function withKeys(node: SchemaNode): SchemaNode {
  const option = node.anyOf?.find((one) => typeof one === 'object' && one.type !== 'null');
  return typeof option === 'object' ? option : node;
}

/** @returns The keys of an object node; empty for other nodes. */
export function keysOf(node: SchemaNode | undefined): string[] {
  return node === undefined ? [] : Object.keys(withKeys(node).properties ?? {});
}

/** @returns A remedy: the description of a node and its keys; a general hint if it has no description. */
export function expectationOf(node: SchemaNode | undefined): string {
  if (node?.description === undefined) return 'Compare another file.';
  const keys = keysOf(node);
  return `What belongs here: ${node.description}${keys.length === 0 ? '' : `; with the keys ${listInWords(keys)}`}.`;
}
