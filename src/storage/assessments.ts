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
import { writeEntries } from '#storage/entries.ts';
import { assessmentKey, currentKey, previousKey } from '#storage/keys.ts';
import { listedDraft, mergedDraft, readDraft, storeDraft, writeDraft, type Draft } from '#storage/tab-fallback.ts';

/** The assessment that a page shows when it opens. */
export interface StoredAssessment {
  /** Null if there is none, or it cannot be read. */
  readonly assessment: Assessment | null;
  /** False if only this tab has it. */
  readonly isSaved: boolean;
  /**
   * Merge base: the last stored state that `assessment` includes. Equals `assessment` if that is saved; null if nothing
   * was stored.
   */
  readonly mergeBase: Assessment | null;
  /** True if another tab has stored a conflicting change. It must not be overwritten. */
  readonly hasConflict: boolean;
  /** The unreadable text because of which `assessment` is null; null otherwise. It stays in the storage. */
  readonly unreadable: UnreadableAnswers | null;
  /** True if the browser blocks the storage, so its content is unknown. */
  readonly isBlocked: boolean;
}

/**
 * The assessments of this device. Call everything that changes them while holding the storage lock; only the draft of the
 * tab needs no lock.
 */
export interface AssessmentStorage {
  /**
   * Loads the draft of this tab; else the assessment that this tab shows; else the current one of the device; else the
   * latest. Drops an outdated draft.
   */
  load(): StoredAssessment;
  /** @returns The stored assessment without the draft, or why it was not read. */
  read(id: string): Outcome<Assessment, NotRead>;
  /**
   * Stores an assessment, and makes it current for the device and this tab. If the write fails, writes a draft to the tab.
   * A draft of another assessment that cannot be stored is not overwritten.
   *
   * @param mergeBase - Merge base of the draft, see `StoredAssessment`. One of another assessment is ignored.
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
  /** Copies the reference to the previous assessment, if there is one. */
  copyPrevious(copy: string, original: string): void;
  /** Writes a draft to the tab, unless the tab has one of another assessment. @param mergeBase - As in `save`. */
  saveDraft(assessment: Assessment, mergeBase?: Assessment | null): void;
  discardDraft(): void;
}

/**
 * Opens the assessments of this device. Each has a key of its own, and one key names the current assessment, so a new one
 * never overwrites another.
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
    read: (id) => storedAssessment(dependencies, siteEntries(dependencies), id),
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

function load(dependencies: StorageDependencies): StoredAssessment {
  const { tab, edition } = dependencies;
  const entries = siteEntries(dependencies);
  const isBlocked = entries === null;
  const draft = mergedDraft(dependencies, entries);
  if (draft !== null) return { ...draft, isSaved: false, unreadable: null, isBlocked };
  // Outdated: another tab has deleted its assessment, or stored a later state.
  if (readDraft(dependencies) !== null) tab.write(null);
  const found = latestOf(candidateTexts(dependencies, entries), edition);
  if (found.assessment !== null) tab.shown = found.assessment.id;
  return { ...found, mergeBase: found.assessment, hasConflict: false, isBlocked };
}

/** @returns The text of the assessment that this tab shows, or else of the current one; without these, the texts of all. */
function candidateTexts({ base, tab }: StorageDependencies, entries: SiteEntries): readonly string[] {
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
  // A tab has room for one draft. A draft of another assessment is stored first; if that fails, it is not overwritten.
  const isFree = draft === null || draft.assessment.id === assessment.id || storeDraft(dependencies, draft);
  const isSaved = writeAssessments(dependencies, [assessment], { current: assessment.id });
  if (isFree && isSaved) tab.write(null);
  else if (isFree) writeDraft(dependencies, { assessment, mergeBase });
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
