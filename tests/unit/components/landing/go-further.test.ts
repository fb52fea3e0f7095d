import { expect, it } from 'vitest';

import { newId } from '#browser/new-id.ts';
import { goFurther } from '#components/landing/go-further.ts';
import { editionOf } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';

import { answersEverywhere, assessmentWith } from '../../../support/assessments.ts';
import { FakeStorage, fakeTab } from '../../../support/fake-storage.ts';
import { questionnaire } from '../../../support/questionnaire.ts';

const edition = editionOf(questionnaire);
const answers = answersEverywhere(questionnaire, 4);
const quick = assessmentWith({ id: '7b0c5f6e-52a1-4f0e-9a43-0d8f6f6d1c11', scope: 'quick', answers });
const now = '2027-01-02T03:04:05.000Z';

function opened() {
  const store = new FakeStorage();
  return { store, storage: openAssessmentStorage(edition, '/', { newId, getStore: () => store, tab: fakeTab() }) };
}

it('makes a quick check a full assessment, and changes nothing else of it', () => {
  const { storage } = opened();
  storage.save(quick);
  expect(goFurther(storage, quick.id, now)).toBe(true);
  expect(storage.load()).toMatchObject({ assessment: { ...quick, scope: 'full', updated: now }, isSaved: true });
});

it('does so in the tab, too, where storage is full', () => {
  const { store, storage } = opened();
  store.fails = 'on-write';
  storage.save(quick);
  expect(goFurther(storage, quick.id, now)).toBe(false);
  expect(storage.load()).toMatchObject({ assessment: { ...quick, scope: 'full', updated: now }, isSaved: false });
});

it.each([
  ['is another one by now', { ...quick, id: '0d8f6f6d-52a1-4f0e-9a43-7b0c5f6e1c11' }],
  ['goes further already', { ...quick, scope: 'full' as const }],
])('leaves what %s', (_what, stored) => {
  const { store, storage } = opened();
  storage.save(stored);
  const before = new Map(store.entries);
  expect(goFurther(storage, quick.id, now)).toBe(false);
  expect(store.entries).toEqual(before);
});

it('does not overwrite what another tab has changed otherwise', () => {
  const { store, storage } = opened();
  storage.save(quick, null);
  store.fails = 'on-write';
  storage.save({ ...quick, label: 'Summer', updated: '2026-12-05T00:00:00.000Z' }, quick);
  store.fails = 'never';
  const theirs = serializeAssessment({ ...quick, label: 'Winter' }, edition);
  store.setItem(`focal:/:assessment:${quick.id}`, theirs);
  expect(goFurther(storage, quick.id, now)).toBe(false);
  expect(store.getItem(`focal:/:assessment:${quick.id}`)).toBe(theirs);
});

it('brings nothing back that was deleted', () => {
  const { store, storage } = opened();
  expect(goFurther(storage, quick.id, now)).toBe(false);
  expect(store.entries.size).toBe(0);
});
