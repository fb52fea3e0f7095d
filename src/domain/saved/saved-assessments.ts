import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { parseJson } from '#domain/json.ts';
import type { Outcome } from '#domain/outcome.ts';
import { readSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { z } from '#domain/zod.ts';

const format = 'focal-assessments';
const version = 1;

/** What kind of file it is. */
const headSchema = z.object({ format: z.literal([format, 'focal-assessment']), version: z.optional(z.unknown()) });
/** Each part is read on its own, so that a damaged one can be named. */
const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  assessments: z.array(z.unknown()),
});

/** Why the browser does not give the text of a file: it has too many bytes, it is not UTF-8, or reading failed. */
export type UnreadFile = 'too-large' | 'not-text' | 'not-read';

/** Why nothing is taken from a file. */
export type SavedFileProblem =
  /** Not JSON; or another JSON; or made by a later version of the site; or a file of several that holds none. */
  | { readonly code: 'not-json' | 'other-format' | 'newer-version' | 'empty' }
  /** Numbers of the damaged parts, from 1, among `total` parts; a file of one assessment is its only part. */
  | { readonly code: 'damaged'; readonly parts: readonly number[]; readonly total: number };

/**
 * Reads a file of one assessment or of several.
 *
 * @param text - Anything at all.
 * @param edition - The edition of the questionnaire that this site asks.
 * @returns Every assessment of the file, or why it cannot be read. Never some of them.
 */
export function parseSavedAssessments(
  text: string,
  edition: Edition,
): Outcome<readonly Assessment[], SavedFileProblem> {
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problem: { code: 'not-json' } };
  const { data: head } = headSchema.safeParse(json);
  if (head === undefined) return { ok: false, problem: { code: 'other-format' } };
  if (head.format === 'focal-assessment') return readParts([json], edition);
  if (Number(head.version) > version) return { ok: false, problem: { code: 'newer-version' } };
  const { data: file } = fileSchema.safeParse(json);
  if (file === undefined) return { ok: false, problem: { code: 'damaged', parts: [], total: 0 } };
  return readParts(file.assessments, edition);
}

/** @returns All parts, or why one of them cannot be read. Two with the same id are damaged: no file is written so. */
function readParts(parts: readonly unknown[], edition: Edition): Outcome<readonly Assessment[], SavedFileProblem> {
  if (parts.length === 0) return { ok: false, problem: { code: 'empty' } };
  const outcomes = parts.map((part) => readSavedAssessment(part, edition));
  if (outcomes.some((outcome) => !outcome.ok && outcome.problem === 'newer-version')) {
    return { ok: false, problem: { code: 'newer-version' } };
  }
  const ids = new Set<string>();
  const assessments: Assessment[] = [];
  const damaged: number[] = [];
  for (const [place, outcome] of outcomes.entries()) {
    if (!outcome.ok || ids.has(outcome.value.id)) damaged.push(place + 1);
    else assessments.push(outcome.value);
    if (outcome.ok) ids.add(outcome.value.id);
  }
  if (damaged.length > 0) return { ok: false, problem: { code: 'damaged', parts: damaged, total: parts.length } };
  return { ok: true, value: assessments };
}

/**
 * Writes several assessments as the text of one file, notes included.
 *
 * @param assessments - Each with an id of its own.
 * @param edition - The edition they were made with.
 */
export function serializeAssessments(assessments: readonly Assessment[], edition: Edition): string {
  const parts = assessments.map((assessment) => JSON.parse(serializeAssessment(assessment, edition)) as unknown);
  return JSON.stringify({ format, version, assessments: parts }, null, 2);
}
