import type { Scope } from '#domain/questionnaire.ts';
import type { AssessmentStorage } from '#storage/assessments.ts';

/**
 * Changes the scope of the assessment on the start page and keeps its answers. Reads the storage first, because another
 * tab may have changed it.
 *
 * @param shown - Id of the assessment on the page. Any other assessment stays unchanged.
 * @param now - Time of the change, ISO 8601, UTC.
 * @returns True if the change is stored. False if only this tab has it, if there is nothing to change, or if another
 * tab has stored a conflicting change.
 */
export function changeScope(
  storage: AssessmentStorage,
  shown: string,
  { scope, now }: { readonly scope: Scope; readonly now: string },
): boolean {
  const { assessment, mergeBase, hasConflict } = storage.load();
  if (assessment?.id !== shown || assessment.scope === scope || hasConflict) return false;
  return storage.save({ ...assessment, scope, updated: now }, mergeBase);
}
