import { readFile } from 'node:fs/promises';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import {
  questionSchemas,
  schemaFiles,
  schemaLineOf,
  schemaNameOf,
  type SchemaName,
} from '../support/question-schemas.ts';
import { writtenFiles } from '../support/question-texts.ts';
import { undescribed } from '../support/undescribed.ts';

const ajv = new Ajv({ allErrors: true });
const validators = Object.fromEntries(
  Object.entries(questionSchemas).map(([name, schema]) => [name, ajv.compile(schema)]),
);

/** Validation errors of some content, as editors show them. */
function errorsIn(name: SchemaName, content: unknown): string[] {
  const validate = validators[name];
  if (validate === undefined || validate(content)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the JSON Schemas in questions/schema', () => {
  it('match the schemas in the code; if not: npm run schemas', async () => {
    for (const { path, text } of await schemaFiles()) expect(await readFile(path, 'utf8'), path).toBe(text);
  });

  it.each(writtenFiles)('are named on the first line of $file', ({ file, text }) => {
    expect(text.split('\n')[0]).toBe(schemaLineOf(file));
  });

  it.each(writtenFiles)('accept $file', ({ file, content }) => {
    expect(errorsIn(schemaNameOf(file), content)).toEqual([]);
  });

  it.each<[string, (question: Record<string, unknown>) => Record<string, unknown>, string[]]>([
    [
      'another weight',
      (question) => ({ ...question, weight: 4 }),
      ['/weight must be equal to one of the allowed values'],
    ],
    ['an unknown key', (question) => ({ ...question, remark: '' }), [' must NOT have additional properties']],
    [
      'four levels',
      (question) => ({ ...question, levels: (question['levels'] as unknown[]).slice(0, 4) }),
      ['/levels must NOT have fewer than 5 items'],
    ],
    [
      'a missing language',
      (question) => ({ ...question, why: { en: 'It matters.' } }),
      ["/why must have required property 'nb'"],
    ],
    [
      'a text that is too long',
      (question) => ({ ...question, title: { en: 'a'.repeat(35), nb: 'b' } }),
      ['/title/en must NOT have more than 34 characters'],
    ],
  ])('reject %s', (_what, change, errors) => {
    const file = writtenFiles.find((one) => one.file === 'staff/staff-authority.yaml');
    expect(errorsIn('question', change(file?.content as Record<string, unknown>))).toEqual(errors);
  });

  it.each(Object.entries(questionSchemas))('describe each field of %s', (_name, schema) => {
    expect(undescribed(schema, '')).toEqual([]);
  });
});
