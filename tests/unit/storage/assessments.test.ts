import { describe, expect, test, vi } from 'vitest';

import { newId } from '#browser/new-id.ts';
import { editionOf } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { FakeStorage, fakeTab } from '../../support/fake-storage.ts';
import { questionnaire } from '../../support/questionnaire.ts';

const edition = editionOf(questionnaire);
const one = assessmentWith({ answers: new Map([['fin-budget', 3]]), notes: { 'fin-budget': 'letter of May' } });
const other = assessmentWith({ id: '0e1b6a52-93a1-4c61-8c7a-5f0d1c2b3a49', label: 'Autumn' });

function opened(base = '/') {
  const store = new FakeStorage();
  const tab = fakeTab();
  return { store, tab, storage: openAssessmentStorage(edition, base, { newId, getStore: () => store, tab }) };
}

describe('the storage of assessments', () => {
  test('load returns the saved assessment, marked as saved', () => {
    const { storage } = opened();
    expect(storage.save(one)).toBe(true);
    expect(storage.load()).toEqual({
      assessment: one,
      isSaved: true,
      mergeBase: one,
      hasConflict: false,
      unreadable: null,
      isBlocked: false,
    });
  });

  test('load returns nothing on a new device', () => {
    expect(opened().storage.load()).toEqual({
      assessment: null,
      isSaved: false,
      mergeBase: null,
      hasConflict: false,
      unreadable: null,
      isBlocked: false,
    });
  });

  test('load returns nothing, and says why, when the storage is blocked', () => {
    const { storage, store } = opened();
    store.fails = 'always';
    expect(storage.load()).toMatchObject({ assessment: null, unreadable: null, isBlocked: true });
  });

  test('the storage and the name of the window of the browser are the default', () => {
    const store = new FakeStorage();
    vi.stubGlobal('localStorage', store);
    vi.stubGlobal('window', { name: '' });
    const storage = openAssessmentStorage(edition, '/', { newId });
    expect(storage.save(one)).toBe(true);
    expect(store.entries.size).toBe(2);
    store.fails = 'on-write';
    expect(storage.save({ ...one, label: 'Later' }, one)).toBe(false);
    expect(window.name).toContain('Later');
    vi.unstubAllGlobals();
  });

  test('save makes an assessment current and leaves the others as they are', () => {
    const { storage, store } = opened();
    storage.save(one);
    const text = store.getItem(`focal:/:assessment:${one.id}`);
    storage.save(other);
    expect(storage.load().assessment).toEqual(other);
    expect(store.getItem(`focal:/:assessment:${one.id}`)).toBe(text);
  });

  test('save writes only keys with the prefix of the site', () => {
    const { storage, store } = opened('/focal/');
    store.entries.set('focal:/:current', 'of another site');
    storage.save(one);
    expect([...store.entries.keys()].filter((key) => !key.startsWith('focal:/focal/:'))).toEqual(['focal:/:current']);
  });

  test.each([['on-write'], ['always']] as const)(
    'save returns false and writes a draft to the tab when storage fails %s',
    (fails) => {
      const { storage, store } = opened();
      storage.save(one);
      store.fails = fails;
      const changed = { ...one, updated: '2026-11-03T08:00:00.000Z', label: 'Later' };
      expect(storage.save(changed, one)).toBe(false);
      expect(storage.load()).toEqual({
        assessment: changed,
        isSaved: false,
        mergeBase: one,
        hasConflict: false,
        unreadable: null,
        isBlocked: fails === 'always',
      });
    },
  );

  test('save returns false when the write cannot be read back', () => {
    const { storage, store } = opened();
    store.forgets = true;
    expect(storage.save(one)).toBe(false);
  });

  test('a draft is deleted once it is stored, and ignored when a later state is stored', () => {
    const { storage, store, tab } = opened();
    store.fails = 'on-write';
    storage.save(one);
    store.fails = 'never';
    expect(storage.save(one)).toBe(true);
    expect(tab.read()).toBeNull();

    tab.write(serializeAssessment({ ...one, label: 'Older', updated: '2026-01-01T00:00:00.000Z' }, edition));
    expect(storage.load().assessment).toEqual(one);
    expect(tab.read()).toBeNull();
  });

  test.each([
    ['a text cut off', '{"format":"focal-assess'],
    ['nothing', ''],
    ['a hostile key', '{"__proto__":{"polluted":true},"format":"focal-assessment"}'],
  ])('%s is reported as unreadable and never overwritten', (_name, text) => {
    const { storage, store } = opened();
    store.entries.set(`focal:/:assessment:${one.id}`, text);
    store.entries.set('focal:/:current', one.id);
    expect(storage.load()).toEqual({
      assessment: null,
      isSaved: false,
      mergeBase: null,
      hasConflict: false,
      unreadable: { problem: 'unreadable', text },
      isBlocked: false,
    });
    storage.save(other);
    expect(store.getItem(`focal:/:assessment:${one.id}`)).toBe(text);
    expect(storage.load().assessment).toEqual(other);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('an assessment of a newer version is reported as such', () => {
    const { storage, store } = opened();
    const text = serializeAssessment(one, edition).replace('"version": 1', '"version": 2');
    store.entries.set(`focal:/:assessment:${one.id}`, text);
    store.entries.set('focal:/:current', one.id);
    expect(storage.load().unreadable).toEqual({ problem: 'newer-version', text });
  });

  test('load leaves a draft that it cannot read in the tab', () => {
    const { storage, tab } = opened();
    storage.save(one);
    tab.write('a draft of a newer version');
    expect(storage.load().assessment).toEqual(one);
    expect(tab.read()).toBe('a draft of a newer version');
  });

  test('load returns the assessment with the latest change when none is current', () => {
    const { storage, store, tab } = opened();
    storage.save({ ...other, updated: '2026-11-08T00:00:00.000Z' });
    storage.save({ ...one, updated: '2026-11-09T00:00:00.000Z' });
    store.removeItem('focal:/:current');
    tab.shown = null;
    expect(storage.load().assessment?.id).toBe(one.id);
  });

  test('load returns the assessment that this tab shows when another tab has opened a different one', () => {
    const { storage, store, tab } = opened();
    storage.save(one);
    openAssessmentStorage(edition, '/', { newId, getStore: () => store, tab: fakeTab() }).save(other);
    expect(storage.load().assessment?.id).toBe(one.id);
    store.removeItem(`focal:/:assessment:${one.id}`);
    expect(storage.load().assessment?.id).toBe(other.id);
    tab.shown = null;
    expect(storage.load().assessment?.id).toBe(other.id);
    expect(tab.shown).toBe(other.id);
  });

  test('a draft is stored when another assessment is saved', () => {
    const { storage, store } = opened();
    store.fails = 'on-write';
    storage.save(one);
    store.fails = 'never';
    storage.save(other);
    expect(storage.read(one.id)).toEqual({ ok: true, value: one });
    expect(storage.load()).toMatchObject({ assessment: other, isSaved: true });
  });

  test('save replaces the draft of the same assessment when nothing can be stored', () => {
    const { storage, store } = opened();
    store.fails = 'on-write';
    storage.save(one);
    storage.save({ ...one, label: 'Later' });
    expect(storage.load().assessment?.label).toBe('Later');
  });

  test('a draft stays until it is discarded when nothing can be stored', () => {
    const { storage, store } = opened();
    store.fails = 'on-write';
    storage.save(one);
    expect(storage.save(other)).toBe(false);
    expect(storage.load().assessment).toEqual(one);
    storage.discardDraft();
    expect(storage.save(other)).toBe(false);
    expect(storage.load().assessment).toEqual(other);
  });

  test('saveDraft writes to the tab unless it has a draft of another assessment', () => {
    const { storage, store, tab } = opened();
    storage.saveDraft(one);
    expect(store.entries.size).toBe(0);
    expect(storage.load()).toMatchObject({ assessment: one, isSaved: false });
    storage.saveDraft({ ...one, label: 'Later' });
    expect(storage.load().assessment?.label).toBe('Later');
    const held = tab.read();
    storage.saveDraft(other);
    expect(tab.read()).toBe(held);
    storage.save(one);
    expect(tab.read()).toBeNull();
  });

  test('a draft is loaded when another assessment has a later change', () => {
    const { storage, store, tab } = opened();
    store.fails = 'on-write';
    storage.save(one);
    store.fails = 'never';
    const later = { ...other, updated: '2027-01-01T00:00:00.000Z' };
    openAssessmentStorage(edition, '/', { newId, getStore: () => store, tab: fakeTab() }).save(later);
    expect(storage.load()).toMatchObject({ assessment: one, isSaved: false });
    expect(tab.read()).not.toBeNull();
  });

  test('read returns the stored assessment, or why it was not read', () => {
    const { storage, store } = opened();
    storage.save(one);
    expect(storage.read(one.id)).toEqual({ ok: true, value: one });
    store.entries.set(`focal:/:assessment:${one.id}`, '{');
    expect(storage.read(one.id)).toEqual({ ok: false, problem: 'unreadable' });
    expect(storage.read(other.id)).toEqual({ ok: false, problem: 'gone' });
    store.fails = 'always';
    expect(storage.read(one.id)).toEqual({ ok: false, problem: 'blocked' });
  });
});
