import type { Assessment } from '#domain/assessment.ts';
import { duplicateOf } from '#domain/saved/assessment-copies.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { sync } from '#domain/saved/sync.ts';
import {
  readable,
  siteEntries,
  storedAssessment,
  writeAssessments,
  type Places,
  type SiteEntries,
} from '#storage/assessment-entries.ts';
import { currentKey, previousKey } from '#storage/keys.ts';

/** Separates the draft from its merge base. JSON never contains it. */
const separator = '\f';

/** A state of an assessment that could not be stored. Only this tab has it. */
export interface Draft {
  readonly assessment: Assessment;
  /** The stored state that it was made from; null if none was stored. */
  readonly mergeBase: Assessment | null;
}

/** A draft, merged with what is stored. */
export interface MergedDraft extends Draft {
  /** True if another tab has stored a conflicting change: the user must choose. */
  readonly hasConflict: boolean;
}

/** @returns The draft as it was written; null if the tab has none that can be read. */
export function readDraft({ tab, edition }: Places): Draft | null {
  const [text, baseText] = (tab.read() ?? '').split(separator);
  const assessment = readable(text, edition);
  return assessment === null ? null : { assessment, mergeBase: readable(baseText, edition) };
}

export function writeDraft({ tab, edition }: Places, { assessment, mergeBase }: Draft): void {
  const base = mergeBase?.id === assessment.id ? [mergeBase] : [];
  tab.write([assessment, ...base].map((one) => serializeAssessment(one, edition)).join(separator));
}

/**
 * Merges the draft of the tab with what other tabs have stored since.
 *
 * @returns The merged draft, or the draft alone if there is a conflict. Null if the tab has none, another tab has deleted its
 * assessment, or a later state is stored and the draft has no merge base.
 */
export function mergedDraft(places: Places, entries: SiteEntries): MergedDraft | null {
  const draft = readDraft(places);
  if (draft === null) return null;
  const { assessment, mergeBase } = draft;
  const stored = storedAssessment(places, entries, assessment.id);
  if (mergeBase === null && stored.ok && stored.value.updated >= assessment.updated) return null;
  const result = sync(mergeBase, assessment, stored);
  if (result.action === 'deleted') return null;
  if (result.action === 'store') return { assessment: result.assessment, mergeBase: result.base, hasConflict: false };
  return { ...draft, hasConflict: result.action === 'conflict' };
}

/**
 * Stores the draft and clears it from the tab. A conflicting draft becomes a copy with the same previous assessment.
 *
 * @returns False if the browser refuses. The draft then stays in the tab.
 */
export function storeDraft(places: Places, { assessment, hasConflict }: MergedDraft): boolean {
  const { base, newId, tab } = places;
  const entries = siteEntries(places);
  const stored = hasConflict
    ? duplicateOf(assessment, { id: newId(), now: assessment.updated }, assessment.label)
    : assessment;
  const previous = hasConflict ? entries?.get(previousKey(base, assessment.id)) : undefined;
  const current = entries?.get(currentKey(base)) ?? stored.id;
  const isStored = writeAssessments(places, [stored], { current, previous });
  if (isStored) tab.write(null);
  return isStored;
}
