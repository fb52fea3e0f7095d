import type { z } from '#domain/zod.ts';
import { inARow, type ContentPath } from '#questionnaire-files/content-problem.ts';

/** What a schema says, for the editor's help, about one place of a file. */
export type SchemaNode = z.core.JSONSchema.BaseSchema;

/** Follows a path down a JSON Schema; undefined where the schema has no such place. */
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

/** A place that may also be null stands in the schema as a choice of two. */
function withKeys(node: SchemaNode): SchemaNode {
  const option = node.anyOf?.find((one) => typeof one === 'object' && one.type !== 'null');
  return typeof option === 'object' ? option : node;
}

/** @returns The keys that a place has; none where it is not a group of keys. */
export function keysOf(node: SchemaNode | undefined): string[] {
  return node === undefined ? [] : Object.keys(withKeys(node).properties ?? {});
}

/** @returns A sentence that says what to write at a place. */
export function expectationOf(node: SchemaNode | undefined): string {
  if (node?.description === undefined) return 'Compare another file.';
  const keys = keysOf(node);
  return `What belongs here: ${node.description}${keys.length === 0 ? '' : `; with the keys ${inARow(keys)}`}.`;
}
