import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { Outcome } from '#domain/outcome.ts';
import { readSavedAssessment, serializeAssessment } from '#domain/saved-assessment.ts';

const format = 'focal-assessments';
const version = 1;

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
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: { code: 'not-json' } };
  }
  const file = json as Readonly<Record<string, unknown>> | null;
  if (file?.['format'] === 'focal-assessment') return readParts([file], edition);
  if (file?.['format'] !== format) return { ok: false, problem: { code: 'other-format' } };
  if (Number(file['version']) > version) return { ok: false, problem: { code: 'newer-version' } };
  const parts = partsOf(file);
  if (parts === null) return { ok: false, problem: { code: 'damaged', parts: [], total: 0 } };
  return readParts(parts, edition);
}

/**
 * The schema of a file of several, without Zod: its lists would cost every page of the site 600 bytes. Each part is read
 * on its own, so that a damaged one can be named.
 */
function partsOf({ assessments, ...head }: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  const isClosed = Object.keys(head).length === 2 && head['version'] === version;
  return isClosed && Array.isArray(assessments) ? (assessments as unknown[]) : null;
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
