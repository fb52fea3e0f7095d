import fc from 'fast-check';

import { newId } from '#browser/new-id.ts';
import { editionOf } from '#domain/edition.ts';
import { parseSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { openAssessmentList } from '#storage/assessment-list.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import { changesToRestore } from '#storage/backup.ts';

import { FakeStorage, fakeTab } from './fake-storage.ts';
import { anyFileMutant } from './file-mutants.ts';
import { samples } from './properties.ts';
import { questionnaire } from './questionnaire.ts';
import { threeAssessments } from './saved-files.ts';

const edition = editionOf(questionnaire);
const question = edition.questions[0]?.id ?? '';

/** Outcomes of opening damaged stores, and of storing an assessment in each. All are counts. */
export interface StoreRun {
  readonly stores: number;
  readonly exceptions: number;
  /** Damaged entries that were reported as unreadable, and stayed unchanged. */
  readonly reported: number;
  /** Damaged entries that were read. */
  readonly read: number;
  /** Undamaged entries that were read. */
  readonly intact: number;
  /** Entries that were neither read nor reported, or that another write has changed. */
  readonly lost: number;
  /** Stores in which a new assessment could not be stored. */
  readonly unusable: number;
}

/** The entries of a device with three assessments, by key. */
function wholeStore(): Map<string, string> {
  const [one, two, three] = threeAssessments();
  return new Map([
    ...[one, two, three].map((each) => [`focal:/:assessment:${each.id}`, serializeAssessment(each, edition)] as const),
    ['focal:/:current', two.id],
    [`focal:/:previous:${two.id}`, one.id],
    ['focal:/:revision', '17'],
  ]);
}

/** Damages one to three entries of a store. */
function anyDamagedStore(whole: ReadonlyMap<string, string>): fc.Arbitrary<Map<string, string>> {
  const anyDamage = fc
    .constantFrom(...whole.keys())
    .chain((key) => anyFileMutant(Buffer.from(whole.get(key) ?? '')).map((text) => [key, text.toString()] as const));
  return fc.array(anyDamage, { minLength: 1, maxLength: 3 }).map((damages) => new Map([...whole, ...damages]));
}

/** Restores damaged stores from an undamaged backup, opens them as the pages do, then stores a new assessment in each. */
export function runStoreMutants(count: number, seed: number): StoreRun {
  const whole = wholeStore();
  const run = { stores: count, exceptions: 0, reported: 0, read: 0, intact: 0, lost: 0, unusable: 0 };
  for (const entries of samples(anyDamagedStore(whole), count, seed)) {
    try {
      check(entries, whole, run);
    } catch {
      run.exceptions++;
    }
  }
  return run;
}

type Counts = { -readonly [Name in keyof StoreRun]: number };

function check(damaged: ReadonlyMap<string, string>, whole: ReadonlyMap<string, string>, run: Counts): void {
  const store = new FakeStorage();
  const backup = new Map([...whole, ['focal:/:revision', '18']]);
  const entries = new Map([...damaged, ...changesToRestore(damaged, backup, 'focal:/:')]);
  for (const [key, text] of entries) store.setItem(key, text);
  const places = { newId, getStore: () => store, tab: fakeTab() };
  const storage = openAssessmentStorage(edition, '/', places);
  const list = openAssessmentList(edition, '/', places);
  const opened = storage.load().assessment;
  if (!isStorable(storage, opened?.id ?? newId())) run.unusable++;
  const { assessments, unreadable } = list.read();
  const read = new Set(assessments.map(({ assessment }) => assessment.id));
  const reported = new Map(unreadable.map(({ id, text }) => [id, text]));
  // The opened assessment has been replaced.
  const others = [...entries].filter(([key]) => key.includes(':assessment:') && !key.endsWith(`:${opened?.id ?? ''}`));
  for (const [key, text] of others) {
    const id = key.slice('focal:/:assessment:'.length);
    const isRead = read.has(id) && store.getItem(key) === text;
    run[entryOutcome({ isReported: reported.get(id) === text, isRead, isIntact: text === whole.get(key) })]++;
  }
}

function entryOutcome(is: Readonly<Record<'isReported' | 'isRead' | 'isIntact', boolean>>) {
  if (is.isReported) return 'reported';
  if (!is.isRead) return 'lost';
  return is.isIntact ? 'intact' : 'read';
}

/** Stores an assessment under an id. @returns True if it can be read again. */
function isStorable(storage: ReturnType<typeof openAssessmentStorage>, id: string): boolean {
  const [example] = threeAssessments();
  const stored = { ...example, id, responses: { [question]: { answer: 3 as const } } };
  const outcome = storage.save(stored) ? storage.read(id) : null;
  return outcome?.ok === true && parseSavedAssessment(serializeAssessment(outcome.value, edition), edition).ok;
}
