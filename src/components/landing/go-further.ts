import type { AssessmentStorage } from '#storage/assessments.ts';

/**
 * Makes a quick check a full assessment; its answers stay. What is stored is read first: another tab may have been there.
 *
 * @param shown - Id of the assessment that the page shows. Another one is left as it is.
 * @param now - ISO 8601, UTC.
 * @returns Whether it is stored; false also where only this tab keeps it, where there is nothing to change, and where another
 * tab has made a conflicting change.
 */
export function goFurther(storage: AssessmentStorage, shown: string, now: string): boolean {
  const { assessment, mergeBase, hasConflict } = storage.load();
  if (assessment?.id !== shown || assessment.scope === 'full' || hasConflict) return false;
  return storage.save({ ...assessment, scope: 'full', updated: now }, mergeBase);
}
