import { isDeepStrictEqual } from 'node:util';

import { newId } from '#browser/new-id.ts';
import { decodeText } from '#browser/read-file.ts';
import type { Assessment } from '#domain/assessment.ts';
import { editionOf } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { parseSavedAssessments, serializeAssessments } from '#domain/saved/saved-assessments.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';

import { FakeStorage, fakeTab } from './fake-storage.ts';
import { randomFileMutant } from './file-mutants.ts';
import { questionnaire } from './questionnaire.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';
import { threeAssessments } from './saved-files.ts';

const edition = editionOf(questionnaire);

/** What came of reading many spoilt files, and of storing what was read. */
export interface FileRun {
  readonly mutants: number;
  readonly exceptions: number;
  readonly refused: number;
  /** Read as what stood in the file, every part of it. */
  readonly whole: number;
  /** Read as less than what stood in the file, or as something else. */
  readonly partial: number;
  /** Stored though the storage failed on the way, or only some of them. */
  readonly halfStored: number;
  /** Whether all other objects are as they were before. */
  readonly isPrototypeUnchanged: boolean;
}

/**
 * Spoils files of one and of several assessments byte by byte, reads them, and stores what was read where the storage
 * fails at some write.
 */
export function runFileMutants(count: number, seed: number): FileRun {
  const random = seededRandom(seed);
  const three = threeAssessments();
  const files = [
    ...three.map((assessment) => serializeAssessment(assessment, edition)),
    serializeAssessments(three.slice(1), edition),
  ].map((text) => Buffer.from(text));
  const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  let [exceptions, refused, whole, partial, halfStored] = [0, 0, 0, 0, 0];
  for (let run = 0; run < count; run++) {
    try {
      const text = decodeText(randomFileMutant(random.oneOf(files), random));
      const outcome = text === null ? null : parseSavedAssessments(text, edition);
      if (text === null || outcome?.ok !== true) refused++;
      else {
        if (isWhole(text, outcome.value)) whole++;
        else partial++;
        if (!isStoredWhole(outcome.value, random)) halfStored++;
      }
    } catch {
      exceptions++;
    }
  }
  const isPrototypeUnchanged = JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) === prototype;
  return { mutants: count, exceptions, refused, whole, partial, halfStored, isPrototypeUnchanged };
}

/** Whether what was read is what the text says, worked out without the schema. */
function isWhole(text: string, read: readonly Assessment[]): boolean {
  const json = JSON.parse(text) as { assessments?: unknown };
  const said = Array.isArray(json.assessments) ? (json.assessments as unknown[]) : [json];
  return isDeepStrictEqual(
    read.map((assessment) => JSON.parse(serializeAssessment(assessment, edition)) as unknown),
    said,
  );
}

/** Whether a storage that fails at some write is left as it was, or holds everything. */
function isStoredWhole(assessments: readonly Assessment[], random: SeededRandom): boolean {
  const store = new FakeStorage();
  const all = openAssessmentStorage(edition, '/', { newId, getStore: () => store, tab: fakeTab() });
  const [held] = threeAssessments();
  all.storeAll([{ ...held, label: 'Was here before' }]);
  const before = new Map(store.entries);
  const failing = 1 + random.below(assessments.length + 2);
  const write = store.setItem.bind(store);
  let writes = 0;
  store.setItem = (key, text) => {
    writes += 1;
    if (writes === failing) throw new DOMException('no room', 'QuotaExceededError');
    write(key, text);
  };
  if (!all.storeAll(assessments)) return isDeepStrictEqual(store.entries, before);
  return assessments.every((assessment) => isDeepStrictEqual(all.find(assessment.id), assessment));
}
