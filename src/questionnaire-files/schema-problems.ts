import { z } from '#domain/zod.ts';
import { listInWords, problemAt, type ContentPath, type ContentProblem } from '#questionnaire-files/content-problem.ts';
import { issueWords } from '#questionnaire-files/schema-issue-words.ts';
import { nearMiss } from '#questionnaire-files/near-miss.ts';
import { expectationOf, keysOf, nodeAt, type SchemaNode } from '#questionnaire-files/schema-node.ts';

/**
 * Converts Zod issues into problems. Several issues with the same cause become one problem.
 *
 * @param file - Path of the file inside `questions/`.
 * @param schema - The schema of the file. Its descriptions become remedies.
 * @param issues - Each must contain its input, so parse with `reportInput: true`.
 */
export function schemaProblems(
  file: string,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
): ContentProblem[] {
  const documented = z.toJSONSchema(schema, { io: 'input' });
  const keyProblems = groupsWithKeyIssues(issues).flatMap(({ path, ...keys }) =>
    wordsForKeys(keys, nodeAt(documented, path)).map(({ key, ...words }) =>
      problemAt(file, key === null ? path : [...path, key], words),
    ),
  );
  const values = issues.filter((issue) => issue.code !== 'unrecognized_keys' && issue.input !== undefined);
  return [
    ...keyProblems,
    ...values.map((issue) => problemAt(file, pathOf(issue), issueWords(issue, nodeAt(documented, pathOf(issue))))),
  ];
}

function pathOf(issue: z.core.$ZodIssue): ContentPath {
  return issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
}

/** Missing and unknown keys of the object at `path`. */
interface KeyGroup {
  readonly path: ContentPath;
  readonly missing: string[];
  readonly unknown: string[];
}

function groupsWithKeyIssues(issues: readonly z.core.$ZodIssue[]): KeyGroup[] {
  const groups = new Map<string, KeyGroup>();
  const groupAt = (path: ContentPath): KeyGroup => {
    const group = groups.get(path.join('/')) ?? { path, missing: [], unknown: [] };
    groups.set(path.join('/'), group);
    return group;
  };
  for (const issue of issues) {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') groupAt(path).unknown.push(...issue.keys);
    else if (issue.input === undefined) groupAt(path.slice(0, -1)).missing.push(String(path.at(-1)));
  }
  return [...groups.values()];
}

/** Reports a misspelt key once, although Zod reports both a missing and an unknown key. */
function wordsForKeys({ missing, unknown }: Omit<KeyGroup, 'path'>, node: SchemaNode | undefined) {
  const misspelt = new Map(unknown.map((key) => [key, nearMiss(key, missing)]));
  const meant = new Set(misspelt.values());
  const wrongKeys = [...misspelt].map(([key, word]) => ({
    key,
    wrong: 'is not a key',
    remedy: word === null ? `Delete it. The keys here: ${listInWords(keysOf(node))}.` : `Write ${word}.`,
  }));
  return [
    ...wrongKeys,
    ...missingWords(
      missing.filter((key) => !meant.has(key)),
      node,
    ),
  ];
}

function missingWords(missing: readonly string[], node: SchemaNode | undefined) {
  const [key] = missing;
  if (key === undefined) return [];
  if (missing.length > 1)
    return [{ key: null, wrong: `lacks ${listInWords(missing)}`, remedy: 'Compare another file.' }];
  return [{ key, wrong: 'is missing', remedy: expectationOf(node && nodeAt(node, [key])) }];
}
