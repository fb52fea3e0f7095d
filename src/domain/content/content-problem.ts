import { typographicPattern } from '#domain/content/text-schema.ts';
import { z } from '#domain/zod.ts';

/** One mistake in a question file, told to the person who writes it. In English: the files' tools are too. */
export interface ContentProblem {
  /** Path of the file inside `questions/`. */
  readonly file: string;
  /** Where in the file, such as `levels[2].title.en`; empty for the file as a whole. */
  readonly field: string;
  /** What is wrong, as the second half of a sentence that begins with the field. */
  readonly wrong: string;
  /** What to write instead, as a sentence. */
  readonly remedy: string;
}

/**
 * Puts all mistakes into one message: file, field, what is wrong, what to write.
 *
 * @param problems - At least one problem.
 */
export function contentProblemsMessage(problems: readonly ContentProblem[]): string {
  const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
  const lines = problems.map(
    ({ file, field, wrong, remedy }) => `  questions/${file}\n    ${field === '' ? 'The file' : field} ${wrong}. ${remedy}`,
  );
  return `The questionnaire has ${count}:\n${lines.join('\n')}`;
}

/**
 * Tells every way in which a file does not fit its schema.
 *
 * @param file - Path of the file inside `questions/`.
 * @param schema - The schema it was read with; its descriptions say what to write.
 * @param issues - What Zod found, with the input reported.
 */
export function schemaProblems(file: string, schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[]) {
  const documented = z.toJSONSchema(schema, { io: 'input' });
  return issues.map((issue): ContentProblem => {
    const described = nodeAt(documented, issue.path);
    return { file, field: fieldName(issue.path), ...wordsFor(issue, described) };
  });
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

type SchemaNode = z.core.JSONSchema.BaseSchema;

/** Follows a path down a JSON Schema; undefined where the schema has no such place. */
function nodeAt(root: SchemaNode, path: readonly PropertyKey[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const part of path) {
    if (node === undefined) return undefined;
    node = childOf(node, part);
  }
  return node;
}

function childOf(node: SchemaNode, part: PropertyKey): SchemaNode | undefined {
  const places = node.anyOf?.find((option) => typeof option === 'object' && option.type !== 'null') ?? node;
  if (typeof places !== 'object') return undefined;
  const child =
    typeof part === 'number' ? (places.prefixItems?.[part] ?? places.items) : places.properties?.[String(part)];
  const found = child ?? places.additionalProperties;
  return typeof found === 'object' && !Array.isArray(found) ? (found as SchemaNode) : undefined;
}

type Words = Pick<ContentProblem, 'wrong' | 'remedy'>;

function wordsFor(issue: z.core.$ZodIssue, node: SchemaNode | undefined): Words {
  const expected = node?.description === undefined ? '' : `Write this: ${node.description}.`;
  if (issue.code !== 'unrecognized_keys' && issue.input === undefined) return { wrong: 'is missing', remedy: expected };
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeyWords(issue.keys, node);
    case 'too_big':
    case 'too_small':
      return sizeWords(issue, expected);
    case 'invalid_format':
      return formatWords(issue, expected);
    case 'invalid_value':
      return { wrong: `is ${shown(issue.input)}`, remedy: `Write one of: ${issue.values.map(String).join(', ')}.` };
    default:
      return { wrong: `is ${shown(issue.input)}`, remedy: expected };
  }
}

function unknownKeyWords(keys: readonly string[], node: SchemaNode | undefined): Words {
  const known = Object.keys(node?.properties ?? {}).join(', ');
  const unknown = keys.map((key) => `“${key}”`).join(', ');
  return {
    wrong: `has an unknown key: ${unknown}`,
    remedy: `Correct the spelling or take it out. Known here: ${known}.`,
  };
}

function sizeWords(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, expected: string): Words {
  const { input } = issue;
  const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  if (typeof input === 'string' && input.trim() === '') return { wrong: 'is empty', remedy: expected };
  if (typeof input === 'string') {
    return { wrong: `has ${input.trim().length} characters`, remedy: `Shorten it: ${bound}.` };
  }
  if (!Array.isArray(input)) return { wrong: `is ${shown(input)}`, remedy: `Write a number of ${bound}.` };
  const count = input.length === 1 ? 'one entry' : `${input.length} entries`;
  return { wrong: `has ${count}`, remedy: `Give ${bound}. ${expected}`.trim() };
}

function formatWords(issue: z.core.$ZodIssueInvalidStringFormat, expected: string): Words {
  if (issue.pattern === String(typographicPattern)) {
    return {
      wrong: 'has a straight quotation mark or apostrophe',
      remedy: 'Write ’ “ ” in English and ’ « » in Norwegian.',
    };
  }
  return { wrong: `is ${shown(issue.input)}`, remedy: expected };
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  return typeof value === 'string' ? `“${value}”` : String(value);
}
