import { describe, expect, test } from 'vitest';

import { changesToRestore } from '#storage/backup.ts';

const prefix = 'focal:/:';
const text = (minute: number, answers: Record<string, unknown> = { a: 1 }) =>
  JSON.stringify({ id: '1', updated: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`, answers }, null, 2);
const entries = (revision: number, others: Record<string, string>) =>
  new Map(Object.entries({ revision: String(revision), ...others }).map(([key, value]) => [prefix + key, value]));
const changes = (here: Map<string, string>, backup: Map<string, string>) =>
  [...changesToRestore(here, backup, prefix)].map(([key, value]) => [key.slice(prefix.length), value]);

describe('the backup', () => {
  test('changes nothing when it is older', () => {
    expect(changes(entries(5, {}), entries(4, { 'assessment:1': text(4), current: '1' }))).toEqual([]);
  });

  test('restores what localStorage lacks when it is newer, the revision last', () => {
    const here = entries(4, { 'assessment:1': text(4), 'assessment:2': text(1), current: '2' });
    const backup = entries(7, { 'assessment:1': text(7), 'assessment:3': text(6), current: '3' });
    expect(changes(here, backup)).toEqual([
      ['assessment:1', text(7)],
      ['assessment:3', text(6)],
      ['current', '3'],
      ['revision', '7'],
    ]);
  });

  test('restores only later assessments when the revisions are equal', () => {
    const here = entries(4, { 'assessment:1': text(4), 'assessment:2': text(4), current: '1' });
    const backup = entries(4, { 'assessment:1': text(5), 'assessment:2': text(3, { b: 1 }), 'assessment:3': text(4) });
    expect(changes(here, backup)).toEqual([['assessment:1', text(5)]]);
  });

  test('adds lost responses to an assessment that was changed after the crash', () => {
    const here = entries(4, { 'assessment:1': text(9, { a: 2 }) });
    const backup = entries(7, { 'assessment:1': text(7, { a: 1, b: 3 }) });
    expect(changes(here, backup)).toEqual([
      ['assessment:1', text(9, { a: 2, b: 3 })],
      ['revision', '7'],
    ]);
  });

  test.each(['{"cut', '[]', '{"updated":"2026"}'])('leaves %s, which is no assessment, where it is', (unreadable) => {
    const here = entries(4, { 'assessment:1': unreadable });
    expect(changes(here, entries(5, { 'assessment:1': text(5) }))).toEqual([['revision', '5']]);
  });
});
