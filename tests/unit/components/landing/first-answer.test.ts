import { describe, expect, it } from 'vitest';

import { newId } from '#browser/new-id.ts';
import { answerFirst, isNothingStored } from '#components/landing/first-answer.ts';
import { editionOf } from '#domain/edition.ts';
import { openAssessmentStorage } from '#storage/assessments.ts';

import { assessmentWith } from '../../../support/assessments.ts';
import { FakeStorage, fakeTab } from '../../../support/fake-storage.ts';
import { questionnaire } from '../../../support/questionnaire.ts';

const edition = editionOf(questionnaire);
const [first = '', second = ''] = edition.questions.map(({ id }) => id);
const id = '7b0c5f6e-52a1-4f0e-9a43-0d8f6f6d1c11';
const other = assessmentWith({ answers: new Map([[second, 4]]) });

function opened(store = new FakeStorage()) {
  let minutes = 0;
  const storage = openAssessmentStorage(edition, '/', { newId, getStore: () => store, tab: fakeTab() });
  const now = () => `2026-11-22T10:0${minutes++}:00.000Z`;
  return { store, dependencies: { storage, edition, now, newId: () => id } };
}

describe('answering question 1 on the start page', () => {
  it('creates an assessment with that answer only', () => {
    const { dependencies } = opened();
    expect(answerFirst(3, null, dependencies)).toEqual({ id, isSaved: true });
    expect(dependencies.storage.load().assessment).toEqual({
      ...assessmentWith({ id, answers: new Map([[first, 3]]) }),
      created: '2026-11-22T10:00:00.000Z',
      updated: '2026-11-22T10:00:00.000Z',
    });
  });

  it('changes only that answer when the assessment exists already', () => {
    const { dependencies } = opened();
    answerFirst(3, null, dependencies);
    const begun = dependencies.storage.load().assessment;
    if (begun === null) throw new Error('nothing was begun');
    dependencies.storage.save({ ...begun, responses: { ...begun.responses, [second]: { answer: 5, note: 'May' } } });
    expect(answerFirst('dont-know', id, dependencies)).toEqual({ id, isSaved: true });
    expect(dependencies.storage.load().assessment).toMatchObject({
      created: '2026-11-22T10:00:00.000Z',
      updated: '2026-11-22T10:01:00.000Z',
      responses: { [first]: { answer: 'dont-know' }, [second]: { answer: 5, note: 'May' } },
    });
  });

  it.each([
    ['before the first choice', null],
    ['after the first choice', id],
  ])('does not overwrite an assessment from another tab %s', (_when, begun) => {
    const { store, dependencies } = opened();
    dependencies.storage.save(other);
    const before = new Map(store.entries);
    expect(answerFirst(2, begun, dependencies)).toBeNull();
    expect(store.entries).toEqual(before);
  });

  it('does not overwrite an unreadable assessment', () => {
    const { store, dependencies } = opened();
    store.entries.set(`focal:/:assessment:${id}`, '{"format":');
    expect(isNothingStored(dependencies.storage.load())).toBe(false);
    expect(answerFirst(2, null, dependencies)).toBeNull();
    expect(store.entries.size).toBe(1);
  });

  it.each(['on-write', 'always'] as const)('keeps the answer in the tab when storage fails %s', (fails) => {
    const { store, dependencies } = opened();
    store.fails = fails;
    expect(isNothingStored(dependencies.storage.load())).toBe(true);
    expect(answerFirst(2, null, dependencies)).toEqual({ id, isSaved: false });
    expect(answerFirst(4, id, dependencies)).toEqual({ id, isSaved: false });
    expect(dependencies.storage.load().assessment?.responses).toEqual({ [first]: { answer: 4 } });
  });
});
