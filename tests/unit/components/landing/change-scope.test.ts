import { expect, it } from 'vitest';

import { newId } from '#browser/new-id.ts';
import { changeScope } from '#components/landing/change-scope.ts';
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

it('extending a quick check to a full assessment changes only its scope', () => {
  const { storage } = opened();
  storage.save(quick);
  expect(changeScope(storage, quick.id, { scope: 'full', now })).toBe(true);
  expect(storage.load()).toMatchObject({ assessment: { ...quick, scope: 'full', updated: now }, isSaved: true });
});

it('extending a quick check changes the draft of the tab when storage is full', () => {
  const { store, storage } = opened();
  store.fails = 'on-write';
  storage.save(quick);
  expect(changeScope(storage, quick.id, { scope: 'full', now })).toBe(false);
  expect(storage.load()).toMatchObject({ assessment: { ...quick, scope: 'full', updated: now }, isSaved: false });
});

it.each([
  ['is no longer current', { ...quick, id: '0d8f6f6d-52a1-4f0e-9a43-7b0c5f6e1c11' }],
  ['has the full scope already', { ...quick, scope: 'full' as const }],
])('extending a quick check does not change an assessment that %s', (_what, stored) => {
  const { store, storage } = opened();
  storage.save(stored);
  const before = new Map(store.entries);
  expect(changeScope(storage, quick.id, { scope: 'full', now })).toBe(false);
  expect(store.entries).toEqual(before);
});

it('extending a quick check does not overwrite changes from another tab', () => {
  const { store, storage } = opened();
  storage.save(quick, null);
  store.fails = 'on-write';
  storage.save({ ...quick, label: 'Summer', updated: '2026-12-05T00:00:00.000Z' }, quick);
  store.fails = 'never';
  const theirs = serializeAssessment({ ...quick, label: 'Winter' }, edition);
  store.setItem(`focal:/:assessment:${quick.id}`, theirs);
  expect(changeScope(storage, quick.id, { scope: 'full', now })).toBe(false);
  expect(store.getItem(`focal:/:assessment:${quick.id}`)).toBe(theirs);
});

it('extending a quick check stores nothing when it has been deleted', () => {
  const { store, storage } = opened();
  expect(changeScope(storage, quick.id, { scope: 'full', now })).toBe(false);
  expect(store.entries.size).toBe(0);
});

it('shortening a full assessment to the quick check keeps its answers', () => {
  const { storage } = opened();
  storage.save({ ...quick, scope: 'full' });
  expect(changeScope(storage, quick.id, { scope: 'quick', now })).toBe(true);
  expect(storage.load().assessment).toEqual({ ...quick, updated: now });
});
