import { describe, expect, test } from 'vitest';

import { editionOf } from '#domain/edition.ts';
import { assessmentsToStore, planImport, type ImportChoice } from '#domain/saved/import-plan.ts';

import { questionnaire } from '../../../support/questionnaire.ts';
import { threeAssessments } from '../../../support/saved-files.ts';

const edition = editionOf(questionnaire);
const [one, two, three] = threeAssessments();
const renamed = { ...two, label: 'Renamed' };

describe('the plan of an import', () => {
  test('tells what is new, what is here otherwise, and what is here the same', () => {
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
  ])('with %s, stores what is new and never what is the same', (choice, stored) => {
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
