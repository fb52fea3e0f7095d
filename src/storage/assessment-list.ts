import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { parseSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';
import type { UnreadableAnswers } from '#storage/assessments.ts';
import { entriesOf } from '#storage/entries.ts';
import { changeStore, type StoreChange } from '#storage/entry-change.ts';
import { storageKey } from '#storage/keys.ts';
import { previousKey } from '#storage/previous-assessment.ts';
import { draftInTab, storableOf, type TabDraft } from '#storage/tab-draft.ts';
import { tabMemory, type TabMemory } from '#storage/tab-memory.ts';

/** An assessment on this device. */
export interface ListedAssessment {
  readonly assessment: Assessment;
  /** Whether it stands in the browser's storage; false where it lives in this tab only. */
  readonly isSaved: boolean;
  /** Whether it is the one that the other pages show. */
  readonly isCurrent: boolean;
}

/** A stored text that is no assessment that this version can read. */
export interface UnreadableAssessment extends UnreadableAnswers {
  readonly id: string;
}

/** All that this device holds. */
export interface AssessmentList {
  /** The one changed last comes first. */
  readonly assessments: readonly ListedAssessment[];
  readonly unreadable: readonly UnreadableAssessment[];
}

/** What has been removed, to be put back as it was. */
export interface RemovedAssessment {
  readonly id: string;
  /** What stood in the storage, by key. */
  readonly entries: StoreChange;
  /** What the tab kept of it; null where it kept nothing. */
  readonly kept: string | null;
  /** Which one became the current one in its place; undefined where it was not the current one. */
  readonly successor: string | null | undefined;
}

/** Every assessment on this device, for the page that lists them. */
export interface StoredAssessments {
  list(): AssessmentList;
  /** @returns The assessment as it stands now; null where there is none that can be read. */
  read(id: string): Assessment | null;
  /**
   * Makes an assessment the one that the other pages show.
   *
   * @returns False where the browser refuses, or this tab keeps another one that cannot be stored.
   */
  makeCurrent(id: string): boolean;
  /**
   * Stores assessments, all of them or none. One with the same id is replaced, all others stay as they are.
   *
   * @param previous - Id of the assessment that they repeat.
   * @returns Whether all of them could be read back.
   */
  store(assessments: readonly Assessment[], previous?: string): boolean;
  /** @returns What was removed; null where the browser refuses. */
  remove(id: string): RemovedAssessment | null;
  /** @returns Whether it stands again. What has been stored under its id meanwhile is left as it is. */
  putBack(removed: RemovedAssessment): boolean;
}

/** Where the assessments of this device are. */
interface Places {
  readonly edition: Edition;
  readonly base: string;
  readonly getStore: () => Storage;
  readonly tab: TabMemory;
}

/**
 * Opens all assessments of this device, under the keys that `openAssessmentStorage` gives them.
 *
 * @param edition - What the questionnaire knows; anything else in the storage is unreadable.
 * @param base - Base path of the site.
 * @param getStore - Asked each time: where storage is blocked, asking throws.
 * @param tab - Holds what could not be stored.
 */
export function openStoredAssessments(
  edition: Edition,
  base: string,
  { getStore = () => localStorage, tab = tabMemory(base) }: { getStore?: () => Storage; tab?: TabMemory } = {},
): StoredAssessments {
  const places = { edition, base, getStore, tab };
  return {
    list: () => list(places),
    read: (id) => list(places).assessments.find(({ assessment }) => assessment.id === id)?.assessment ?? null,
    makeCurrent: (id) => makeCurrent(places, id),
    store: (assessments, previous) => store(places, assessments, previous),
    remove: (id) => remove(places, id),
    putBack: (removed) => putBack(places, removed),
  };
}

const currentKey = ({ base }: Places) => storageKey(base, 'current');
const assessmentKey = ({ base }: Places, id: string) => storageKey(base, `assessment:${id}`);
const stored = ({ base, getStore }: Places) => entriesOf(getStore, storageKey(base, '')) ?? new Map<string, string>();

/** Each stored assessment, or what is in the way of reading it. */
function outcomes(places: Places) {
  const prefix = assessmentKey(places, '');
  return [...stored(places)]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => {
      const id = key.slice(prefix.length);
      const outcome = parseSavedAssessment(text, places.edition);
      return { id, text, outcome, assessment: outcome.ok && outcome.value.id === id ? outcome.value : null };
    });
}

function draftOf(places: Places): TabDraft | null {
  const { tab, edition, getStore, base } = places;
  const entries = entriesOf(getStore, storageKey(base, ''));
  return draftInTab(tab, edition, entries === null ? null : (id) => entries.get(assessmentKey(places, id)));
}

/** @returns The unsaved draft of this tab; null if there is none, or it conflicts with the stored version. */
function listedDraft(places: Places): Assessment | null {
  const draft = draftOf(places);
  return draft === null || draft.hasConflict ? null : draft.assessment;
}

function list(places: Places): AssessmentList {
  const all = outcomes(places);
  const kept = listedDraft(places);
  const saved = all.flatMap(({ assessment }) => assessment ?? []).filter(({ id }) => id !== kept?.id);
  const shown = [places.tab.shown, stored(places).get(currentKey(places))].find((id) =>
    saved.some((one) => one.id === id),
  );
  const currentId = draftOf(places)?.assessment.id ?? shown;
  return {
    assessments: [...saved, ...(kept === null ? [] : [kept])]
      .toSorted((one, other) => other.updated.localeCompare(one.updated))
      .map((assessment) => ({ assessment, isSaved: assessment !== kept, isCurrent: assessment.id === currentId })),
    unreadable: all
      .filter(({ assessment }) => assessment === null)
      .map(({ id, text, outcome }) => ({ id, text, problem: outcome.ok ? 'unreadable' : outcome.problem })),
  };
}

function store(places: Places, assessments: readonly Assessment[], previous?: string): boolean {
  const kept = listedDraft(places);
  const current = stored(places).get(currentKey(places)) ?? assessments[0]?.id ?? null;
  const change = new Map<string, string | null>([[currentKey(places), current]]);
  for (const assessment of assessments) {
    change.set(assessmentKey(places, assessment.id), serializeAssessment(assessment, places.edition));
    if (previous !== undefined) change.set(previousKey(places.base, assessment.id), previous);
  }
  const isStored = changeStore(places.getStore, change);
  if (isStored && assessments.some(({ id }) => id === kept?.id)) places.tab.write(null);
  return isStored;
}

/** Stores the draft; if it conflicts, as a copy with the same previous assessment. */
function storeDraft(places: Places, draft: TabDraft): boolean {
  const previous = draft.hasConflict ? stored(places).get(previousKey(places.base, draft.assessment.id)) : undefined;
  const isStored = store(places, [storableOf(draft)], previous);
  if (isStored) places.tab.write(null);
  return isStored;
}

function makeCurrent(places: Places, id: string): boolean {
  const draft = draftOf(places);
  const isWanted = draft?.assessment.id === id;
  // The draft would be shown instead, or lost. The page of the assessment resolves conflicts.
  if (draft !== null && !(isWanted && draft.hasConflict) && !storeDraft(places, draft)) return isWanted;
  if (!list(places).assessments.some(({ assessment }) => assessment.id === id)) return false;
  const isCurrent = changeStore(places.getStore, new Map([[currentKey(places), id]]));
  if (isCurrent) places.tab.shown = id;
  return isCurrent;
}

function remove(places: Places, id: string): RemovedAssessment | null {
  const before = stored(places);
  const keys = [assessmentKey(places, id), previousKey(places.base, id)];
  const kept = draftOf(places)?.assessment.id === id ? places.tab.read() : null;
  const other = list(places).assessments.find(({ assessment, isSaved }) => assessment.id !== id && isSaved);
  const successor = before.get(currentKey(places)) === id ? (other?.assessment.id ?? null) : undefined;
  const gone = new Map<string, string | null>(keys.map((key) => [key, null]));
  if (successor !== undefined) gone.set(currentKey(places), successor);
  if (before.has(assessmentKey(places, id)) && !changeStore(places.getStore, gone)) return null;
  if (kept !== null) places.tab.write(null);
  return { id, entries: new Map(keys.map((key) => [key, before.get(key) ?? null])), kept, successor };
}

function putBack(places: Places, { id, entries, kept, successor }: RemovedAssessment): boolean {
  const now = stored(places);
  const key = assessmentKey(places, id);
  if (kept !== null && places.tab.read() === null) places.tab.write(kept);
  if (now.has(key) || typeof entries.get(key) !== 'string') return true;
  const isFree = successor !== undefined && (now.get(currentKey(places)) ?? null) === successor;
  return changeStore(places.getStore, new Map([...entries, ...(isFree ? [[currentKey(places), id] as const] : [])]));
}
