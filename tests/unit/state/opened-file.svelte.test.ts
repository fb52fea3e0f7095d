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

/** A file that holds `branch`, opened where `here` is held. */
async function opened() {
  let held: readonly Assessment[] = [here];
  const stored: Assessment[] = [];
  const file = new OpenedFile({
    edition,
    listStored: () => held,
    store: (assessments) => stored.push(...assessments) > 0,
    newId: () => copyId,
  });
  await file.open([new File([serializeAssessment(branch, edition)], 'branch.json')]);
  return { file, stored, change: (assessments: readonly Assessment[]) => (held = assessments) };
}

describe('a file that is opened', () => {
  test('replaces what it has shown to be here', async () => {
    const { file, stored } = await opened();
    file.choose(branch.id, 'replace');
    expect(file.add()).toBe(1);
    expect(stored).toEqual([branch]);
  });

  test('does not replace what another tab has changed since: both are kept', async () => {
    const { file, stored, change } = await opened();
    file.choose(branch.id, 'replace');
    change([renamed]);
    expect(file.add()).toBe(1);
    expect(stored).toEqual([{ ...branch, id: copyId }]);
  });

  test('leaves out what is to be left out, whatever another tab has changed', async () => {
    const { file, stored, change } = await opened();
    file.choose(branch.id, 'leave-out');
    change([renamed]);
    expect(file.add()).toBe(0);
    expect(stored).toEqual([]);
  });

  test('is added once, however often one clicks', async () => {
    const { file, stored } = await opened();
    expect([file.add(), file.add()]).toEqual([1, undefined]);
    expect(stored).toHaveLength(1);
  });
});
