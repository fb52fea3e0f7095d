import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';

import { newId } from '#browser/new-id.ts';
import { decodeText } from '#browser/read-file.ts';
import type { Assessment } from '#domain/assessment.ts';
import { editionOf } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { parseSavedAssessments, serializeAssessments } from '#domain/saved/saved-assessments.ts';
import { openAssessmentList } from '#storage/assessment-list.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';

import { FakeStorage, fakeTab } from './fake-storage.ts';
import { anyFileMutant } from './file-mutants.ts';
import { samples } from './properties.ts';
import { questionnaire } from './questionnaire.ts';
import { threeAssessments } from './saved-files.ts';

const edition = editionOf(questionnaire);

/** Outcomes of parsing and storing damaged files (mutants). All properties but the last are counts. */
export interface FileRun {
  readonly mutants: number;
  readonly exceptions: number;
  readonly refused: number;
  /** Parsed as the whole content of the file. */
  readonly whole: number;
  /** Parsed as less than the content of the file, or as something else. */
  readonly partial: number;
  /** `storeAll` failed and changed the storage, or it succeeded and an assessment is missing. */
  readonly halfStored: number;
  /** True if `Object.prototype` has not changed. */
  readonly isPrototypeUnchanged: boolean;
}

/** Damages files with one and with several assessments, parses them, and stores the result while a write can fail. */
export function runFileMutants(count: number, seed: number): FileRun {
  const three = threeAssessments();
  const files = [
    ...three.map((assessment) => serializeAssessment(assessment, edition)),
    serializeAssessments(three.slice(1), edition),
  ].map((text) => Buffer.from(text));
  const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  const anyRun = fc.tuple(fc.constantFrom(...files).chain(anyFileMutant), fc.nat());
  let [exceptions, refused, whole, partial, halfStored] = [0, 0, 0, 0, 0];
  for (const [mutant, failing] of samples(anyRun, count, seed)) {
    try {
      const text = decodeText(mutant);
      const outcome = text === null ? null : parseSavedAssessments(text, edition);
      if (text === null || outcome?.ok !== true) refused++;
      else {
        if (isWhole(text, outcome.value)) whole++;
        else partial++;
        if (!isStoredWhole(outcome.value, failing)) halfStored++;
      }
    } catch {
      exceptions++;
    }
  }
  const isPrototypeUnchanged = JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) === prototype;
  return { mutants: count, exceptions, refused, whole, partial, halfStored, isPrototypeUnchanged };
}

/** True if the parsed assessments are the whole content of the text. Ignores the schema, which is under test. */
function isWhole(text: string, read: readonly Assessment[]): boolean {
  const json = JSON.parse(text) as { assessments?: unknown };
  const said = Array.isArray(json.assessments) ? (json.assessments as unknown[]) : [json];
  return isDeepStrictEqual(
    read.map((assessment) => JSON.parse(serializeAssessment(assessment, edition)) as unknown),
    said,
  );
}

/**
 * Stores assessments in a storage of which one write can fail.
 *
 * @param failing - Selects the write that fails.
 * @returns True if the storage contains everything, or reports a failure and is unchanged.
 */
function isStoredWhole(assessments: readonly Assessment[], failing: number): boolean {
  const store = new FakeStorage();
  const places = { newId, getStore: () => store, tab: fakeTab() };
  const all = openAssessmentStorage(edition, '/', places);
  const list = openAssessmentList(edition, '/', places);
  const [existing] = threeAssessments();
  all.storeAll([{ ...existing, label: 'Was here before' }]);
  const before = new Map(store.entries);
  const failingWrite = 1 + (failing % (assessments.length + 2));
  const write = store.setItem.bind(store);
  let writes = 0;
  store.setItem = (key, text) => {
    writes += 1;
    if (writes === failingWrite) throw new DOMException('no room', 'QuotaExceededError');
    write(key, text);
  };
  if (!all.storeAll(assessments)) return isDeepStrictEqual(store.entries, before);
  return assessments.every((assessment) => isDeepStrictEqual(list.find(assessment.id), assessment));
}
