import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { Outcome } from '#domain/outcome.ts';
import {
  parseSavedAssessment,
  serializeAssessment,
  type SavedAssessmentProblem,
} from '#domain/saved/saved-assessment.ts';
import { entriesOf } from '#storage/entries.ts';
import { storageKey } from '#storage/keys.ts';
import { previousKey } from '#storage/previous-assessment.ts';
import {
  draftInTab,
  readDraft,
  readable,
  storableOf,
  writeDraft,
  type Draft,
  type TabDraft,
} from '#storage/tab-draft.ts';
import { tabMemory, type TabMemory } from '#storage/tab-memory.ts';

/** What is in the way of reading stored answers, and their text, so that nothing of it is lost. */
export interface UnreadableAnswers {
  readonly problem: SavedAssessmentProblem;
  readonly text: string;
}

/** What the page finds when it opens. */
export interface StoredAssessment {
  /** The assessment last worked on; null where there is none, or it cannot be read. */
  readonly assessment: Assessment | null;
  /** Whether it stands in the browser's storage; false where it lives in this tab only. */
  readonly isSaved: boolean;
  /** The stored state that `assessment` was made from: itself where it is saved; null where none was stored. */
  readonly known: Assessment | null;
  /** True where another tab has stored a change that conflicts with it. It must not be stored over that. */
  readonly hasConflict: boolean;
  /** Stored answers that cannot be read, where `assessment` is null because of them. They are left where they are. */
  readonly unreadable: UnreadableAnswers | null;
  /** Whether the browser does not let the storage be read, so that nothing is known of what it holds. */
  readonly isBlocked: boolean;
}

/** Why an assessment is not read: it is not stored, the browser does not say, or what is stored is none. */
export type NotRead = 'gone' | 'blocked' | 'unreadable';

/** Where assessments are kept on this device. */
export interface AssessmentStorage {
  /** Finds the assessment that this tab shows; where it shows none that is left, the current one of the device. */
  load(): StoredAssessment;
  /** @returns An assessment as it is stored now. */
  read(id: string): Outcome<Assessment, NotRead>;
  /** Lets go what the tab keeps because it could not be stored. */
  forget(): void;
  /**
   * Stores an assessment, makes it the current one and the one that this tab shows. Others stay as they are.
   *
   * @param known - The stored state that it was made from; null where none was stored.
   * @returns Whether what was written could be read back. If not, the tab keeps it while it is open, unless it keeps
   * another one already.
   */
  save(assessment: Assessment, known?: Assessment | null): boolean;
  /** Writes the draft to the tab at once, unless the tab has one of another assessment. @param known - As in `save`. */
  hold(assessment: Assessment, known?: Assessment | null): void;
  /** Remembers that a copy repeats what the other one repeats, if that is any. */
  repeatAlike(copy: string, other: string): void;
}

/**
 * Opens the storage of this device. Each assessment has a key of its own, and one more key names the current one, so
 * that a new assessment can never overwrite an old one.
 *
 * @param edition - What the questionnaire knows; anything else in the storage is unreadable.
 * @param base - Base path of the site.
 * @param getStore - Asked each time: where storage is blocked, asking throws.
 * @param tab - Holds what could not be stored.
 */
export function openAssessmentStorage(
  edition: Edition,
  base: string,
  { getStore = () => localStorage, tab = tabMemory(base) }: { getStore?: () => Storage; tab?: TabMemory } = {},
): AssessmentStorage {
  const places = { edition, base, getStore, tab };
  return {
    load: () => load(places),
    read: (id) => read(places, id),
    save: (assessment, known = null) => save(places, { assessment, known }),
    hold(assessment, known = null) {
      const draft = readDraft(tab, edition);
      if (draft === null || draft.assessment.id === assessment.id) writeDraft(tab, { assessment, known }, edition);
    },
    repeatAlike: (copy, other) => {
      repeatAlike(places, copy, other);
    },
    forget() {
      tab.write(null);
    },
  };
}

/** Where the assessments of this device are. */
interface Places {
  readonly edition: Edition;
  readonly base: string;
  readonly getStore: () => Storage;
  readonly tab: TabMemory;
}

const currentKey = ({ base }: Places) => storageKey(base, 'current');
const assessmentKey = ({ base }: Places, id: string) => storageKey(base, `assessment:${id}`);
const stored = ({ base, getStore }: Places) => entriesOf(getStore, storageKey(base, ''));

function draftIn(places: Places, entries: ReadonlyMap<string, string> | null): TabDraft | null {
  const textOf = entries === null ? null : (id: string) => entries.get(assessmentKey(places, id));
  return draftInTab(places.tab, places.edition, textOf);
}

function load(places: Places): StoredAssessment {
  const { tab, edition } = places;
  const entries = stored(places);
  const isBlocked = entries === null;
  const draft = draftIn(places, entries);
  if (draft !== null) return { ...draft, isSaved: false, unreadable: null, isBlocked };
  // A draft of an assessment that another tab has deleted.
  if (readDraft(tab, edition) !== null) tab.write(null);
  const textOf = (id: string | null | undefined) => entries?.get(assessmentKey(places, id ?? ''));
  const named = textOf(tab.shown) ?? textOf(entries?.get(currentKey(places)));
  const prefix = assessmentKey(places, '');
  const all = [...(entries ?? [])].flatMap(([key, text]) => (key.startsWith(prefix) ? text : []));
  const found = latestOf(named === undefined ? all : [named], edition);
  if (found.assessment !== null) tab.shown = found.assessment.id;
  return { ...found, known: found.assessment, hasConflict: false, isBlocked };
}

function read(places: Places, id: string): Outcome<Assessment, NotRead> {
  const entries = stored(places);
  const text = entries?.get(assessmentKey(places, id));
  if (text === undefined) return { ok: false, problem: entries === null ? 'blocked' : 'gone' };
  const assessment = readable(text, places.edition);
  return assessment?.id === id ? { ok: true, value: assessment } : { ok: false, problem: 'unreadable' };
}

function save(places: Places, { assessment, known }: Draft): boolean {
  const { tab, edition } = places;
  const draft = draftIn(places, stored(places));
  // The tab has room for one draft only: that of another assessment is stored first, or stays.
  const isFree = draft === null || draft.assessment.id === assessment.id || storeDraft(places, draft);
  const isSaved = write(places, assessment);
  if (isFree && isSaved) tab.write(null);
  else if (isFree) writeDraft(tab, { assessment, known }, edition);
  tab.shown = assessment.id;
  return isSaved;
}

function storeDraft(places: Places, draft: TabDraft): boolean {
  const assessment = storableOf(draft);
  const isStored = write(places, assessment);
  if (isStored && draft.hasConflict) repeatAlike(places, assessment.id, draft.assessment.id);
  return isStored;
}

function repeatAlike(places: Places, copy: string, other: string): void {
  const previous = stored(places)?.get(previousKey(places.base, other));
  if (previous !== undefined) isWritten(places.getStore, previousKey(places.base, copy), previous);
}

function write(places: Places, assessment: Assessment): boolean {
  const { getStore, edition } = places;
  const text = serializeAssessment(assessment, edition);
  return (
    isWritten(getStore, assessmentKey(places, assessment.id), text) &&
    isWritten(getStore, currentKey(places), assessment.id)
  );
}

function isWritten(getStore: () => Storage, key: string, text: string): boolean {
  try {
    const store = getStore();
    store.setItem(key, text);
    return store.getItem(key) === text;
  } catch {
    return false;
  }
}

/** The assessment changed last among those that can be read; where none can, what is in the way. */
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
