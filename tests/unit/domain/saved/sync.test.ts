import { describe, expect, test } from 'vitest';

import { sync } from '#domain/saved/sync.ts';

import { assessmentWith } from '../../../support/assessments.ts';

const base = assessmentWith({ label: 'Spring', answers: new Map([['fin-budget', 3]]) });
const mine = assessmentWith({
  label: 'Spring',
  answers: new Map([
    ['fin-budget', 3],
    ['fin-tools', 2],
  ]),
});
const storedAs = (value: typeof base) => ({ ok: true, value }) as const;
const notRead = (problem: 'gone' | 'blocked' | 'unreadable') => ({ ok: false, problem }) as const;

describe('sync', () => {
  test('stores the assessment as it is when the stored state has not changed', () => {
    expect(sync(base, mine, storedAs(base))).toEqual({ action: 'store', assessment: mine, base });
  });

  test('stores the changes of both tabs when they do not conflict', () => {
    const theirs = { ...base, label: 'Autumn' };
    expect(sync(base, mine, storedAs(theirs))).toEqual({
      action: 'store',
      assessment: { ...mine, label: 'Autumn' },
      base: theirs,
    });
  });

  test('reports a conflict when both tabs have changed the same answer', () => {
    const theirs = { ...base, responses: { ...base.responses, 'fin-tools': { answer: 5 } } } as const;
    expect(sync(base, mine, storedAs(theirs))).toEqual({ action: 'conflict' });
  });

  test('reports no conflict when both tabs have made the same change', () => {
    expect(sync(base, mine, storedAs(mine))).toEqual({ action: 'store', assessment: mine, base: mine });
  });

  test('drops the changes when another tab has deleted the assessment', () => {
    expect(sync(base, mine, notRead('gone'))).toEqual({ action: 'deleted' });
  });

  test('returns “copy” when the stored text cannot be read', () => {
    expect(sync(base, mine, notRead('unreadable'))).toEqual({ action: 'copy' });
  });

  test('stores the assessment as it is when the storage is blocked', () => {
    expect(sync(base, mine, notRead('blocked'))).toEqual({ action: 'store', assessment: mine, base });
  });

  test.each([storedAs(base), notRead('gone'), notRead('blocked'), notRead('unreadable')])(
    'stores the assessment as it is when nothing was stored before: %j',
    (stored) => {
      expect(sync(null, mine, stored)).toEqual({ action: 'store', assessment: mine, base: null });
    },
  );
});
