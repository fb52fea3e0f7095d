import { describe, expect, test } from 'vitest';

import { missingChanges } from '#storage/second-copy.ts';

const prefix = 'focal:/:';
const text = (id: string, minute: number, answers: Record<string, unknown> = { a: 1 }) =>
  JSON.stringify({ id, updated: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`, answers });
const entries = (revision: number, others: Record<string, string>) =>
  new Map(Object.entries({ revision: String(revision), ...others }).map(([key, value]) => [prefix + key, value]));
const changes = (here: Map<string, string>, copy: Map<string, string>) =>
  Object.fromEntries([...missingChanges(here, copy, prefix)].filter(([key]) => key !== `${prefix}revision`));

describe('the second copy', () => {
  test('changes nothing when it is as old as localStorage, or older', () => {
    const copy = entries(4, { 'assessment:1': text('1', 4) });
    for (const revision of [4, 5]) expect(missingChanges(entries(revision, {}), copy, prefix).size).toBe(0);
  });

  test('restores what localStorage has lost, when it is newer', () => {
    const here = entries(4, { 'assessment:1': text('1', 4), 'assessment:2': text('2', 1), current: '2' });
    const copy = entries(7, { 'assessment:1': text('1', 7), 'assessment:3': text('3', 6), current: '3' });
    expect(missingChanges(here, copy, prefix).get(`${prefix}revision`)).toBe('7');
    expect(changes(here, copy)).toMatchObject({
      'focal:/:assessment:1': text('1', 7),
      'focal:/:assessment:3': text('3', 6),
      'focal:/:current': '3',
    });
  });

  test('deletes what was deleted before the crash', () => {
    const here = entries(4, { 'assessment:1': text('1', 4), 'previous:1': '2' });
    const changed = missingChanges(here, entries(5, { current: '2' }), prefix);
    expect(changed.get(`${prefix}previous:1`)).toBeNull();
  });

  test('keeps an assessment that was changed after the crash, and adds the copy if it has further answers', () => {
    const here = entries(4, { 'assessment:1': text('1', 9, { a: 2 }) });
    const same = entries(7, { 'assessment:1': text('1', 7, { a: 1 }) });
    expect(changes(here, same)).toEqual({});
    const further = entries(7, { 'assessment:1': text('1', 7, { a: 1, b: 3 }) });
    const [[key, added] = ['', ''], ...others] = Object.entries(changes(here, further));
    expect(others).toEqual([]);
    expect(key).not.toBe(`${prefix}assessment:1`);
    expect(JSON.parse(added ?? '')).toEqual({ ...JSON.parse(text('1', 7, { a: 1, b: 3 })), id: key.slice(-36) });
  });

  test('replaces an unreadable text', () => {
    const here = entries(4, { 'assessment:1': '{"cut' });
    expect(changes(here, entries(5, { 'assessment:1': text('1', 5) }))).toEqual({
      'focal:/:assessment:1': text('1', 5),
    });
  });
});
