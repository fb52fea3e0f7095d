import type { Assessment } from '#domain/assessment.ts';
import { parseSavedAssessment, type SavedAssessmentProblem } from '#domain/saved/saved-assessment.ts';
import { siteEntries, type Places } from '#storage/assessment-entries.ts';
import { writeEntries, type EntryChanges } from '#storage/entries.ts';
import { assessmentKey, currentKey, previousKey } from '#storage/keys.ts';
import { mergedDraft, storeDraft } from '#storage/tab-fallback.ts';

/** A stored text that cannot be read as an assessment. */
export interface UnreadableAnswers {
  readonly problem: SavedAssessmentProblem;
  readonly text: string;
}

/** An assessment on this device. */
export interface ListedAssessment {
  readonly assessment: Assessment;
  /** False if only this tab has its latest state. */
  readonly isSaved: boolean;
  /** True for the assessment that the other pages show. */
  readonly isCurrent: boolean;
}

export interface UnreadableAssessment extends UnreadableAnswers {
  readonly id: string;
}

/** Everything that is stored on this device, and the draft of this tab. */
export interface AssessmentList {
  /** Latest change first. */
  readonly assessments: readonly ListedAssessment[];
  readonly unreadable: readonly UnreadableAssessment[];
}

/** A deleted assessment, for undo. */
export interface RemovedAssessment {
  readonly id: string;
  /** Its stored texts by key. */
  readonly entries: EntryChanges;
  /** Text of the draft in the tab; null if there was none. */
  readonly draft: string | null;
  /** Id of the assessment that became current instead; null if none is left, undefined if it was not current. */
  readonly successor: string | null | undefined;
}

/** @returns The draft of this tab without conflict; null if there is none. */
export function listedDraft(places: Places): Assessment | null {
  const draft = mergedDraft(places, siteEntries(places));
  return draft === null || draft.hasConflict ? null : draft.assessment;
}

export function listAssessments(places: Places): AssessmentList {
  const outcomes = storedOutcomes(places);
  const draft = listedDraft(places);
  const saved = outcomes.flatMap(({ assessment }) => assessment ?? []).filter(({ id }) => id !== draft?.id);
  const currentId = shownId(places, saved);
  return {
    assessments: [...saved, ...(draft === null ? [] : [draft])]
      .toSorted((one, other) => other.updated.localeCompare(one.updated))
      .map((assessment) => ({ assessment, isSaved: assessment !== draft, isCurrent: assessment.id === currentId })),
    unreadable: outcomes
      .filter(({ assessment }) => assessment === null)
      .map(({ id, text, outcome }) => ({ id, text, problem: outcome.ok ? 'unreadable' : outcome.problem })),
  };
}

function storedOutcomes(places: Places) {
  const prefix = assessmentKey(places.base, '');
  return [...(siteEntries(places) ?? [])]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => {
      const id = key.slice(prefix.length);
      const outcome = parseSavedAssessment(text, places.edition);
      return { id, text, outcome, assessment: outcome.ok && outcome.value.id === id ? outcome.value : null };
    });
}

/** @returns Id of the assessment that the other pages of this tab show; undefined if there is none. */
function shownId(places: Places, saved: readonly Assessment[]): string | undefined {
  const entries = siteEntries(places);
  const draft = mergedDraft(places, entries);
  if (draft !== null) return draft.assessment.id;
  return [places.tab.shown, entries?.get(currentKey(places.base))]
    .flatMap((id) => id ?? [])
    .find((id) => saved.some((one) => one.id === id));
}

export function makeCurrent(places: Places, id: string): boolean {
  const draft = mergedDraft(places, siteEntries(places));
  const isDraft = draft?.assessment.id === id;
  // The draft would be shown instead, or lost. The page of the assessment resolves conflicts.
  if (draft !== null && !(isDraft && draft.hasConflict) && !storeDraft(places, draft)) return isDraft;
  if (!listAssessments(places).assessments.some(({ assessment }) => assessment.id === id)) return false;
  const isCurrent = writeEntries(places.getStore, new Map([[currentKey(places.base), id]]));
  if (isCurrent) places.tab.shown = id;
  return isCurrent;
}

export function removeAssessment(places: Places, id: string): RemovedAssessment | null {
  const { base, tab, getStore } = places;
  const before = siteEntries(places) ?? new Map<string, string>();
  const keys = [assessmentKey(base, id), previousKey(base, id)];
  const draft = mergedDraft(places, before)?.assessment.id === id ? tab.read() : null;
  const successor = before.get(currentKey(base)) === id ? latestExcept(places, id) : undefined;
  const changes = new Map<string, string | null>(keys.map((key) => [key, null]));
  if (successor !== undefined) changes.set(currentKey(base), successor);
  if (before.has(assessmentKey(base, id)) && !writeEntries(getStore, changes)) return null;
  if (draft !== null) tab.write(null);
  return { id, entries: new Map(keys.map((key) => [key, before.get(key) ?? null])), draft, successor };
}

/** @returns Id of the saved assessment with the latest change, except one; null if there is no other. */
function latestExcept(places: Places, id: string): string | null {
  const others = listAssessments(places).assessments.filter((one) => one.isSaved && one.assessment.id !== id);
  return others[0]?.assessment.id ?? null;
}

export function restoreAssessment(places: Places, { id, entries, draft, successor }: RemovedAssessment): boolean {
  const { base, tab, getStore } = places;
  const now = siteEntries(places) ?? new Map<string, string>();
  const key = assessmentKey(base, id);
  if (draft !== null && tab.read() === null) tab.write(draft);
  if (now.has(key) || typeof entries.get(key) !== 'string') return true;
  const becomesCurrent = successor !== undefined && (now.get(currentKey(base)) ?? null) === successor;
  return writeEntries(getStore, new Map([...entries, ...(becomesCurrent ? [[currentKey(base), id] as const] : [])]));
}
