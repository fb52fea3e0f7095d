import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import type { Outcome } from '#domain/outcome.ts';
import { parseSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';
import type { NotRead } from '#domain/saved/sync.ts';
import { readEntries, writeEntries } from '#storage/entries.ts';
import { assessmentKey, currentKey, previousKey, storageKey } from '#storage/keys.ts';
import { tabMemory, type TabMemory } from '#storage/tab-memory.ts';

/** Dependencies of the functions that read and write assessments. */
export interface StorageDependencies {
  /** Edition of the questionnaire. Assessments of other editions are unreadable. */
  readonly edition: Edition;
  /** Base path of the site. */
  readonly base: string;
  /** @returns A new UUID, version 4. */
  readonly newId: () => string;
  /** Returns the storage. Called for each access. @throws If the browser blocks the storage. */
  readonly getStore: () => Storage;
  readonly tab: TabMemory;
}

/** Options of `openAssessmentStorage` and `openAssessmentList`. Defaults: localStorage, and the memory of this tab. */
export type StorageOptions = Pick<StorageDependencies, 'newId'> &
  Partial<Pick<StorageDependencies, 'getStore' | 'tab'>>;

export function storageDependencies(
  edition: Edition,
  base: string,
  { newId, getStore = () => localStorage, tab = tabMemory(base) }: StorageOptions,
): StorageDependencies {
  return { edition, base, newId, getStore, tab };
}

/** Texts of all entries of the site, by key; null if the storage is blocked. */
export type SiteEntries = ReturnType<typeof readEntries>;

export function siteEntries({ base, getStore }: StorageDependencies): SiteEntries {
  return readEntries(getStore, storageKey(base, ''));
}

/** @returns The assessment in a text; null if the text is missing or unreadable. */
export function parseOrNull(text: string | null | undefined, edition: Edition): Assessment | null {
  const outcome = parseSavedAssessment(text ?? '', edition);
  return outcome.ok ? outcome.value : null;
}

/** @returns The assessment stored under `id`, not merged with the draft of this tab; or why it was not read. */
export function storedAssessment(
  { base, edition }: StorageDependencies,
  entries: SiteEntries,
  id: string,
): Outcome<Assessment, NotRead> {
  const text = entries?.get(assessmentKey(base, id));
  if (text === undefined) return { ok: false, problem: entries === null ? 'blocked' : 'gone' };
  const assessment = parseOrNull(text, edition);
  return assessment?.id === id ? { ok: true, value: assessment } : { ok: false, problem: 'unreadable' };
}

/**
 * Writes assessments and the id of the current assessment: all or none. Other stored assessments do not change.
 *
 * @param current - Id of the current assessment; null deletes the entry.
 * @param previous - Id of the earlier assessment that all of these repeat. If undefined, the stored references to
 * earlier assessments do not change.
 * @returns True if everything was stored, as verified by reading it back.
 */
export function writeAssessments(
  { base, edition, getStore }: StorageDependencies,
  assessments: readonly Assessment[],
  { current, previous }: { readonly current: string | null; readonly previous?: string | undefined },
): boolean {
  const changes = new Map<string, string | null>();
  for (const assessment of assessments) {
    changes.set(assessmentKey(base, assessment.id), serializeAssessment(assessment, edition));
    if (previous !== undefined) changes.set(previousKey(base, assessment.id), previous);
  }
  return writeEntries(getStore, changes.set(currentKey(base), current));
}
