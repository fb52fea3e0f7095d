import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { Outcome } from '#domain/outcome.ts';
import { parseSavedAssessment } from '#domain/saved/saved-assessment.ts';
import type { NotRead } from '#domain/saved/sync.ts';
import {
  readable,
  siteEntries,
  storedAssessment,
  writeAssessments,
  type Places,
  type SiteEntries,
} from '#storage/assessment-entries.ts';
import {
  listAssessments,
  listedDraft,
  makeCurrent,
  removeAssessment,
  restoreAssessment,
  type AssessmentList,
  type RemovedAssessment,
  type UnreadableAnswers,
} from '#storage/assessment-list.ts';
import { writeEntries } from '#storage/entries.ts';
import { assessmentKey, currentKey, previousKey } from '#storage/keys.ts';
import { mergedDraft, readDraft, storeDraft, writeDraft, type Draft } from '#storage/tab-fallback.ts';
import { tabMemory } from '#storage/tab-memory.ts';

/** The assessment that a page shows when it opens. */
export interface StoredAssessment {
  /** Null if there is none, or it cannot be read. */
  readonly assessment: Assessment | null;
  /** False if only this tab has it. */
  readonly isSaved: boolean;
  /** The stored state that `assessment` was made from: itself if it is saved; null if none was stored. */
  readonly mergeBase: Assessment | null;
  /** True if another tab has stored a conflicting change. It must not be overwritten. */
  readonly hasConflict: boolean;
  /** Stored answers that cannot be read, if `assessment` is null because of them. They stay where they are. */
  readonly unreadable: UnreadableAnswers | null;
  /** True if the browser blocks the storage, so its content is unknown. */
  readonly isBlocked: boolean;
}

/**
 * The assessments of this device. Call everything that changes them while holding the storage lock; only the draft of the
 * tab needs no lock.
 */
export interface AssessmentStorage {
  /** Finds the assessment that this tab shows, or else the current one of the device. */
  load(): StoredAssessment;
  /** @returns Every assessment, with the draft of this tab. */
  list(): AssessmentList;
  /** @returns An assessment as it is listed, with the draft of this tab; null if there is none that can be read. */
  find(id: string): Assessment | null;
  /** @returns An assessment as it is stored now. */
  read(id: string): Outcome<Assessment, NotRead>;
  /**
   * Stores an assessment, and makes it current for the device and this tab. If the browser refuses, the tab gets a draft,
   * unless it has one of another assessment.
   *
   * @param mergeBase - The stored state that it was made from; null if none was stored.
   * @returns True if everything was read back.
   */
  save(assessment: Assessment, mergeBase?: Assessment | null): boolean;
  /**
   * Stores assessments, all or none. One with the same id is replaced. The current one stays current.
   *
   * @param previous - Id of their previous assessment.
   * @returns True if everything was read back.
   */
  storeAll(assessments: readonly Assessment[], previous?: string): boolean;
  /**
   * Makes an assessment current for the device and this tab.
   *
   * @returns False if the browser refuses, or this tab has a draft of another assessment that cannot be stored.
   */
  makeCurrent(id: string): boolean;
  /** Copies the reference to the previous assessment, if there is one. */
  copyPrevious(copy: string, original: string): void;
  /** @returns What was deleted, for `restore`; null if the browser refuses. */
  remove(id: string): RemovedAssessment | null;
  /** @returns True if the assessment is there again. A newer one with the same id stays as it is. */
  restore(removed: RemovedAssessment): boolean;
  /** Writes a draft to the tab, unless the tab has one of another assessment. @param mergeBase - As in `save`. */
  saveDraft(assessment: Assessment, mergeBase?: Assessment | null): void;
  discardDraft(): void;
}

type Options = Pick<Places, 'newId'> & Partial<Pick<Places, 'getStore' | 'tab'>>;

/**
 * Opens the assessments of this device. Each has a key of its own, and one key names the current assessment, so a new one
 * never overwrites another.
 *
 * @param edition - Edition of the questionnaire. Assessments of other editions are unreadable.
 * @param base - Base path of the site.
 * @see src/decisions.md, D7
 */
export function openAssessmentStorage(
  edition: Edition,
  base: string,
  { newId, getStore = () => localStorage, tab = tabMemory(base) }: Options,
): AssessmentStorage {
  const places: Places = { edition, base, newId, getStore, tab };
  return {
    load: () => load(places),
    list: () => listAssessments(places),
    find: (id) => listAssessments(places).assessments.find((one) => one.assessment.id === id)?.assessment ?? null,
    read: (id) => storedAssessment(places, siteEntries(places), id),
    save: (assessment, mergeBase = null) => save(places, { assessment, mergeBase }),
    storeAll: (assessments, previous) => storeAll(places, assessments, previous),
    makeCurrent: (id) => makeCurrent(places, id),
    copyPrevious(copy, original) {
      const previous = siteEntries(places)?.get(previousKey(base, original));
      if (previous !== undefined) writeEntries(getStore, new Map([[previousKey(base, copy), previous]]));
    },
    remove: (id) => removeAssessment(places, id),
    restore: (removed) => restoreAssessment(places, removed),
    saveDraft(assessment, mergeBase = null) {
      const draft = readDraft(places);
      if (draft === null || draft.assessment.id === assessment.id) writeDraft(places, { assessment, mergeBase });
    },
    discardDraft() {
      tab.write(null);
    },
  };
}

function load(places: Places): StoredAssessment {
  const { tab, edition } = places;
  const entries = siteEntries(places);
  const isBlocked = entries === null;
  const draft = mergedDraft(places, entries);
  if (draft !== null) return { ...draft, isSaved: false, unreadable: null, isBlocked };
  // Another tab has deleted its assessment.
  if (readDraft(places) !== null) tab.write(null);
  const found = latestOf(candidateTexts(places, entries), edition);
  if (found.assessment !== null) tab.shown = found.assessment.id;
  return { ...found, mergeBase: found.assessment, hasConflict: false, isBlocked };
}

/** @returns The text of the assessment that this tab or the device shows; without it, the texts of all. */
function candidateTexts({ base, tab }: Places, entries: SiteEntries): readonly string[] {
  const textOf = (id: string | null | undefined) => entries?.get(assessmentKey(base, id ?? ''));
  const shown = textOf(tab.shown) ?? textOf(entries?.get(currentKey(base)));
  if (shown !== undefined) return [shown];
  return [...(entries ?? [])].flatMap(([key, text]) => (key.startsWith(assessmentKey(base, '')) ? text : []));
}

/** @returns The readable assessment with the latest change; if there is none, the problem of the first text. */
function latestOf(
  texts: readonly string[],
  edition: Edition,
): Pick<StoredAssessment, 'assessment' | 'isSaved' | 'unreadable'> {
  const [assessment = null] = texts
    .flatMap((text) => readable(text, edition) ?? [])
    .toSorted((one, other) => other.updated.localeCompare(one.updated));
  const [text] = texts;
  if (assessment !== null || text === undefined) return { assessment, isSaved: assessment !== null, unreadable: null };
  const outcome = parseSavedAssessment(text, edition);
  return { assessment, isSaved: false, unreadable: outcome.ok ? null : { problem: outcome.problem, text } };
}

function save(places: Places, { assessment, mergeBase }: Draft): boolean {
  const { tab } = places;
  const draft = mergedDraft(places, siteEntries(places));
  // The tab has room for one draft: that of another assessment is stored first, or stays.
  const isFree = draft === null || draft.assessment.id === assessment.id || storeDraft(places, draft);
  const isSaved = writeAssessments(places, [assessment], { current: assessment.id });
  if (isFree && isSaved) tab.write(null);
  else if (isFree) writeDraft(places, { assessment, mergeBase });
  tab.shown = assessment.id;
  return isSaved;
}

function storeAll(places: Places, assessments: readonly Assessment[], previous?: string): boolean {
  const draft = listedDraft(places);
  const current = siteEntries(places)?.get(currentKey(places.base)) ?? assessments[0]?.id ?? null;
  const isStored = writeAssessments(places, assessments, { current, previous });
  if (isStored && assessments.some(({ id }) => id === draft?.id)) places.tab.write(null);
  return isStored;
}
