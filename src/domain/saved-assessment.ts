import type { Assessment, Response, Targets } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { Outcome } from '#domain/outcome.ts';
import { z } from '#domain/zod.ts';

/** Most characters of a label, counted as a reader counts them. */
export const labelLimit = 60;
/** Most characters of a note. */
export const noteLimit = 300;

const format = 'focal-assessment';
const version = 1;

/** Control characters, line and paragraph separators, bidirectional controls, and halves of a character. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Why a saved assessment cannot be read: made by a later version of the site, or not an assessment, or damaged. */
export type SavedAssessmentProblem = 'newer-version' | 'unreadable';

/**
 * @returns Whether a text can be the label of an assessment: trimmed, composed (NFC), 1 to 60 characters, all of them
 * printable.
 */
export function isLabel(text: string): boolean {
  const length = [...text].length;
  return (
    text === text.trim() &&
    text === text.normalize('NFC') &&
    length >= 1 &&
    length <= labelLimit &&
    !unprintable.test(text)
  );
}

/** @returns What was typed into the field of the label, without what a label cannot hold; it can still be too long. */
export function cleanLabel(typed: string): string {
  return typed.replaceAll(new RegExp(unprintable, 'gu'), '').normalize('NFC').trim();
}

/** Making a schema takes longer than reading with it, so each edition has one. */
const schemas = new WeakMap<Edition, ReturnType<typeof makeSchema>>();

function schemaOf(edition: Edition) {
  const schema = schemas.get(edition) ?? makeSchema(edition);
  schemas.set(edition, schema);
  return schema;
}

/** The file format of an assessment; also what the browser stores. Unknown keys are refused. */
function makeSchema(edition: Edition) {
  const timeSchema = z.iso.datetime();
  const oneOf = (ids: readonly string[]) => z.nullable(z.enum(ids));
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
    id: z.uuidv4(),
    created: timeSchema,
    updated: timeSchema,
    label: z.nullable(z.string().check(z.refine(isLabel))),
    sector: oneOf(edition.sectors),
    role: oneOf(edition.roles),
    scope: z.enum(['full', 'quick']),
    targets: z.strictObject(Object.fromEntries(edition.areas.map((area) => [area, z.literal([3, 4, 5])]))),
    answers: z.strictObject(
      Object.fromEntries(
        edition.questions.map(({ id, allowsNotApplicable }) => [id, z.optional(responseSchema(allowsNotApplicable))]),
      ),
    ),
  });
}

/**
 * Reads an assessment from a file or from the browser's storage.
 *
 * @param text - Anything at all.
 * @param edition - The edition of the questionnaire that this site asks.
 * @returns The assessment, or why it cannot be read. Never a part of one.
 */
export function parseSavedAssessment(text: string, edition: Edition): Outcome<Assessment, SavedAssessmentProblem> {
  const json = parseJson(text);
  const result = schemaOf(edition).safeParse(json);
  if (!result.success) return { ok: false, problem: isNewer(json, edition) ? 'newer-version' : 'unreadable' };
  const { id, created, updated, label, sector, role, scope, targets, answers } = result.data;
  const responses: Record<string, Response> = {};
  for (const question of edition.questions) {
    const response = answers[question.id];
    if (response !== undefined) responses[question.id] = response;
  }
  // `targets` has exactly the areas as its keys: the schema is closed.
  const value = { id, created, updated, label, sector, role, scope, targets: targets as Targets, responses };
  return { ok: true, value };
}

/**
 * Writes an assessment as the text of a file, notes included.
 *
 * @param assessment - All of it is written.
 * @param edition - The edition it was made with.
 */
export function serializeAssessment(assessment: Assessment, edition: Edition): string {
  const { id, created, updated, label, sector, role, scope, targets, responses } = assessment;
  const questionnaire = { id: edition.id, edition: edition.edition };
  const context = { id, created, updated, label, sector, role, scope, targets };
  return JSON.stringify({ format, version, questionnaire, ...context, answers: responses }, null, 2);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const headSchema = z.object({
  format: z.literal(format),
  version: z.int(),
  questionnaire: z.object({ id: z.string(), edition: z.int() }),
});

function isNewer(json: unknown, edition: Edition): boolean {
  const head = headSchema.safeParse(json);
  if (!head.success) return false;
  return head.data.version > version || head.data.questionnaire.edition > edition.edition;
}
