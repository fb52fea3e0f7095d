import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { parseJson } from '#domain/json.ts';
import type { Outcome } from '#domain/outcome.ts';
import { readSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { z } from '#domain/zod.ts';

const format = 'focal-assessments';
const version = 1;

/** Identifies the kind of file: one assessment or several. */
const headSchema = z.object({ format: z.literal([format, 'focal-assessment']), version: z.optional(z.unknown()) });
/** A file with several assessments. Each is parsed separately, so that a problem can name the damaged ones. */
const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  assessments: z.array(z.unknown()),
});

/** Why the text of a file is not available: the file is too large, it is not UTF-8, or reading failed. */
export type UnreadFile = 'too-large' | 'not-text' | 'not-read';

/** Why a file is rejected. */
export type SavedFileProblem =
  /** Not JSON; another format; written by a later version of the site; or a list without assessments. */
  | { readonly code: 'not-json' | 'other-format' | 'newer-version' | 'empty' }
  /**
   * `parts` are the positions of the damaged assessments in the file, from 1. `total` is the number of all assessments
   * in it. If the file as a whole is damaged, `parts` is empty and `total` is 0.
   */
  | { readonly code: 'damaged'; readonly parts: readonly number[]; readonly total: number };

/**
 * Parses a file with one or several assessments.
 *
 * @param text - Any text.
 * @param edition - The current edition.
 * @returns All assessments of the file, or why the file is rejected.
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

/** @returns All assessments, or why the file is rejected. An assessment with a duplicate id counts as damaged. */
function readParts(parts: readonly unknown[], edition: Edition): Outcome<readonly Assessment[], SavedFileProblem> {
  if (parts.length === 0) return { ok: false, problem: { code: 'empty' } };
  const outcomes = parts.map((part) => readSavedAssessment(part, edition));
  if (outcomes.some((outcome) => !outcome.ok && outcome.problem === 'newer-version')) {
    return { ok: false, problem: { code: 'newer-version' } };
  }
  const ids = new Set<string>();
  const assessments: Assessment[] = [];
  const damaged: number[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    if (!outcome.ok || ids.has(outcome.value.id)) damaged.push(index + 1);
    else assessments.push(outcome.value);
    if (outcome.ok) ids.add(outcome.value.id);
  }
  if (damaged.length > 0) return { ok: false, problem: { code: 'damaged', parts: damaged, total: parts.length } };
  return { ok: true, value: assessments };
}

/**
 * Serialises several assessments, including notes, as JSON for one file.
 *
 * @param assessments - Each with its own id.
 * @param edition - The edition of the assessments.
 */
export function serializeAssessments(assessments: readonly Assessment[], edition: Edition): string {
  const parts = assessments.map((assessment) => JSON.parse(serializeAssessment(assessment, edition)) as unknown);
  return JSON.stringify({ format, version, assessments: parts }, null, 2);
}
