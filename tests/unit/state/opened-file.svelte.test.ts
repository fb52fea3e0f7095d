import { describe, expect, test } from 'vitest';

import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { OpenedFile } from '#state/opened-file.svelte.ts';

import { assessmentWith } from '../../support/assessments.ts';

const edition: Edition = {
  id: 'made-up',
  edition: 1,
  sectors: ['bank'],
  roles: ['adviser'],
  areas: ['staff', 'finances', 'customers', 'commitments'],
  questions: [{ id: 'fin-budget', quick: true, allowsNotApplicable: false }],
};
const branch = assessmentWith({ label: 'Harbour branch' });
const here = { ...branch, label: 'Was renamed' };
const renamed = { ...here, label: 'By another tab', updated: '2027-01-01T00:00:00.000Z' };
const copyId = '9a0c7d2e-1b3f-4c6d-8e9a-0b1c2d3e4f50';

/** Opens a file with `branch` on a device that has stored `here`, an assessment with the same id. */
async function opened() {
  let listed: readonly Assessment[] = [here];
  const stored: Assessment[] = [];
  const file = new OpenedFile({
    edition,
    listStored: () => listed,
    store: (assessments) => stored.push(...assessments) > 0,
    newId: () => copyId,
  });
  await file.open([new File([serializeAssessment(branch, edition)], 'branch.json')]);
  return { file, stored, change: (assessments: readonly Assessment[]) => (listed = assessments) };
}

describe('an opened file', () => {
  test('replaces the assessment with the same id when the user chooses so', async () => {
    const { file, stored } = await opened();
    file.choose(branch.id, 'replace');
    expect(file.add()).toBe(1);
    expect(stored).toEqual([branch]);
  });

  test('is added as a copy when another tab has changed the assessment to replace', async () => {
    const { file, stored, change } = await opened();
    file.choose(branch.id, 'replace');
    change([renamed]);
    expect(file.add()).toBe(1);
    expect(stored).toEqual([{ ...branch, id: copyId }]);
  });

  test('adds nothing when the user leaves its assessment out', async () => {
    const { file, stored, change } = await opened();
    file.choose(branch.id, 'leave-out');
    change([renamed]);
    expect(file.add()).toBe(0);
    expect(stored).toEqual([]);
  });

  test('is added once when the user clicks twice', async () => {
    const { file, stored } = await opened();
    expect([file.add(), file.add()]).toEqual([1, undefined]);
    expect(stored).toHaveLength(1);
  });
});
