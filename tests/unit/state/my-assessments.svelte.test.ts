import { describe, expect, test } from 'vitest';

import { newId } from '#browser/new-id.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { MyAssessments } from '#state/my-assessments.svelte.ts';
import { openAssessmentList } from '#storage/assessment-list.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import { previousOf } from '#storage/previous-assessment.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { FakeStorage, fakeTab } from '../../support/fake-storage.ts';

const edition: Edition = {
  id: 'made-up',
  edition: 1,
  sectors: ['bank'],
  roles: ['adviser'],
  areas: ['staff', 'finances', 'customers', 'commitments'],
  questions: ['fin-budget', 'fin-tools'].map((id) => ({ id, quick: true, allowsNotApplicable: false })),
};
const [one, two, latest] = [1, 2, 3]
  .map((digit) =>
    assessmentWith({
      id: `${digit}a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50`,
      label: `Number ${digit}`,
      sector: 'bank',
      role: 'adviser',
      scope: 'quick',
      answers: new Map([['fin-budget', 3]]),
      notes: { 'fin-tools': 'letter of May' },
    }),
  )
  .map((assessment, place) => ({ ...assessment, updated: `2026-11-0${place + 1}T09:30:00.000Z` })) as [
  Assessment,
  Assessment,
  Assessment,
];
const three = [one, two, latest];
const now = '2027-05-01T08:00:00.000Z';

function opened() {
  const store = new FakeStorage();
  const places = { newId, getStore: () => store, tab: fakeTab() };
  const stored = openAssessmentStorage(edition, '/', places);
  const list = openAssessmentList(edition, '/', places);
  stored.storeAll(three);
  const mine = new MyAssessments({
    storage: stored,
    list,
    now: () => now,
    newId: () => '9a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50',
  });
  mine.load();
  return {
    store,
    stored,
    list,
    mine,
    places: () => mine.rows.map(({ id, removal }) => (removal === null ? id : `gone ${id}`)),
  };
}

describe('the list of assessments', () => {
  test('starts with the latest change', () => {
    expect(opened().places()).toEqual([latest.id, two.id, one.id]);
  });

  test('keeps the row of a removed assessment, from which it can be restored', () => {
    const { mine, places } = opened();
    expect(mine.remove(two.id)).toBe(true);
    expect(places()).toEqual([latest.id, `gone ${two.id}`, one.id]);
    expect(mine.assessments).toEqual([latest, one]);
    const gone = mine.rows[1]?.removal ?? null;
    expect(gone !== null && mine.undo(gone)).toBe(true);
    expect(places()).toEqual([latest.id, two.id, one.id]);
  });

  test('removes and restores an unreadable text', () => {
    const { mine, store } = opened();
    store.setItem('focal:/:assessment:x', '{');
    mine.load();
    expect(mine.unreadable).toMatchObject([{ id: 'x', entry: { text: '{' }, removal: null }]);
    mine.remove('x');
    expect(mine.unreadable).toMatchObject([{ id: 'x', entry: null, removal: { assessment: null } }]);
    const gone = mine.unreadable[0]?.removal ?? null;
    expect(gone !== null && mine.undo(gone)).toBe(true);
    expect(mine.unreadable).toMatchObject([{ id: 'x', removal: null }]);
  });

  test('rename changes only name and time when another tab has stored a change', () => {
    const { mine, list, stored } = opened();
    stored.storeAll([{ ...one, role: null }]);
    expect(mine.rename(one.id, 'Autumn')).toBe(true);
    expect(list.find(one.id)).toEqual({ ...one, role: null, label: 'Autumn', updated: now });
  });

  test('duplicate leaves the original as it is', () => {
    const { mine, list } = opened();
    const id = mine.duplicate(two.id, 'Copy') ?? '';
    expect(list.find(id)?.responses).toEqual(two.responses);
    expect(list.find(two.id)).toEqual(two);
  });

  test('repeat begins an empty assessment, makes it current and refers to the previous one', () => {
    const { mine, list, store } = opened();
    expect(mine.repeat(one.id)).toBe(true);
    const next = list.read().assessments.find(({ isCurrent }) => isCurrent)?.assessment;
    expect(next).toEqual({ ...one, id: next?.id, created: now, updated: now, responses: {} });
    expect(previousOf('/', next?.id ?? '', () => store)).toBe(one.id);
    expect(list.find(one.id)).toEqual(one);
  });

  test('changes nothing and returns a failure when nothing can be stored', () => {
    const { mine, store, places } = opened();
    const before = new Map(store.entries);
    store.fails = 'on-write';
    expect(mine.rename(one.id, 'Autumn')).toBe(false);
    expect(mine.duplicate(one.id, null)).toBeNull();
    expect(mine.repeat(one.id)).toBe(false);
    expect(store.entries).toEqual(before);
    expect(places()).toHaveLength(3);
  });

  test('changes nothing when another tab has deleted the assessment', () => {
    const { mine, store } = opened();
    store.clear();
    expect(mine.rename(one.id, 'Autumn')).toBe(false);
    expect(mine.duplicate(one.id, null)).toBeNull();
    expect(mine.repeat(one.id)).toBe(false);
    expect(store.entries.size).toBe(0);
  });
});
