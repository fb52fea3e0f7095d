import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import type { SavedFileProblem, UnreadFile } from '#domain/saved/saved-assessments.ts';

/** Why a file cannot be opened. */
export type FileProblem = SavedFileProblem | { readonly code: UnreadFile } | { readonly code: 'many-files' };

/** Resolution of an import conflict: this device already has an assessment with the same id but other content. */
export type ImportChoice = 'keep-both' | 'replace' | 'leave-out';

/** An assessment in a file, with its counterpart on this device. */
export interface ImportEntry {
  readonly assessment: Assessment;
  /** The assessment with the same id on this device; null if there is none. */
  readonly here: Assessment | null;
  /** True if `assessment` and `here` are identical, so that there is nothing to import. */
  readonly isSame: boolean;
}

/**
 * Matches the assessments of a file with those of this device, by id.
 *
 * @param read - All assessments of the file.
 * @param stored - All assessments of this device.
 * @param edition - The edition of all these assessments.
 */
export function planImport(
  read: readonly Assessment[],
  stored: readonly Assessment[],
  edition: Edition,
): readonly ImportEntry[] {
  const textOf = (assessment: Assessment) => serializeAssessment(assessment, edition);
  return read.map((assessment) => {
    const here = stored.find(({ id }) => id === assessment.id) ?? null;
    return { assessment, here, isSame: here !== null && textOf(here) === textOf(assessment) };
  });
}

/**
 * @param entries - The result of `planImport`.
 * @param choiceFor - Returns the choice for an id. Called only for conflicts.
 * @param newId - Returns a new UUID, version 4. Called only for `keep-both`.
 * @returns The assessments to store.
 */
export function assessmentsToStore(
  entries: readonly ImportEntry[],
  choiceFor: (id: string) => ImportChoice,
  newId: () => string,
): readonly Assessment[] {
  return entries.flatMap(({ assessment, here, isSame }) => {
    if (here === null) return assessment;
    if (isSame) return [];
    const choice = choiceFor(assessment.id);
    if (choice === 'leave-out') return [];
    return choice === 'replace' ? assessment : { ...assessment, id: newId() };
  });
}
