import { describe, expect, test } from 'vitest';

import { newId } from '#browser/new-id.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { SyncedAssessment } from '#state/synced-assessment.svelte.ts';
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
const ids = ['7b0c5f6e-52a1-4f0e-9a43-0d8f6f6d1c11', '7b0c5f6e-52a1-4f0e-9a43-0d8f6f6d1c12'];

function opened(store = new FakeStorage(), withLock = (change: () => boolean): boolean => change(), tab = fakeTab()) {
  let minutes = 0;
  // A tab with a draft has already used the first id.
  let made = tab.read() === null ? 0 : 1;
  const storage = openAssessmentStorage(edition, '/', { newId, getStore: () => store, tab });
  const state = new SyncedAssessment({
    storage,
    withLock,
    areas: edition.areas,
    now: () => `2026-11-22T10:${String(minutes++).padStart(2, '0')}:00.000Z`,
    newId: () => ids[made++] ?? '',
  });
  return { state, store, storage, tab };
}

describe('a synced assessment', () => {
  test('is empty and stores nothing before the first change', () => {
    const { state, store } = opened();
    state.load();
    expect(state.saveState).toBe('empty');
    expect(state.current.targets).toEqual({ staff: 4, finances: 4, customers: 4, commitments: 4 });
    expect(store.entries.size).toBe(0);
  });

  test('stores each answer at once, with the time of the change', () => {
    const { state, storage } = opened();
    state.answer('fin-budget', 3);
    state.answer('fin-tools', 'dont-know');
    expect(state.saveState).toBe('saved');
    expect(storage.load().assessment).toEqual(state.current);
    expect(state.current).toMatchObject({
      id: ids[0],
      created: '2026-11-22T10:00:00.000Z',
      updated: '2026-11-22T10:01:00.000Z',
      responses: { 'fin-budget': { answer: 3 }, 'fin-tools': { answer: 'dont-know' } },
    });
  });

  test('stores a note with its answer, and each of them without the other', () => {
    const { state } = opened();
    state.note('fin-budget', 'letter of May');
    state.answer('fin-budget', 4);
    state.answer('fin-budget', undefined);
    expect(state.current.responses).toEqual({ 'fin-budget': { note: 'letter of May' } });
    state.note('fin-budget', '');
    expect(state.current.responses).toEqual({});
  });

  test('a note changes nothing, not even the time, when it equals the stored one', () => {
    const { state } = opened();
    state.note('fin-budget', 'letter of May');
    const before = state.current;
    state.note('fin-budget', 'letter of May');
    expect(state.current).toBe(before);
  });

  test('becomes empty when another tab has deleted it; the next answer does not restore it', () => {
    const { state, store } = opened();
    state.answer('fin-budget', 3);
    store.clear();
    state.load();
    expect(state.saveState).toBe('empty');
    state.answer('fin-tools', 2);
    expect(state.current).toMatchObject({ id: ids[1], responses: { 'fin-tools': { answer: 2 } } });
    expect([...store.entries.keys()]).toEqual([`focal:/:assessment:${ids[1]}`, 'focal:/:current']);
  });

  test('starting over leaves the earlier assessment as it is and begins with a new id', () => {
    const { state, store } = opened();
    state.answer('fin-budget', 3);
    const kept = store.getItem(`focal:/:assessment:${ids[0]}`);
    state.startOver('quick');
    expect(state.current).toMatchObject({ id: ids[1], scope: 'quick', label: null, responses: {} });
    state.answer('fin-budget', 1);
    expect(store.getItem(`focal:/:assessment:${ids[0]}`)).toBe(kept);
  });

  test('starting over replaces the draft of the tab when nothing can be stored', () => {
    const { state, store, storage } = opened();
    store.fails = 'on-write';
    state.answer('fin-budget', 3);
    state.startOver('quick');
    expect(state.saveState).toBe('not-saved');
    expect(storage.load().assessment).toEqual(state.current);
    expect(state.current).toMatchObject({ id: ids[1], responses: {} });
  });

  test('is not saved while storage fails, and saved once it works again', () => {
    const { state, store } = opened();
    store.fails = 'on-write';
    state.answer('fin-budget', 3);
    expect(state.saveState).toBe('not-saved');
    expect(state.current.responses).toEqual({ 'fin-budget': { answer: 3 } });
    store.fails = 'never';
    state.answer('fin-tools', 2);
    expect(state.saveState).toBe('saved');
  });

  test('each change is a draft in the tab before the lock is granted when nothing can be stored', () => {
    const queue: (() => boolean)[] = [];
    const { state, store, storage } = opened(new FakeStorage(), (change) => queue.push(change) > 0);
    store.fails = 'on-write';
    state.answer('fin-budget', 3);
    queue.pop()?.();
    state.answer('fin-budget', 4);
    expect(queue).toHaveLength(1);
    expect(storage.load().assessment?.responses).toEqual({ 'fin-budget': { answer: 4 } });
  });

  test('starting over stores both assessments when the lock is granted later', () => {
    const queue: (() => boolean)[] = [];
    const { state, store, storage } = opened(new FakeStorage(), (change) => queue.push(change) > 0);
    state.answer('fin-budget', 3);
    state.startOver('quick');
    state.answer('fin-tools', 2);
    expect(state.current).toMatchObject({ id: ids[1], scope: 'quick', responses: { 'fin-tools': { answer: 2 } } });
    expect(store.entries.size).toBe(0);
    for (const run of queue) run();
    expect(storage.read(ids[0] ?? '')).toMatchObject({ value: { responses: { 'fin-budget': { answer: 3 } } } });
    expect(storage.load().assessment).toEqual(state.current);
    expect(store.getItem('focal:/:current')).toBe(ids[1]);
    expect(state.saveState).toBe('saved');
  });

  test('starting over leaves the unsaved assessment in the tab when storage is full once the lock is granted', () => {
    const queue: (() => boolean)[] = [];
    const { state, store, storage } = opened(new FakeStorage(), (change) => queue.push(change) > 0);
    state.answer('fin-budget', 3);
    const unsaved = state.current;
    state.startOver('quick');
    store.fails = 'on-write';
    for (const run of queue.toReversed()) run();
    expect(storage.load()).toMatchObject({ assessment: unsaved, isSaved: false });
  });

  test('a change of scope does not change any answer', () => {
    const { state } = opened();
    state.answer('fin-tools', 2);
    state.describe({ scope: 'quick' });
    state.describe({ scope: 'full' });
    expect(state.current.responses).toEqual({ 'fin-tools': { answer: 2 } });
  });

  test('loads the stored assessment', () => {
    const store = new FakeStorage();
    const held = assessmentWith({ label: 'Spring', answers: new Map([['fin-budget', 5]]) });
    openAssessmentStorage(edition, '/', { newId, getStore: () => store, tab: fakeTab() }).save(held);
    const { state } = opened(store);
    state.load();
    expect(state.current).toEqual(held);
    expect(state.saveState).toBe('saved');
  });

  test('changes of another tab are merged when they become visible after a change here', () => {
    const { state, storage } = opened();
    state.answer('fin-budget', 3);
    storage.save({ ...state.current, label: 'Autumn', updated: '2026-11-23T08:00:00.000Z' });
    state.answer('fin-tools', 2);
    expect(state.saveState).toBe('saved');
    expect(state.current).toMatchObject({
      label: 'Autumn',
      updated: '2026-11-23T08:00:00.000Z',
      responses: { 'fin-budget': { answer: 3 }, 'fin-tools': { answer: 2 } },
    });
    expect(storage.load().assessment).toEqual(state.current);
  });

  describe('when two tabs have answered the same question differently', () => {
    function inConflict() {
      const all = opened();
      all.state.answer('fin-budget', 3);
      const theirs = { ...all.state.current, responses: { 'fin-budget': { answer: 5 } } } as const;
      all.storage.save(theirs);
      all.state.answer('fin-budget', 1);
      return { ...all, theirs };
    }

    test('the stored version stays and the save state is a conflict', () => {
      const { state, storage, theirs } = inConflict();
      expect(state.saveState).toBe('conflict');
      expect(state.current.responses).toEqual({ 'fin-budget': { answer: 1 } });
      expect(storage.read(theirs.id)).toEqual({ ok: true, value: theirs });
      state.answer('fin-tools', 2);
      state.load();
      expect(state.saveState).toBe('conflict');
      expect(state.current.responses).toEqual({ 'fin-budget': { answer: 1 }, 'fin-tools': { answer: 2 } });
    });

    test('takeTheirs loads the stored version', () => {
      const { state, theirs } = inConflict();
      state.takeTheirs();
      expect(state.saveState).toBe('saved');
      expect(state.current).toMatchObject({ id: theirs.id, responses: theirs.responses });
    });

    test.each([
      ['stored by keepMine', (state: SyncedAssessment) => state.keepMine()],
      ['stored by flush', (state: SyncedAssessment) => state.flush()],
    ])('the copy %s has the same previous assessment', (_how, keep) => {
      const { state, store } = inConflict();
      const before = assessmentWith();
      store.setItem(`focal:/:assessment:${before.id}`, serializeAssessment(before, edition));
      store.setItem(`focal:/:previous:${ids[0] ?? ''}`, before.id);
      keep(state);
      expect(state.current.id).toBe(ids[1]);
      expect(previousOf('/', ids[1] ?? '', () => store)).toBe(before.id);
    });

    test('keepMine stores a copy beside the other version', () => {
      const { state, storage, theirs } = inConflict();
      state.keepMine();
      expect(state.saveState).toBe('saved');
      expect(state.current).toMatchObject({ id: ids[1], responses: { 'fin-budget': { answer: 1 } } });
      expect(storage.read(theirs.id)).toEqual({ ok: true, value: theirs });
      expect(storage.read(ids[1] ?? '')).toEqual({ ok: true, value: state.current });
    });
  });

  test('starting over stores both versions of a conflict', () => {
    const { state, storage, store } = opened();
    state.answer('fin-budget', 3);
    const theirs = { ...state.current, responses: { 'fin-budget': { answer: 5 } } } as const;
    storage.save(theirs);
    state.answer('fin-budget', 1);
    state.startOver('quick');
    const answers = [...store.entries]
      .filter(([key]) => key.includes('assessment:'))
      .map(([, text]) => (JSON.parse(text) as { answers: unknown }).answers);
    expect(answers).toEqual([{ 'fin-budget': { answer: 5 } }, { 'fin-budget': { answer: 1 } }, {}]);
  });

  test('stores a copy when the stored version can no longer be read', () => {
    const { state, store } = opened();
    state.answer('fin-budget', 3);
    store.entries.set(`focal:/:assessment:${ids[0]}`, '{"format":"focal-assessment","version":2}');
    state.answer('fin-tools', 2);
    expect(state.saveState).toBe('saved');
    expect(state.current).toMatchObject({
      id: ids[1],
      responses: { 'fin-budget': { answer: 3 }, 'fin-tools': { answer: 2 } },
    });
    expect(store.getItem(`focal:/:assessment:${ids[0]}`)).toBe('{"format":"focal-assessment","version":2}');
  });

  test('keeps its answers when storage is blocked later', () => {
    const { state, store } = opened();
    state.answer('fin-budget', 3);
    store.fails = 'always';
    state.load();
    expect(state.current.responses).toEqual({ 'fin-budget': { answer: 3 } });
    state.answer('fin-tools', 2);
    expect(state.saveState).toBe('not-saved');
    state.load();
    expect(state.current.responses).toEqual({ 'fin-budget': { answer: 3 }, 'fin-tools': { answer: 2 } });
    store.fails = 'never';
    state.load();
    expect(state.saveState).toBe('saved');
  });

  test('an unsaved change is merged when another tab saves later', () => {
    const { state, store, storage } = opened();
    state.answer('fin-budget', 3);
    const known = state.current;
    store.fails = 'on-write';
    state.answer('fin-tools', 2);
    store.fails = 'never';
    const theirs = { ...known, label: 'Autumn', updated: '2027-01-01T00:00:00.000Z' };
    openAssessmentStorage(edition, '/', { newId, getStore: () => store, tab: fakeTab() }).save(theirs);
    state.load();
    expect(state.saveState).toBe('saved');
    expect(storage.load().assessment).toMatchObject({
      label: 'Autumn',
      responses: { 'fin-budget': { answer: 3 }, 'fin-tools': { answer: 2 } },
    });
  });

  describe('a draft after a reload', () => {
    /**
     * Stores an answer to `fin-budget`, and drafts an answer to `fin-tools`. Then another tab stores a change, and the
     * page opens again.
     *
     * @param change - The change by the other tab; null if it deletes the assessment.
     */
    function reopened(change: Partial<Assessment> | null) {
      const { state, store, tab } = opened();
      state.answer('fin-budget', 3);
      const known = state.current;
      store.fails = 'on-write';
      state.answer('fin-tools', 2);
      store.fails = 'never';
      const theirs = { ...known, ...change };
      if (change === null) store.clear();
      else store.setItem(`focal:/:assessment:${known.id}`, serializeAssessment(theirs, edition));
      const again = opened(store, undefined, tab);
      again.state.load();
      return { ...again, theirs };
    }

    test.each([
      ['earlier', '2026-11-22T10:00:30.000Z'],
      ['later', '2027-01-01T00:00:00.000Z'],
    ])('is merged when another tab has stored a change %s', (_when, updated) => {
      const { state, storage, tab } = reopened({ label: 'Autumn', updated });
      expect(state.saveState).toBe('saved');
      expect(state.current).toMatchObject({
        label: 'Autumn',
        responses: { 'fin-budget': { answer: 3 }, 'fin-tools': { answer: 2 } },
      });
      expect(storage.read(state.current.id)).toEqual({ ok: true, value: state.current });
      expect(tab.read()).toBeNull();
    });

    test.each(['2026-11-22T10:00:30.000Z', '2027-01-01T00:00:00.000Z'])(
      'is a conflict when another tab has answered the same question at %s',
      (updated) => {
        const responses = { 'fin-budget': { answer: 3 }, 'fin-tools': { answer: 5 } } as const;
        const { state, store, storage, tab, theirs } = reopened({ responses, updated });
        expect(state.saveState).toBe('conflict');
        expect(state.current.responses['fin-tools']).toEqual({ answer: 2 });
        expect(storage.read(theirs.id)).toEqual({ ok: true, value: theirs });
        state.keepMine();
        expect(state.saveState).toBe('saved');
        expect(storage.read(theirs.id)).toEqual({ ok: true, value: theirs });
        expect([...store.entries.keys()].filter((key) => key.includes('assessment:'))).toHaveLength(2);
        expect(tab.read()).toBeNull();
      },
    );

    test('is dropped when another tab has deleted the assessment', () => {
      const { state, store } = reopened(null);
      expect(state.saveState).toBe('empty');
      expect(store.entries.size).toBe(0);
    });
  });

  test('a change is dropped when another tab has deleted the assessment', () => {
    const { state, store } = opened();
    state.answer('fin-budget', 3);
    store.removeItem(`focal:/:assessment:${state.current.id}`);
    state.answer('fin-tools', 2);
    expect(state.saveState).toBe('empty');
    expect(state.current.id).toBe('');
    expect([...store.entries.keys()]).toEqual(['focal:/:current']);
  });

  test('all answers are stored again when the browser has cleared the storage', () => {
    const { state, store, storage } = opened();
    state.answer('fin-budget', 3);
    store.clear();
    state.answer('fin-tools', 2);
    expect(state.saveState).toBe('saved');
    expect(storage.load().assessment?.responses).toEqual({ 'fin-budget': { answer: 3 }, 'fin-tools': { answer: 2 } });
  });
});
