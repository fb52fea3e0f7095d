import type { Assessment } from '#domain/assessment.ts';
import { duplicateOf } from '#domain/saved/assessment-copies.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { sync } from '#domain/saved/sync.ts';
import {
  parseOrNull,
  siteEntries,
  storedAssessment,
  writeAssessments,
  type StorageDependencies,
  type SiteEntries,
} from '#storage/assessment-entries.ts';
import { currentKey, previousKey } from '#storage/keys.ts';

/** Separator between the text of the draft and the text of its merge base. JSON never contains this character. */
const separator = '\f';

/** An unsaved state of an assessment. Only this tab has it, because the browser refused to store it. */
export interface Draft {
  readonly assessment: Assessment;
  /** Merge base: the last stored state that `assessment` includes; null if nothing was stored. */
  readonly mergeBase: Assessment | null;
}

/** A draft, merged with the stored assessment where possible. */
export interface MergedDraft extends Draft {
  /** True if another tab has stored a conflicting change. The draft is then unmerged, and the user must choose. */
  readonly hasConflict: boolean;
}

/** @returns The unmerged draft; null if the tab has none, or it is unreadable. */
export function readDraft({ tab, edition }: StorageDependencies): Draft | null {
  const [text, baseText] = (tab.read() ?? '').split(separator);
  const assessment = parseOrNull(text, edition);
  return assessment === null ? null : { assessment, mergeBase: parseOrNull(baseText, edition) };
}

export function writeDraft({ tab, edition }: StorageDependencies, { assessment, mergeBase }: Draft): void {
  const base = mergeBase?.id === assessment.id ? [mergeBase] : [];
  tab.write([assessment, ...base].map((one) => serializeAssessment(one, edition)).join(separator));
}

/**
 * Merges the draft of the tab with the stored assessment, which other tabs may have changed.
 *
 * @returns The draft after the merge. Unchanged if there is a conflict, or if the stored text is unreadable. Null if
 * the tab has no draft, or if another tab has deleted its assessment. Also null if the draft has no merge base, and the
 * stored assessment is as new as the draft or newer.
 */
export function mergedDraft(dependencies: StorageDependencies, entries: SiteEntries): MergedDraft | null {
  const draft = readDraft(dependencies);
  if (draft === null) return null;
  const { assessment, mergeBase } = draft;
  const stored = storedAssessment(dependencies, entries, assessment.id);
  if (mergeBase === null && stored.ok && stored.value.updated >= assessment.updated) return null;
  const result = sync(mergeBase, assessment, stored);
  if (result.action === 'deleted') return null;
  if (result.action === 'store') return { assessment: result.assessment, mergeBase: result.base, hasConflict: false };
  return { ...draft, hasConflict: result.action === 'conflict' };
}

/**
 * Stores the draft, then clears it from the tab. A conflicting draft is stored as a copy with a new id. If the original
 * repeats an earlier assessment, the copy refers to the same one.
 *
 * @returns False if the browser refuses the write. The draft then stays in the tab.
 */
export function storeDraft(dependencies: StorageDependencies, { assessment, hasConflict }: MergedDraft): boolean {
  const { base, newId, tab } = dependencies;
  const entries = siteEntries(dependencies);
  const stored = hasConflict
    ? duplicateOf(assessment, { id: newId(), now: assessment.updated }, assessment.label)
    : assessment;
  const previous = hasConflict ? entries?.get(previousKey(base, assessment.id)) : undefined;
  const current = entries?.get(currentKey(base)) ?? stored.id;
  const isStored = writeAssessments(dependencies, [stored], { current, previous });
  if (isStored) tab.write(null);
  return isStored;
}

/** @returns The merged draft of this tab; null if there is none, or if it has a conflict. */
export function listedDraft(dependencies: StorageDependencies): Assessment | null {
  const draft = mergedDraft(dependencies, siteEntries(dependencies));
  return draft === null || draft.hasConflict ? null : draft.assessment;
}
