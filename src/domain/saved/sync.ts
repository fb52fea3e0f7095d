import type { Assessment } from '#domain/assessment.ts';
import type { Outcome } from '#domain/outcome.ts';
import { mergeAssessments } from '#domain/saved/merge-assessments.ts';

/**
 * Why a stored assessment was not read. `gone`: nothing is stored under its id. `blocked`: the browser blocks the
 * storage, or has cleared it. `unreadable`: the stored text is not a valid assessment with this id.
 */
export type NotRead = 'gone' | 'blocked' | 'unreadable';

/** Next action of a tab for its assessment. */
export type SyncResult =
  /** Store `assessment` under its id. `base` is its merge base from now on; null if nothing was stored yet. */
  | { readonly action: 'store'; readonly assessment: Assessment; readonly base: Assessment | null }
  /** Both tabs have changed the same field to different values: the user must choose. */
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
 * @param stored - The assessment that is stored under the id of `mine`, or why it was not read.
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
