import type { Edition } from '#domain/edition.ts';
import { labelLimit } from '#domain/label.ts';
import { noteLimit, savedAssessmentSchema } from '#domain/saved/saved-assessment.ts';
import { z } from '#domain/zod.ts';

const time = 'ISO 8601, UTC, such as 2026-11-02T09:30:00.000Z';

/** Descriptions for the published schema, by the path of a field. `*` replaces the id of an area or question. */
const descriptions: Readonly<Record<string, string>> = {
  '': 'An assessment of the customer focus check, as it is saved to a file. Unknown keys are refused.',
  '/format': 'What the file is',
  '/version': 'Version of this format',
  '/questionnaire': 'What was asked',
  '/questionnaire/id': 'The questionnaire',
  '/questionnaire/edition': 'Its edition',
  '/id': 'UUID, version 4, in lower case',
  '/created': `When it was begun: ${time}`,
  '/updated': `When an answer, a note or anything else was last changed: ${time}`,
  '/label': `Name shown on the result: 1 to ${labelLimit} characters, composed (NFC), trimmed, without control characters and direction marks; null when not given`,
  '/sector': 'Sector of the organisation; null when not given',
  '/role': 'Role of whoever has answered; null when not given',
  '/scope': 'full: all questions; quick: those of the quick check. Answers to other questions are kept',
  '/targets': 'The level to aim for, by area',
  '/targets/*': 'Target level',
  '/answers': 'What was said, by question; an open question is left out',
  '/answers/*': 'At least one of the two: the answer, and a note',
  '/answers/*/answer': 'The level chosen, 1 to 5; or dont-know; or not-applicable, where the question allows it',
  '/answers/*/note': `Evidence or a note, at most ${noteLimit} characters (UTF-16 code units)`,
};

/** @returns The key in `descriptions` for a path of `z.toJSONSchema`. Such a path alternates keywords and names. */
function keyOf(path: readonly (string | number)[]): string {
  const names = path.filter((_part, index) => index % 2 === 1);
  const isMap = names[0] === 'targets' || names[0] === 'answers';
  return ['', ...names.map((name, index) => (isMap && index === 1 ? '*' : name))].join('/');
}

/**
 * Creates the JSON Schema (draft 7) of a saved assessment from the Zod schema that parses files.
 *
 * @param edition - A file may contain only the ids of this edition.
 */
export function savedAssessmentDocument(edition: Edition): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(savedAssessmentSchema(edition), {
    io: 'input',
    target: 'draft-07',
    override({ jsonSchema, path }) {
      const key = keyOf(path);
      const description = descriptions[key];
      if (description !== undefined) jsonSchema.description = description;
      if (key === '/answers/*') jsonSchema.minProperties = 1;
      if (key === '/label') Object.assign(jsonSchema, { minLength: 1, maxLength: labelLimit });
    },
  });
}
