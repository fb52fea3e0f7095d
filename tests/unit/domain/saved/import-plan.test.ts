import { describe, expect, test } from 'vitest';

import { editionOf } from '#domain/edition.ts';
import { assessmentsToStore, planImport, type ImportChoice } from '#domain/saved/import-plan.ts';

import { questionnaire } from '../../../support/questionnaire.ts';
import { threeAssessments } from '../../../support/saved-files.ts';

const edition = editionOf(questionnaire);
const [one, two, three] = threeAssessments();
const renamed = { ...two, label: 'Renamed' };

describe('the plan of an import', () => {
  test('distinguishes new, conflicting and identical assessments', () => {
    expect(planImport([one, two, three], [renamed, three], edition)).toEqual([
      { assessment: one, here: null, isSame: false },
      { assessment: two, here: renamed, isSame: false },
      { assessment: three, here: three, isSame: true },
    ]);
  });

  test.each<[ImportChoice, unknown[]]>([
    ['keep-both', [one, { ...two, id: 'new' }]],
    ['replace', [one, two]],
    ['leave-out', [one]],
  ])('stores new assessments and never identical ones, with %s', (choice, stored) => {
    const plan = planImport([one, two, three], [renamed, three], edition);
    expect(
      assessmentsToStore(
        plan,
        () => choice,
        () => 'new',
      ),
    ).toEqual(stored);
  });
});
