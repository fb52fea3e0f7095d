import type { Assessment } from '#domain/assessment.ts';
import type { Outcome } from '#domain/outcome.ts';
import { mergeAssessments } from '#domain/saved/merge-assessments.ts';

/** Reason why a stored assessment was not read: it is not stored, the storage is blocked, or the text is not a valid assessment. */
export type NotRead = 'gone' | 'blocked' | 'unreadable';

/** Action for the assessment of a tab. */
export type SyncResult =
  /** Store `assessment` under its id. `base` is its merge base; null if nothing was stored. */
  | { readonly action: 'store'; readonly assessment: Assessment; readonly base: Assessment | null }
  /** Both tabs have changed the same field: the user must choose. */
  | { readonly action: 'conflict' }
  /** Another tab has deleted the assessment: drop the changes. */
  | { readonly action: 'deleted' }
  /** The stored text cannot be read and must not be overwritten: store a copy with a new id. */
  | { readonly action: 'copy' };

/**
 * Three-way merge of an assessment with its stored state.
 *
 * @param base - Merge base: the last stored state that `mine` includes; null if nothing was stored.
 * @param mine - The assessment as this tab shows it.
 * @param stored - The assessment that is now stored under the id of `mine`, or why it was not read.
 */
export function sync(base: Assessment | null, mine: Assessment, stored: Outcome<Assessment, NotRead>): SyncResult {
  if (base === null) return { action: 'store', assessment: mine, base };
  if (stored.ok) {
    const { merged, hasConflict } = mergeAssessments(base, mine, stored.value);
    return hasConflict ? { action: 'conflict' } : { action: 'store', assessment: merged, base: stored.value };
  }
  if (stored.problem === 'gone') return { action: 'deleted' };
  return stored.problem === 'unreadable' ? { action: 'copy' } : { action: 'store', assessment: mine, base };
}
