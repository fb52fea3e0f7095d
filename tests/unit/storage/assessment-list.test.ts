import { describe, expect, test, vi } from 'vitest';

import { newId } from '#browser/new-id.ts';
import { editionOf } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { openAssessmentList } from '#storage/assessment-list.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import { previousOf } from '#storage/previous-assessment.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { FakeStorage, fakeTab } from '../../support/fake-storage.ts';
import { questionnaire } from '../../support/questionnaire.ts';

const edition = editionOf(questionnaire);
const one = assessmentWith({ label: 'Spring', answers: new Map([['fin-budget', 3]]) });
const other = assessmentWith({ id: '0e1b6a52-93a1-4c61-8c7a-5f0d1c2b3a49', label: 'Autumn' });
const later = { ...other, updated: '2026-11-09T00:00:00.000Z' };
const third = assessmentWith({ id: '1e1b6a52-93a1-4c61-8c7a-5f0d1c2b3a49', label: 'Winter' });
const keyOf = (id: string) => `focal:/:assessment:${id}`;

function opened(...held: (typeof one)[]) {
  const store = new FakeStorage();
  const tab = fakeTab();
  const places = { newId, getStore: () => store, tab };
  const storage = openAssessmentStorage(edition, '/', places);
  for (const assessment of held) storage.save(assessment);
  return { store, tab, storage, all: openAssessmentList(edition, '/', places) };
}

const idsOf = (all: ReturnType<typeof opened>['all']) => all.read().assessments.map(({ assessment }) => assessment.id);

describe('the list of all assessments', () => {
  test('starts with the latest change and marks the current assessment', () => {
    const { all } = opened(later, one);
    expect(all.read()).toEqual({
      assessments: [
        { assessment: later, isSaved: true, isCurrent: false },
        { assessment: one, isSaved: true, isCurrent: true },
      ],
      unreadable: [],
    });
  });

  test('marks the current assessment of the device when another tab has deleted the one that this tab showed', () => {
    const { all, store, tab } = opened(other, one);
    tab.shown = other.id;
    store.removeItem(keyOf(other.id));
    expect(all.read().assessments).toEqual([{ assessment: one, isSaved: true, isCurrent: true }]);
    expect(all.find(other.id)).toBeNull();
  });

  test('is empty when nothing is stored or the storage is blocked', () => {
    const { all, store } = opened();
    expect(all.read()).toEqual({ assessments: [], unreadable: [] });
    store.fails = 'always';
    expect(all.read()).toEqual({ assessments: [], unreadable: [] });
  });

  test('lists unreadable texts separately, also an assessment under a wrong key', () => {
    const { all, store } = opened(one);
    store.setItem(keyOf('a'), '{');
    store.setItem(keyOf('b'), serializeAssessment(other, edition));
    store.setItem(keyOf('c'), serializeAssessment(other, edition).replace('"version": 1', '"version": 2'));
    expect(idsOf(all)).toEqual([one.id]);
    expect(all.read().unreadable.map(({ id, problem }) => [id, problem])).toEqual([
      ['a', 'unreadable'],
      ['b', 'unreadable'],
      ['c', 'newer-version'],
    ]);
  });

  test('contains the draft of this tab, marked as not saved', () => {
    const { all, store, storage } = opened(one);
    store.fails = 'on-write';
    const changed = { ...one, label: 'Summer', updated: '2026-11-05T00:00:00.000Z' };
    storage.save(changed);
    expect(all.read().assessments).toEqual([{ assessment: changed, isSaved: false, isCurrent: true }]);
    expect(all.find(one.id)).toEqual(changed);
  });
});

describe('makeCurrent', () => {
  test('writes the key of the current assessment and nothing else', () => {
    const { all, store, storage } = opened(one, other);
    const before = new Map(store.entries);
    expect(all.makeCurrent(one.id)).toBe(true);
    expect(storage.load().assessment).toEqual(one);
    expect(store.entries).toEqual(before.set('focal:/:current', one.id));
  });

  test('returns false and changes nothing when the id is unknown', () => {
    const { all, store, tab } = opened(one);
    const before = new Map(store.entries);
    expect(all.makeCurrent(other.id)).toBe(false);
    expect(store.entries).toEqual(before);
    expect(tab.shown).toBe(one.id);
  });

  test('returns false, and the tab shows the same assessment, when the browser refuses', () => {
    const { all, store, tab } = opened(one, other);
    store.fails = 'on-write';
    expect(all.makeCurrent(one.id)).toBe(false);
    expect(tab.shown).toBe(other.id);
  });

  test('stores the draft of this tab first, and returns false when that is impossible', () => {
    const { all, store, storage, tab } = opened(one);
    store.fails = 'on-write';
    storage.save(later);
    expect(all.makeCurrent(one.id)).toBe(false);
    expect(all.makeCurrent(later.id)).toBe(true);
    expect(storage.load().assessment).toEqual(later);
    store.fails = 'never';
    expect(all.makeCurrent(one.id)).toBe(true);
    expect(storage.load().assessment).toEqual(one);
    expect(all.find(later.id)).toEqual(later);
    expect(tab.read()).toBeNull();
  });
});

describe('a draft of this tab', () => {
  /** Writes a draft with `mine` to the tab. Then another tab stores `theirs` in the same assessment. */
  function changedTwice(mine: Partial<typeof one>, theirs: Partial<typeof one>) {
    const all = opened(other, one);
    all.store.fails = 'on-write';
    all.storage.save({ ...one, ...mine, updated: '2026-11-05T00:00:00.000Z' }, one);
    all.store.fails = 'never';
    const stored = { ...one, ...theirs, updated: '2026-11-04T00:00:00.000Z' };
    all.store.setItem(keyOf(one.id), serializeAssessment(stored, edition));
    return { ...all, stored };
  }

  test('is merged with the changes of another tab when it is listed and stored', () => {
    const { all, tab } = changedTwice({ label: 'Summer' }, { role: 'leadership' });
    const merged = { label: 'Summer', role: 'leadership' };
    expect(all.find(one.id)).toMatchObject(merged);
    expect(all.makeCurrent(other.id)).toBe(true);
    expect(tab.read()).toBeNull();
    expect(all.find(one.id)).toMatchObject(merged);
  });

  test('is stored as a copy when it conflicts with the change of another tab', () => {
    const { all, tab, stored } = changedTwice({ label: 'Summer' }, { label: 'Winter' });
    expect(all.find(one.id)).toEqual(stored);
    expect(all.makeCurrent(other.id)).toBe(true);
    expect(tab.read()).toBeNull();
    expect(
      all
        .read()
        .assessments.map(({ assessment }) => assessment.label)
        .toSorted(),
    ).toEqual(['Autumn', 'Summer', 'Winter']);
    expect(all.find(one.id)).toEqual(stored);
  });

  test('stays in the tab when its assessment is opened and has a conflict', () => {
    const { all, storage, stored } = changedTwice({ label: 'Summer' }, { label: 'Winter' });
    expect(all.makeCurrent(one.id)).toBe(true);
    expect(storage.read(one.id)).toEqual({ ok: true, value: stored });
    expect(storage.load()).toMatchObject({
      assessment: { label: 'Summer' },
      isSaved: false,
      mergeBase: one,
      hasConflict: true,
    });
  });

  test('stays in the tab when the conflicting version is renamed', () => {
    const { storage, stored } = changedTwice({ label: 'Summer' }, { label: 'Winter' });
    expect(storage.storeAll([{ ...stored, role: 'leadership' }])).toBe(true);
    expect(storage.load()).toMatchObject({ assessment: { label: 'Summer' }, hasConflict: true });
  });
});

describe('storeAll', () => {
  test('leaves the current assessment and all others as they are', () => {
    const { all, store, storage } = opened(one);
    const text = store.getItem(keyOf(one.id));
    expect(storage.storeAll([other, third])).toBe(true);
    expect(store.getItem('focal:/:current')).toBe(one.id);
    expect(storage.load().assessment).toEqual(one);
    expect(store.getItem(keyOf(one.id))).toBe(text);
    expect(idsOf(all).toSorted()).toEqual([other.id, third.id, one.id].toSorted());
  });

  test('makes the first assessment current when there was none', () => {
    const { store, storage } = opened();
    storage.storeAll([third, other]);
    expect(store.getItem('focal:/:current')).toBe(third.id);
    expect(storage.load().assessment).toEqual(third);
  });

  test('makes none current when there is none to store', () => {
    const { store, storage } = opened();
    expect(storage.storeAll([])).toBe(true);
    expect(store.entries.size).toBe(0);
  });

  test('returns false when the storage is blocked', () => {
    const { store, storage } = opened(one);
    store.fails = 'always';
    expect(storage.storeAll([other])).toBe(false);
  });

  test('clears the draft of this tab when it replaces the same assessment', () => {
    const { store, storage, tab } = opened(one);
    store.fails = 'on-write';
    storage.save({ ...one, label: 'Summer' }, one);
    store.fails = 'never';
    storage.storeAll([other]);
    expect(tab.read()).not.toBeNull();
    storage.storeAll([other, { ...one, label: 'Replaced' }]);
    expect(tab.read()).toBeNull();
    expect(storage.load().assessment?.label).toBe('Replaced');
  });

  test.each([1, 2, 3])('restores all entries when write %i fails', (failing) => {
    const { store, storage } = opened(one);
    const before = new Map(store.entries);
    const write = store.setItem.bind(store);
    let writes = 0;
    store.setItem = (key, text) => {
      writes += 1;
      if (writes === failing) throw new DOMException('no room', 'QuotaExceededError');
      write(key, text);
    };
    expect(storage.storeAll([{ ...one, label: 'Replaced' }, other, third])).toBe(false);
    expect(store.entries).toEqual(before);
  });

  test('restores all entries when a write cannot be read back', () => {
    const { store, storage } = opened(one);
    const before = new Map(store.entries);
    const write = store.setItem.bind(store);
    store.setItem = (key, text) => {
      store.forgets = key === keyOf(third.id);
      write(key, text);
    };
    expect(storage.storeAll([other, third])).toBe(false);
    expect(store.entries).toEqual(before);
  });
});

describe('remove', () => {
  test('makes the assessment with the latest change current; restore reverts both', () => {
    const { all, store, storage } = opened(third, later, one);
    const before = new Map(store.entries);
    const removed = all.remove(one.id);
    expect(store.getItem(keyOf(one.id))).toBeNull();
    expect(store.getItem('focal:/:current')).toBe(later.id);
    expect(storage.load().assessment).toEqual(later);
    expect(removed !== null && all.restore(removed)).toBe(true);
    expect(store.entries).toEqual(before);
  });

  test('leaves the current assessment as it is when it removes another', () => {
    const { all, store } = opened(one, later, third);
    const removed = all.remove(one.id);
    expect(store.getItem('focal:/:current')).toBe(third.id);
    expect(removed !== null && all.restore(removed)).toBe(true);
    expect(store.getItem('focal:/:current')).toBe(third.id);
  });

  test('leaves the draft of another assessment in the tab', () => {
    const { all, store, storage, tab } = opened(one);
    store.fails = 'on-write';
    storage.save(other);
    store.fails = 'never';
    expect(all.remove(one.id)?.draft).toBeNull();
    expect(tab.read()).toContain(other.id);
  });

  test('leaves no key when it removes the last assessment', () => {
    const { all, store, storage } = opened(one);
    storage.storeAll([other], one.id);
    all.remove(other.id);
    all.remove(one.id);
    expect(store.entries.size).toBe(0);
  });

  test('restore does not overwrite an assessment that was opened or stored since', () => {
    const { all, store, storage } = opened(third, later, one);
    const removed = all.remove(one.id);
    all.makeCurrent(third.id);
    expect(removed !== null && all.restore(removed)).toBe(true);
    expect(store.getItem('focal:/:current')).toBe(third.id);
    expect(storage.load().assessment).toEqual(third);

    const again = all.remove(one.id);
    storage.save({ ...one, label: 'Newer' });
    expect(again !== null && all.restore(again)).toBe(true);
    expect(JSON.parse(store.getItem(keyOf(one.id)) ?? '')).toMatchObject({ label: 'Newer' });
  });

  test('removes unreadable texts and drafts; restore brings them back', () => {
    const { all, store, storage, tab } = opened();
    store.setItem(keyOf('a'), '{');
    const unreadable = all.remove('a');
    expect(store.entries.size).toBe(0);
    expect(unreadable !== null && all.restore(unreadable)).toBe(true);
    expect(store.getItem(keyOf('a'))).toBe('{');

    store.fails = 'on-write';
    storage.save(one);
    const kept = all.remove(one.id);
    expect(tab.read()).toBeNull();
    expect(kept !== null && all.restore(kept)).toBe(true);
    expect(all.find(one.id)).toEqual(one);
  });

  test('restore does not overwrite a draft that the tab has written since', () => {
    const { all, store, storage, tab } = opened(third);
    store.fails = 'on-write';
    storage.save(one);
    const removed = [all.remove(one.id), all.remove(third.id)];
    storage.save(other);
    for (const each of removed) if (each !== null) all.restore(each);
    expect(removed).not.toContain(null);
    expect(tab.read()).toContain(other.id);
  });

  test('restore brings a draft back when the storage is blocked', () => {
    const { all, store, storage, tab } = opened();
    store.fails = 'always';
    storage.save(one);
    const draft = all.remove(one.id);
    expect(draft !== null && all.restore(draft)).toBe(true);
    expect(tab.read()).toContain(one.id);
  });

  test('returns null when the browser refuses', () => {
    const { all, store } = opened(one);
    store.removeItem = () => {};
    expect(all.remove(one.id)).toBeNull();
    expect(idsOf(all)).toEqual([one.id]);
  });
});

describe('the previous assessment', () => {
  test('has a separate key, which is removed with the later assessment', () => {
    const { all, store, storage } = opened(one);
    const previous = (id: string) => previousOf('/', id, () => store);
    storage.storeAll([other], one.id);
    expect(previous(other.id)).toBe(one.id);
    expect(previous(one.id)).toBeNull();
    expect(store.getItem(keyOf(other.id))).toBe(serializeAssessment(other, edition));

    const removed = all.remove(other.id);
    expect([...store.entries.keys()].filter((key) => key.includes('previous'))).toEqual([]);
    expect(removed !== null && all.restore(removed)).toBe(true);
    expect(previous(other.id)).toBe(one.id);

    all.remove(one.id);
    expect(previous(other.id)).toBeNull();
    store.fails = 'always';
    expect(previous(other.id)).toBeNull();
  });

  test('is copied with the assessment, if there is one', () => {
    const { store, storage } = opened(one);
    storage.storeAll([other], one.id);
    storage.storeAll([third]);
    storage.copyPrevious(third.id, one.id);
    expect(store.entries.has(`focal:/:previous:${third.id}`)).toBe(false);
    storage.copyPrevious(third.id, other.id);
    expect(previousOf('/', third.id, () => store)).toBe(one.id);
    store.fails = 'always';
    expect(() => storage.copyPrevious(third.id, other.id)).not.toThrow();
  });

  test('is read from the storage of the browser by default', () => {
    const { store, storage } = opened(one);
    storage.storeAll([other], one.id);
    vi.stubGlobal('localStorage', store);
    expect(previousOf('/', other.id)).toBe(one.id);
    vi.unstubAllGlobals();
  });
});
