import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { parseSavedAssessment, type SavedAssessmentProblem } from '#domain/saved/saved-assessment.ts';
import {
  siteEntries,
  storageDependencies,
  type StorageDependencies,
  type StorageOptions,
} from '#storage/assessment-entries.ts';
import { exportedKey } from '#storage/exported.ts';
import { writeEntries, type EntryChanges } from '#storage/entries.ts';
import { assessmentKey, currentKey, previousKey } from '#storage/keys.ts';
import { listedDraft, mergedDraft, storeDraft } from '#storage/tab-fallback.ts';

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
  /** True for the assessment that the other pages of the site show in this tab. */
  readonly isCurrent: boolean;
}

export interface UnreadableAssessment extends UnreadableAnswers {
  readonly id: string;
}

/** All assessments of this device, including the draft of this tab. */
export interface AssessmentList {
  /** Latest change first. */
  readonly assessments: readonly ListedAssessment[];
  readonly unreadable: readonly UnreadableAssessment[];
}

/** Data of a deleted assessment, for undo. */
export interface RemovedAssessment {
  readonly id: string;
  /** Stored texts by key; null for a key that had no entry. */
  readonly entries: EntryChanges;
  /** Text of the deleted draft; null if the tab had no draft of this assessment. */
  readonly draft: string | null;
  /**
   * Id of the assessment that became current instead; null if no other is stored. Undefined if the deleted assessment
   * was not current.
   */
  readonly successor: string | null | undefined;
}

/** All assessments of this device. Hold the storage lock while you call `makeCurrent`, `remove` or `restore`. */
export interface AssessmentListStorage {
  /** @returns All assessments. The draft of this tab is merged, unless it conflicts with the stored assessment. */
  read(): AssessmentList;
  /** @returns The assessment as `read` lists it; null if it is missing or unreadable. */
  find(id: string): Assessment | null;
  /**
   * Makes an assessment the current one of the device and of this tab.
   *
   * @returns False if the browser refuses the write, or the id is unknown. Also false if this tab has a draft of
   * another assessment that cannot be stored. However, true if storing a draft of this assessment fails, because
   * pages load the draft instead of the current assessment.
   */
  makeCurrent(id: string): boolean;
  /** Deletes an assessment and its draft in this tab. @returns Data for `restore`; null if the browser refuses. */
  remove(id: string): RemovedAssessment | null;
  /**
   * Restores a deleted assessment. Does not overwrite an assessment that has since been stored under the same id.
   *
   * @returns False if the browser refuses the write.
   */
  restore(removed: RemovedAssessment): boolean;
}

/** Opens the list of assessments of this device. For the parameters, see `openAssessmentStorage`. */
export function openAssessmentList(edition: Edition, base: string, options: StorageOptions): AssessmentListStorage {
  const dependencies = storageDependencies(edition, base, options);
  return {
    read: () => listAssessments(dependencies),
    find: (id) => listAssessments(dependencies).assessments.find((one) => one.assessment.id === id)?.assessment ?? null,
    makeCurrent: (id) => makeCurrent(dependencies, id),
    remove: (id) => removeAssessment(dependencies, id),
    restore: (removed) => restoreAssessment(dependencies, removed),
  };
}

function listAssessments(dependencies: StorageDependencies): AssessmentList {
  const outcomes = storedOutcomes(dependencies);
  const draft = listedDraft(dependencies);
  const saved = outcomes.flatMap(({ assessment }) => assessment ?? []).filter(({ id }) => id !== draft?.id);
  const currentId = shownId(dependencies, saved);
  return {
    assessments: [...saved, ...(draft === null ? [] : [draft])]
      .toSorted((one, other) => other.updated.localeCompare(one.updated))
      .map((assessment) => ({ assessment, isSaved: assessment !== draft, isCurrent: assessment.id === currentId })),
    unreadable: outcomes
      .filter(({ assessment }) => assessment === null)
      .map(({ id, text, outcome }) => ({ id, text, problem: outcome.ok ? 'unreadable' : outcome.problem })),
  };
}

function storedOutcomes(dependencies: StorageDependencies) {
  const prefix = assessmentKey(dependencies.base, '');
  return [...(siteEntries(dependencies) ?? [])]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => {
      const id = key.slice(prefix.length);
      const outcome = parseSavedAssessment(text, dependencies.edition);
      return { id, text, outcome, assessment: outcome.ok && outcome.value.id === id ? outcome.value : null };
    });
}

/** @returns Id of the assessment that the other pages of the site show in this tab; undefined if there is none. */
function shownId(dependencies: StorageDependencies, saved: readonly Assessment[]): string | undefined {
  const entries = siteEntries(dependencies);
  const draft = mergedDraft(dependencies, entries);
  if (draft !== null) return draft.assessment.id;
  return [dependencies.tab.shown, entries?.get(currentKey(dependencies.base))]
    .flatMap((id) => id ?? [])
    .find((id) => saved.some((one) => one.id === id));
}

function makeCurrent(dependencies: StorageDependencies, id: string): boolean {
  const draft = mergedDraft(dependencies, siteEntries(dependencies));
  const isDraft = draft?.assessment.id === id;
  // Pages prefer a draft to the current assessment, so store any draft first. Exception: a conflicting draft of this
  // assessment stays a draft. The page that opens next lets the user resolve the conflict.
  if (draft !== null && !(isDraft && draft.hasConflict) && !storeDraft(dependencies, draft)) return isDraft;
  if (!listAssessments(dependencies).assessments.some(({ assessment }) => assessment.id === id)) return false;
  const isCurrent = writeEntries(dependencies.getStore, new Map([[currentKey(dependencies.base), id]]));
  if (isCurrent) dependencies.tab.shown = id;
  return isCurrent;
}

function removeAssessment(dependencies: StorageDependencies, id: string): RemovedAssessment | null {
  const { base, tab, getStore } = dependencies;
  const before = siteEntries(dependencies) ?? new Map<string, string>();
  const keys = [assessmentKey(base, id), previousKey(base, id), exportedKey(base, id)];
  const draft = mergedDraft(dependencies, before)?.assessment.id === id ? tab.read() : null;
  const successor = before.get(currentKey(base)) === id ? latestExcept(dependencies, id) : undefined;
  const changes = new Map<string, string | null>(keys.map((key) => [key, null]));
  if (successor !== undefined) changes.set(currentKey(base), successor);
  if (before.has(assessmentKey(base, id)) && !writeEntries(getStore, changes)) return null;
  if (draft !== null) tab.write(null);
  return { id, entries: new Map(keys.map((key) => [key, before.get(key) ?? null])), draft, successor };
}

/** @returns Id of the most recently changed saved assessment other than `id`; null if there is none. */
function latestExcept(dependencies: StorageDependencies, id: string): string | null {
  const others = listAssessments(dependencies).assessments.filter((one) => one.isSaved && one.assessment.id !== id);
  return others[0]?.assessment.id ?? null;
}

function restoreAssessment(
  dependencies: StorageDependencies,
  { id, entries, draft, successor }: RemovedAssessment,
): boolean {
  const { base, tab, getStore } = dependencies;
  const now = siteEntries(dependencies) ?? new Map<string, string>();
  const key = assessmentKey(base, id);
  if (draft !== null && tab.read() === null) tab.write(draft);
  if (now.has(key) || typeof entries.get(key) !== 'string') return true;
  const becomesCurrent = successor !== undefined && (now.get(currentKey(base)) ?? null) === successor;
  return writeEntries(getStore, new Map([...entries, ...(becomesCurrent ? [[currentKey(base), id] as const] : [])]));
}
