import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import type { SavedFileProblem, UnreadFile } from '#domain/saved/saved-assessments.ts';

/** Why a file is not opened. */
export type FileProblem = SavedFileProblem | { readonly code: UnreadFile } | { readonly code: 'many-files' };

/** What to do with an assessment whose id is already on this device. */
export type ImportChoice = 'keep-both' | 'replace' | 'leave-out';

/** An assessment of a file, beside what this device has. */
export interface ImportEntry {
  readonly assessment: Assessment;
  /** The one with the same id on this device; null where there is none. */
  readonly here: Assessment | null;
  /** Whether the two are the same: then there is nothing to do. */
  readonly isSame: boolean;
}

/**
 * @param read - Every assessment of a file.
 * @param held - Every assessment of this device.
 * @param edition - The edition of both.
 */
export function planImport(
  read: readonly Assessment[],
  held: readonly Assessment[],
  edition: Edition,
): readonly ImportEntry[] {
  const textOf = (assessment: Assessment) => serializeAssessment(assessment, edition);
  return read.map((assessment) => {
    const here = held.find(({ id }) => id === assessment.id) ?? null;
    return { assessment, here, isSame: here !== null && textOf(here) === textOf(assessment) };
  });
}

/**
 * @param entries - As `planImport` has made them.
 * @param choiceFor - What was chosen, by id; asked only where something else with the same id is here.
 * @param newId - Makes a UUID, version 4.
 * @returns What is to be stored.
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
