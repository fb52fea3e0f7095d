import { storageKey } from '#browser/storage-keys.ts';
import { tabMemory, type TabMemory } from '#browser/tab-memory.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { Outcome } from '#domain/outcome.ts';
import { parseSavedAssessment, serializeAssessment, type SavedAssessmentProblem } from '#domain/saved-assessment.ts';

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
   * @returns Whether what was written could be read back. If not, the tab keeps it while it is open.
   */
  save(assessment: Assessment): boolean;
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
  const currentKey = storageKey(base, 'current');
  const prefix = storageKey(base, 'assessment:');
  const readStore = () => entriesIn(getStore, { currentKey, prefix });

  function load(): StoredAssessment {
    const { currentId, texts, isBlocked } = readStore();
    const kept = readable(tab.read(), edition);
    const later = readable(texts.get(kept?.id ?? '') ?? null, edition);
    // The tab holds what could not be stored, unless the storage has a later state of it by now.
    if (kept !== null && !(later !== null && later.updated >= kept.updated)) {
      return { assessment: kept, isSaved: false, unreadable: null, isBlocked };
    }
    const stored = currentOf(texts.has(tab.shown ?? '') ? tab.shown : currentId, texts, edition);
    if (stored.assessment !== null) tab.shown = stored.assessment.id;
    return { ...stored, isBlocked };
  }

  function save(assessment: Assessment): boolean {
    const text = serializeAssessment(assessment, edition);
    const kept = tab.read();
    const keptId = readable(kept, edition)?.id ?? assessment.id;
    // The tab has room for one only: what it keeps of another one is stored first, if that is possible by now.
    const isFree = keptId === assessment.id || writeStore(keptId, kept ?? '');
    const isSaved = writeStore(assessment.id, text);
    if (!isSaved) tab.write(text);
    else if (isFree) tab.write(null);
    tab.shown = assessment.id;
    return isSaved;
  }

  function writeStore(id: string, text: string): boolean {
    try {
      const store = getStore();
      store.setItem(prefix + id, text);
      store.setItem(currentKey, id);
      return store.getItem(prefix + id) === text && store.getItem(currentKey) === id;
    } catch {
      return false;
    }
  }

  return {
    load,
    read: (id) => readFrom(readStore(), id, edition),
    save,
    forget() {
      tab.write(null);
    },
  };
}

/** What a storage holds of assessments, their texts by id. */
function entriesIn(getStore: () => Storage, { currentKey, prefix }: Readonly<Record<'currentKey' | 'prefix', string>>) {
  try {
    const store = getStore();
    const keys = Array.from({ length: store.length }, (_none, index) => store.key(index) ?? '');
    const texts = keys
      .filter((key) => key.startsWith(prefix))
      .map((key): [string, string] => [key.slice(prefix.length), store.getItem(key) ?? '']);
    return { currentId: store.getItem(currentKey), texts: new Map(texts), isBlocked: false };
  } catch {
    return { currentId: null, texts: new Map<string, string>(), isBlocked: true };
  }
}

function readFrom(
  { texts, isBlocked }: ReturnType<typeof entriesIn>,
  id: string,
  edition: Edition,
): Outcome<Assessment, NotRead> {
  const text = texts.get(id);
  if (text === undefined) return { ok: false, problem: isBlocked ? 'blocked' : 'gone' };
  const assessment = readable(text, edition);
  return assessment?.id === id ? { ok: true, value: assessment } : { ok: false, problem: 'unreadable' };
}

function readable(text: string | null, edition: Edition): Assessment | null {
  if (text === null) return null;
  const outcome = parseSavedAssessment(text, edition);
  return outcome.ok ? outcome.value : null;
}

/** The assessment that the current key names; where it names none, the one changed last that can be read. */
function currentOf(
  currentId: string | null,
  texts: ReadonlyMap<string, string>,
  edition: Edition,
): Omit<StoredAssessment, 'isBlocked'> {
  const named = texts.get(currentId ?? '');
  const found = (named === undefined ? [...texts.values()] : [named]).map((text) => ({
    text,
    outcome: parseSavedAssessment(text, edition),
  }));
  const [latest] = found
    .flatMap(({ outcome }) => (outcome.ok ? outcome.value : []))
    .toSorted((one, other) => other.updated.localeCompare(one.updated));
  if (latest !== undefined) return { assessment: latest, isSaved: true, unreadable: null };
  const [unreadable] = found.flatMap(({ text, outcome }) => (outcome.ok ? [] : { problem: outcome.problem, text }));
  return { assessment: null, isSaved: false, unreadable: unreadable ?? null };
}
