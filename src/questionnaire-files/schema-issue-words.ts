import type { z } from '#domain/zod.ts';
import { listInWords, type ContentProblem } from '#questionnaire-files/content-problem.ts';
import { expectationOf, type SchemaNode } from '#questionnaire-files/schema-node.ts';
import { idPattern, typographicPattern, unprintableIn } from '#questionnaire-files/text-schema.ts';

type Words = Pick<ContentProblem, 'wrong' | 'remedy'>;

/**
 * Describes a Zod issue about a value.
 *
 * @param issue - Contains its input (`reportInput`). `schema-problems.ts` handles issues about missing or unknown keys.
 * @param node - Node of the JSON Schema that describes the value; undefined if there is none.
 */
export function issueWords(issue: z.core.$ZodIssue, node: SchemaNode | undefined): Words {
  const expected = expectationOf(node);
  if (isBlank(issue.input)) return { wrong: 'is empty', remedy: expected };
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return sizeWords(issue, expected);
    case 'invalid_format':
      return formatWords(issue, expected);
    // The only refinement of a schema is that of texts.
    case 'custom':
      return unprintableWords(String(issue.input));
    case 'invalid_value':
      return choiceWords(issue);
    case 'invalid_type':
      return typeWords(issue, expected);
    default:
      return { wrong: `is ${shown(issue.input)}`, remedy: expected };
  }
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function choiceWords({ input, values }: z.core.$ZodIssueInvalidValue): Words {
  const quoted = typeof input === 'string' && values.some((value) => typeof value === 'number');
  const remedy = `Write ${listInWords(values.map(String), 'or')}${quoted ? ', without quotation marks' : ''}.`;
  return { wrong: `is ${shown(input)}`, remedy };
}

function sizeWords(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, expected: string): Words {
  const { input } = issue;
  if (typeof input === 'string' && issue.code === 'too_big') {
    const length = input.trim().length;
    return { wrong: `has ${length} characters`, remedy: `Shorten it to at most ${issue.maximum}.` };
  }
  if (!Array.isArray(input)) return { wrong: `is ${shown(input)}`, remedy: expected };
  if (input.length === 0) return { wrong: 'is an empty list', remedy: expected };
  return { wrong: `has ${input.length === 1 ? 'one entry' : `${input.length} entries`}`, remedy: expected };
}

function formatWords(issue: z.core.$ZodIssueInvalidStringFormat, expected: string): Words {
  const input = String(issue.input);
  if (issue.pattern === String(typographicPattern)) {
    const word = input.split(/\s/).find((one) => !typographicPattern.test(one)) ?? '';
    const quotes = issue.path.at(-1) === 'nb' ? '« »' : '“ ”';
    return {
      wrong: `has a straight apostrophe or quotation mark: ${word}`,
      remedy: `Write ’ as apostrophe and ${quotes} as quotation marks.`,
    };
  }
  const remedy =
    issue.pattern === String(idPattern) ? 'Write an id: words of letters a to z, joined by hyphens.' : expected;
  return { wrong: `is ${shown(input)}`, remedy };
}

function unprintableWords(input: string): Words {
  const code = unprintableIn(input)?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return { wrong: `has the invisible character U+${code}`, remedy: 'Delete it, or type the text again.' };
}

function typeWords(issue: z.core.$ZodIssueInvalidType, expected: string): Words {
  const { input } = issue;
  const wrong = `is ${shown(input)}`;
  if (issue.expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return { wrong: `${wrong}, which is not a text`, remedy: `Put it in quotation marks: "${input}".` };
  }
  if (issue.expected === 'boolean') return { wrong, remedy: 'Write true or false, without quotation marks.' };
  return { wrong, remedy: expected };
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  return typeof value === 'string' ? `“${value}”` : String(value);
}
