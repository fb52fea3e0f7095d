import { describe, expect, test } from 'vitest';

import { newId } from '#browser/new-id.ts';
import type { Assessment } from '#domain/assessment.ts';
import { parseRecord } from '#domain/group/workshop-record.ts';
import { currentEdition, linkEditions, type LinkEdition } from '#domain/link/link-editions.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { agreedStorage } from '#state/agreed-assessment.ts';
import { textLimit } from '#state/gathered-results.svelte.ts';
import { Workshop } from '#state/workshop.svelte.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';
import { openWorkshopStorage } from '#storage/workshop.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { FakeStorage, fakeTab } from '../../support/fake-storage.ts';
import { payloadOf } from '../../support/links.ts';

const key = 'focal:/:workshop';
const { questions, quick, ...ids } = linkEditions[currentEdition] as LinkEdition;
const edition = {
  ...ids,
  questions: questions.map((id) => ({ id, quick: quick.includes(id), allowsNotApplicable: false })),
};
const group = Array.from({ length: 8 }, (_none, place) =>
  assessmentWith({
    label: `Person ${place + 1}`,
    answers: new Map([['fin-budget', 3]]),
    updated: `2026-11-${10 + place}T09:30:00.000Z`,
  }),
);
const linksOf = (some: readonly Assessment[]) =>
  some.map((one) => `https://focal.example/#r=${payloadOf(one)}`).join(' ');

function opened(store = new FakeStorage()) {
  const workshop = new Workshop({
    storage: openWorkshopStorage('/', () => store),
    withLock: (change) => change(),
    edition,
  });
  workshop.load();
  const storedRecord = () => {
    const outcome = parseRecord(store.entries.get(key) ?? null);
    return outcome.ok ? outcome.value : null;
  };
  return { store, workshop, storedRecord };
}

describe('a workshop', () => {
  test('collects links without names, each once', () => {
    const { workshop, storedRecord } = opened();
    const [one = assessmentWith()] = group;
    expect(workshop.paste(linksOf(group))).toBe(8);
    expect(workshop.paste(linksOf([{ ...one, label: 'Another name' }]))).toBe(0);
    expect(workshop.problems).toEqual([]);
    expect(workshop.addedCounts).toEqual({ added: 0, repeated: 1 });
    expect(workshop.results.map(({ label }) => label)).toEqual(group.map(() => null));
    expect(storedRecord()?.payloads).toHaveLength(8);
  });

  test('counts a person once when name, sector or targets differ', () => {
    const { workshop } = opened();
    const [one = assessmentWith()] = group;
    const targets = Object.fromEntries(Object.keys(one.targets).map((area) => [area, 5] as const));
    expect(workshop.paste(linksOf([one]))).toBe(1);
    expect(workshop.paste(linksOf([{ ...one, label: null, sector: edition.sectors[0] ?? null, targets }]))).toBe(0);
    expect(workshop.addedCounts).toEqual({ added: 0, repeated: 1 });
  });

  test('ignores a text that is too long', () => {
    const { workshop } = opened();
    expect(workshop.paste(linksOf(group).padEnd(textLimit + 1))).toBe(0);
    expect(workshop.problems).toEqual([{ code: 'text-too-long', limit: textLimit }]);
  });

  test('adds readable files, and reports the others, when several are opened', async () => {
    const { workshop } = opened();
    const [one = assessmentWith()] = group;
    const files = [new File([serializeAssessment(one, edition)], 'one.json'), new File(['{'], 'two.json')];
    expect(await workshop.open(files)).toBe(1);
    expect(workshop.problems).toMatchObject([{ code: 'file', file: 'two.json' }]);
  });

  test('does not count a result as a participant when it has no answers', () => {
    const { workshop } = opened();
    workshop.paste(linksOf([assessmentWith(), ...group]));
    expect([workshop.results.length, workshop.participants.length]).toEqual([9, 8]);
  });

  test('is loaded after a reload, without removed results and with the last valid number of people', () => {
    const { store, workshop } = opened();
    workshop.paste(linksOf(group));
    workshop.remove(workshop.results[2]?.key ?? '');
    workshop.expect(9);
    workshop.expect(1);
    const later = opened(store).workshop;
    expect(later.results.map(({ date }) => date)).toEqual(
      group.filter((_one, place) => place !== 2).map(({ updated }) => updated.slice(0, 10)),
    );
    expect(later.expected).toBe(9);
  });

  test('merges the results that two tabs have collected', () => {
    const { store, workshop, storedRecord } = opened();
    const other = opened(store).workshop;
    workshop.paste(linksOf(group.slice(0, 4)));
    other.paste(linksOf(group.slice(4)));
    expect(storedRecord()?.payloads).toHaveLength(8);
    expect(other.results).toHaveLength(8);
    workshop.load();
    expect(workshop.results).toHaveLength(8);
  });

  test('leaves no entry when it is emptied', () => {
    const { store, workshop } = opened();
    workshop.paste(linksOf(group));
    workshop.empty();
    expect([...store.entries.keys()]).toEqual([]);
    expect(workshop.results).toEqual([]);
  });

  test.each(['on-write', 'always'] as const)(
    'collects in the page when storage fails %s, and stores once it works again',
    (fails) => {
      const { store, workshop, storedRecord } = opened();
      store.fails = fails;
      workshop.paste(linksOf(group.slice(0, 5)));
      expect([workshop.isStored, workshop.isUnreadable, workshop.results.length]).toEqual([false, false, 5]);
      workshop.load();
      expect(workshop.results).toHaveLength(5);
      store.fails = 'never';
      workshop.paste(linksOf(group.slice(5)));
      expect([workshop.isStored, storedRecord()?.payloads.length]).toEqual([true, 8]);
    },
  );

  test('does not overwrite an unreadable record until it is emptied', () => {
    const store = new FakeStorage();
    store.entries.set(key, '{"format":"focal-workshop","version":2}');
    const { workshop } = opened(store);
    workshop.paste(linksOf(group));
    expect([workshop.isStored, workshop.isUnreadable, workshop.results.length]).toEqual([false, true, 8]);
    expect(store.entries.get(key)).toContain('"version":2');
    workshop.empty();
    expect([workshop.isStored, workshop.isUnreadable]).toEqual([true, false]);
    workshop.paste(linksOf(group));
    expect([workshop.isStored, workshop.isUnreadable]).toEqual([true, false]);
  });

  test('ignores stored payloads that are not exactly one result', () => {
    const store = new FakeStorage();
    const [one, two, three] = group.map((person) => payloadOf({ ...person, label: null }));
    const payloads = [one, `${two}#r=${three}`, `x#r=${one}`, ''];
    store.entries.set(
      key,
      JSON.stringify({ format: 'focal-workshop', version: 1, payloads, expected: null, agreed: null }),
    );
    expect(opened(store).workshop.results.map((result) => result.key)).toEqual([one]);
  });
});

describe('the agreed answers', () => {
  test('are stored as an assessment that does not become current', () => {
    const store = new FakeStorage();
    const own = assessmentWith({ id: '0a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50' });
    const stored = openAssessmentStorage(edition, '/', { newId, getStore: () => store, tab: fakeTab() });
    stored.storeAll([own]);
    const before = store.entries.get(`focal:/:assessment:${own.id}`);
    const { workshop, storedRecord } = opened(store);
    const storage = agreedStorage(stored, workshop);
    expect(storage.load().assessment).toBeNull();
    const agreed = assessmentWith({ label: 'Workshop' });
    expect(storage.save(agreed)).toBe(true);
    expect(storedRecord()?.agreed).toBe(agreed.id);
    expect(workshop.agreed).toBe(agreed.id);
    expect(store.entries.get('focal:/:current')).toBe(own.id);
    expect(store.entries.get(`focal:/:assessment:${own.id}`)).toBe(before);
    expect(opened(store).workshop.agreed).toBe(agreed.id);
  });
});
