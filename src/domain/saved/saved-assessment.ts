import type { Assessment, Response, Targets } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { parseJson } from '#domain/json.ts';
import { isLabel } from '#domain/label.ts';
import type { Outcome } from '#domain/outcome.ts';
import { z } from '#domain/zod.ts';

/** Maximum length of a note, in UTF-16 code units. */
export const noteLimit = 300;

const format = 'focal-assessment';
const version = 1;

/** UUID, version 4, in lower case. Zod's own pattern also accepts upper case. */
const uuidPattern = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** `newer-version`: a later version of the site wrote the assessment. `unreadable`: it is not a valid assessment. */
export type SavedAssessmentProblem = 'newer-version' | 'unreadable';

/** Cache of schemas, because building a schema takes longer than parsing with it. */
const schemas = new WeakMap<Edition, ReturnType<typeof savedAssessmentSchema>>();

function schemaOf(edition: Edition) {
  const schema = schemas.get(edition) ?? savedAssessmentSchema(edition);
  schemas.set(edition, schema);
  return schema;
}

/** Schema of an assessment in a file and in localStorage. Unknown keys are rejected. */
export function savedAssessmentSchema(edition: Edition) {
  const oneOf = (ids: readonly string[]) => z.literal([...ids, null]);
  const responseSchema = (allowsNotApplicable: boolean) =>
    z
      .strictObject({
        answer: z.optional(
          z.literal([1, 2, 3, 4, 5, 'dont-know', ...(allowsNotApplicable ? (['not-applicable'] as const) : [])]),
        ),
        note: z.optional(z.string().check(z.minLength(1), z.maxLength(noteLimit))),
      })
      .check(z.refine(({ answer, note }) => answer !== undefined || note !== undefined));
  return z.strictObject({
    format: z.literal(format),
    version: z.literal(version),
    questionnaire: z.strictObject({ id: z.literal(edition.id), edition: z.literal(edition.edition) }),
    id: z.string().check(z.regex(uuidPattern)),
    created: z.iso.datetime(),
    updated: z.iso.datetime(),
    label: z.nullable(z.string().check(z.refine(isLabel))),
    sector: oneOf(edition.sectors),
    role: oneOf(edition.roles),
    scope: z.literal(['full', 'quick']),
    targets: z.strictObject(Object.fromEntries(edition.areas.map((area) => [area, z.literal([3, 4, 5])]))),
    answers: z.strictObject(
      Object.fromEntries(
        edition.questions.map(({ id, allowsNotApplicable }) => [id, z.optional(responseSchema(allowsNotApplicable))]),
      ),
    ),
  });
}

/**
 * Parses an assessment from a file or from localStorage.
 *
 * @param text - Any text.
 * @param edition - The current edition.
 * @returns The complete assessment, or why it cannot be read.
 */
export function parseSavedAssessment(text: string, edition: Edition): Outcome<Assessment, SavedAssessmentProblem> {
  return readSavedAssessment(parseJson(text), edition);
}

/**
 * Validates a parsed JSON value as a saved assessment.
 *
 * @param json - Any value that `JSON.parse` returns.
 * @param edition - The current edition.
 * @returns The complete assessment, or why it cannot be read.
 */
export function readSavedAssessment(json: unknown, edition: Edition): Outcome<Assessment, SavedAssessmentProblem> {
  const result = schemaOf(edition).safeParse(json);
  if (!result.success) {
    return { ok: false, problem: isNewer(json, edition) ? 'newer-version' : 'unreadable' };
  }
  const { id, created, updated, label, sector, role, scope, targets, answers } = result.data;
  const responses: Record<string, Response> = {};
  for (const question of edition.questions) {
    const response = answers[question.id];
    if (response !== undefined) responses[question.id] = response;
  }
  // The strict schema guarantees that the keys of `targets` are exactly the areas.
  const value = { id, created, updated, label, sector, role, scope, targets: targets as Targets, responses };
  return { ok: true, value };
}

/**
 * Serialises an assessment, including notes, as JSON for a file and for localStorage.
 *
 * @param edition - The edition of the assessment.
 */
export function serializeAssessment(assessment: Assessment, edition: Edition): string {
  const { id, created, updated, label, sector, role, scope, targets, responses } = assessment;
  const questionnaire = { id: edition.id, edition: edition.edition };
  const context = { id, created, updated, label, sector, role, scope, targets };
  return JSON.stringify({ format, version, questionnaire, ...context, answers: responses }, null, 2);
}

const headSchema = z.object({
  format: z.literal(format),
  version: z.number(),
  questionnaire: z.object({ edition: z.number() }),
});

function isNewer(json: unknown, edition: Edition): boolean {
  const { data } = headSchema.safeParse(json);
  return data !== undefined && (data.version > version || data.questionnaire.edition > edition.edition);
}
