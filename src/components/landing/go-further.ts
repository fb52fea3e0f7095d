import type { AssessmentStorage } from '#storage/assessments.ts';

/**
 * Extends a quick check to a full assessment and keeps its answers. Reads the storage first, because another tab may
 * have changed it.
 *
 * @param shown - Id of the assessment on the page. Any other assessment stays unchanged.
 * @param now - Time of the change, ISO 8601, UTC.
 * @returns True if the change is stored. False if only this tab has it, if there is nothing to change, or if another
 * tab has stored a conflicting change.
 */
export function goFurther(storage: AssessmentStorage, shown: string, now: string): boolean {
  const { assessment, mergeBase, hasConflict } = storage.load();
  if (assessment?.id !== shown || assessment.scope === 'full' || hasConflict) return false;
  return storage.save({ ...assessment, scope: 'full', updated: now }, mergeBase);
}
