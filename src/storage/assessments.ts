import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { Outcome } from '#domain/outcome.ts';
import { parseSavedAssessment } from '#domain/saved/saved-assessment.ts';
import type { NotRead } from '#domain/saved/sync.ts';
import {
  parseOrNull,
  siteEntries,
  storageDependencies,
  storedAssessment,
  writeAssessments,
  type SiteEntries,
  type StorageDependencies,
  type StorageOptions,
} from '#storage/assessment-entries.ts';
import type { UnreadableAnswers } from '#storage/assessment-list.ts';
import { deletedElsewhere } from '#storage/deleted-elsewhere.ts';
import { writeEntries } from '#storage/entries.ts';
import { assessmentKey, currentKey, previousKey } from '#storage/keys.ts';
import { listedDraft, mergedDraft, readDraft, storeDraft, writeDraft, type Draft } from '#storage/tab-fallback.ts';

/** The assessment that a page shows when it opens. */
export interface LoadedAssessment {
  /** Null if there is none, or it cannot be read. */
  readonly assessment: Assessment | null;
  /** False if only this tab has its latest state, or if there is no assessment. */
  readonly isSaved: boolean;
  /**
   * Merge base: the last stored state whose changes are all in `assessment`; null if nothing was stored. Equals
   * `assessment` if `isSaved` is true.
   */
  readonly mergeBase: Assessment | null;
  /** True if another tab has stored a conflicting change, which must not be overwritten. */
  readonly hasConflict: boolean;
  /** The unreadable text and its problem, if that made `assessment` null; otherwise null. The text stays stored. */
  readonly unreadable: UnreadableAnswers | null;
  /** True if the browser blocks the storage, so its content is unknown. */
  readonly isBlocked: boolean;
}

/**
 * Storage of the assessments of this device. Hold the storage lock while you call `save` or `storeAll`. Methods that
 * only change the draft of the tab need no lock.
 */
export interface AssessmentStorage {
  /**
   * Loads the first of these that exists:
   *
   * 1. the draft of this tab,
   * 2. the assessment that this tab last showed,
   * 3. the current assessment of the device,
   * 4. the most recently changed assessment.
   *
   * Drops an outdated draft, see `mergedDraft`.
   */
  load(): LoadedAssessment;
  /** @returns The assessment stored under this id, not merged with the draft; or why it was not read. */
  read(id: string): Outcome<Assessment, NotRead>;
  /**
   * Stores an assessment, and makes it the current one of the device and of this tab. If the write fails, the
   * assessment becomes the draft of the tab. A draft of another assessment is stored first. If that draft cannot be
   * stored, it is not overwritten.
   *
   * @param mergeBase - Merge base for the draft, see `LoadedAssessment`. Ignored if it has another id.
   * @returns True if the assessment was stored, as verified by reading it back.
   */
  save(assessment: Assessment, mergeBase?: Assessment | null): boolean;
  /**
   * Stores assessments: all or none. Replaces stored assessments with the same id. The current assessment stays
   * current; if there is none, the first of these becomes current.
   *
   * @param previous - Id of the earlier assessment that all of these repeat. If omitted, the stored references to
   * earlier assessments do not change.
   * @returns True if everything was stored, as verified by reading it back.
   */
  storeAll(assessments: readonly Assessment[], previous?: string): boolean;
  /**
   * Copies the reference to the previous assessment, if `original` has one. Needs no lock, because no other tab knows
   * the id of a new copy.
   *
   * @param copy - Id of a new copy.
   * @param original - Id of the assessment that was copied.
   */
  copyPrevious(copy: string, original: string): void;
  /**
   * Writes the draft of the tab. Does nothing if the tab has a draft of another assessment.
   *
   * @param mergeBase - As in `save`.
   */
  saveDraft(assessment: Assessment, mergeBase?: Assessment | null): void;
  discardDraft(): void;
}

/**
 * Opens the storage of assessments on this device. Each assessment has its own key, so a new assessment never
 * overwrites another. One more key contains the id of the current assessment.
 *
 * @param edition - Edition of the questionnaire. Assessments of other editions are unreadable.
 * @param base - Base path of the site.
 * @see src/decisions.md, D7
 */
export function openAssessmentStorage(edition: Edition, base: string, options: StorageOptions): AssessmentStorage {
  const dependencies = storageDependencies(edition, base, options);
  const { getStore, tab } = dependencies;
  return {
    load: () => load(dependencies),
    read(id) {
      const entries = siteEntries(dependencies);
      const isCleared = entries?.size === 0 && !deletedElsewhere.has(assessmentKey(base, id));
      if (isCleared) return { ok: false, problem: 'blocked' };
      return storedAssessment(dependencies, entries, id);
    },
    save: (assessment, mergeBase = null) => save(dependencies, { assessment, mergeBase }),
    storeAll: (assessments, previous) => storeAll(dependencies, assessments, previous),
    copyPrevious(copy, original) {
      const previous = siteEntries(dependencies)?.get(previousKey(base, original));
      if (previous !== undefined) writeEntries(getStore, new Map([[previousKey(base, copy), previous]]));
    },
    saveDraft(assessment, mergeBase = null) {
      const draft = readDraft(dependencies);
      if (draft === null || draft.assessment.id === assessment.id) writeDraft(dependencies, { assessment, mergeBase });
    },
    discardDraft() {
      tab.write(null);
    },
  };
}

function load(dependencies: StorageDependencies): LoadedAssessment {
  const { tab, edition } = dependencies;
  const entries = siteEntries(dependencies);
  const isBlocked = entries === null;
  const draft = mergedDraft(dependencies, entries);
  if (draft !== null) return { ...draft, isSaved: false, unreadable: null, isBlocked };
  // The draft is outdated: another tab has deleted its assessment, or has stored a later state.
  if (readDraft(dependencies) !== null) tab.write(null);
  const found = latestOf(candidateTexts(dependencies, entries), edition);
  if (found.assessment !== null) tab.shown = found.assessment.id;
  return { ...found, mergeBase: found.assessment, hasConflict: false, isBlocked };
}

/**
 * @returns The text of the assessment that this tab last showed, or else of the current one. If neither is stored, the
 * texts of all assessments.
 */
function candidateTexts({ base, tab }: StorageDependencies, entries: SiteEntries): readonly string[] {
  const textOf = (id: string | null | undefined) => entries?.get(assessmentKey(base, id ?? ''));
  const shown = textOf(tab.shown) ?? textOf(entries?.get(currentKey(base)));
  if (shown !== undefined) return [shown];
  return [...(entries ?? [])].flatMap(([key, text]) => (key.startsWith(assessmentKey(base, '')) ? text : []));
}

/** @returns The most recently changed assessment; if no text is readable, the problem with the first text. */
function latestOf(
  texts: readonly string[],
  edition: Edition,
): Pick<LoadedAssessment, 'assessment' | 'isSaved' | 'unreadable'> {
  const [assessment = null] = texts
    .flatMap((text) => parseOrNull(text, edition) ?? [])
    .toSorted((one, other) => other.updated.localeCompare(one.updated));
  const [text] = texts;
  if (assessment !== null || text === undefined) return { assessment, isSaved: assessment !== null, unreadable: null };
  const outcome = parseSavedAssessment(text, edition);
  return { assessment, isSaved: false, unreadable: outcome.ok ? null : { problem: outcome.problem, text } };
}

function save(dependencies: StorageDependencies, { assessment, mergeBase }: Draft): boolean {
  const { tab } = dependencies;
  const draft = mergedDraft(dependencies, siteEntries(dependencies));
  // The tab has room for one draft, so a draft of another assessment is stored first. If that fails, the draft stays.
  const canReplaceDraft = draft === null || draft.assessment.id === assessment.id || storeDraft(dependencies, draft);
  const isSaved = writeAssessments(dependencies, [assessment], { current: assessment.id });
  if (canReplaceDraft && isSaved) tab.write(null);
  else if (canReplaceDraft) writeDraft(dependencies, { assessment, mergeBase });
  tab.shown = assessment.id;
  return isSaved;
}

function storeAll(dependencies: StorageDependencies, assessments: readonly Assessment[], previous?: string): boolean {
  const draft = listedDraft(dependencies);
  const current = siteEntries(dependencies)?.get(currentKey(dependencies.base)) ?? assessments[0]?.id ?? null;
  const isStored = writeAssessments(dependencies, assessments, { current, previous });
  if (isStored && assessments.some(({ id }) => id === draft?.id)) dependencies.tab.write(null);
  return isStored;
}
