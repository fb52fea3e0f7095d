import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Answer, Assessment } from '#domain/assessment.ts';
import { mergeAssessments } from '#domain/saved/merge-assessments.ts';

import { assessmentWith } from '../../../support/assessments.ts';

const known = assessmentWith({
  label: 'Spring',
  answers: new Map([
    ['fin-budget', 3],
    ['fin-tools', 2],
  ]),
  notes: { 'fin-budget': 'letter of May' },
});
const later = '2026-12-01T08:00:00.000Z';

describe('the changes of two tabs', () => {
  test.each<[string, Partial<Assessment>, Partial<Assessment>, Partial<Assessment>]>([
    ['no change on either side', {}, {}, {}],
    ['a change of one only', { label: 'Autumn' }, {}, { label: 'Autumn' }],
    ['a change of the other only', {}, { role: 'adviser' }, { role: 'adviser' }],
    ['the same change of both', { label: null }, { label: null }, { label: null }],
    ['changes of different fields', { sector: 'bank' }, { scope: 'quick' }, { sector: 'bank', scope: 'quick' }],
    [
      'changes of different targets',
      { targets: { ...known.targets, staff: 5 } },
      { targets: { ...known.targets, finances: 3 } },
      { targets: { ...known.targets, staff: 5, finances: 3 } },
    ],
    [
      'changes of an answer and its note',
      { responses: { ...known.responses, 'fin-budget': { answer: 5, note: 'letter of May' } } },
      { responses: { ...known.responses, 'fin-budget': { answer: 3 } } },
      { responses: { ...known.responses, 'fin-budget': { answer: 5 } } },
    ],
    [
      'a cleared answer and a new answer',
      { responses: { 'fin-budget': { answer: 3, note: 'letter of May' } } },
      { responses: { ...known.responses, 'com-promises': { answer: 'dont-know' } } },
      {
        responses: { 'fin-budget': { answer: 3, note: 'letter of May' }, 'com-promises': { answer: 'dont-know' } },
      },
    ],
  ])('are merged: %s', (_name, mine, theirs, both) => {
    expect(mergeAssessments(known, { ...known, ...mine }, { ...known, ...theirs })).toEqual({
      merged: { ...known, ...both },
      hasConflict: false,
    });
  });

  test.each<[string, Partial<Assessment>, Partial<Assessment>]>([
    ['the name', { label: 'Autumn' }, { label: 'Winter' }],
    ['a target', { targets: { ...known.targets, staff: 5 } }, { targets: { ...known.targets, staff: 3 } }],
    ['an answer', { responses: { 'fin-budget': { answer: 5 } } }, { responses: { 'fin-budget': { answer: 1 } } }],
    ['a note that is changed and deleted', { responses: { 'fin-budget': { note: 'of June' } } }, { responses: {} }],
  ])('conflict when both have changed %s', (_name, mine, theirs) => {
    const [one, other] = [
      { ...known, ...mine },
      { ...known, ...theirs },
    ];
    expect(mergeAssessments(known, one, other)).toEqual({ merged: other, hasConflict: true });
    expect(mergeAssessments(known, other, one)).toEqual({ merged: one, hasConflict: true });
  });

  test('are merged with the later of the two times', () => {
    expect(mergeAssessments(known, { ...known, updated: later }, known).merged.updated).toBe(later);
    expect(mergeAssessments(known, known, { ...known, updated: later }).merged.updated).toBe(later);
  });

  test('are merged to the same result in either order, and to one side when the other has no change', () => {
    const answers = fc.dictionary(
      fc.constantFrom('one', 'two', 'three'),
      fc.record({ answer: fc.constantFrom<Answer>(1, 2, 'dont-know') }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(answers, answers, answers, (before, one, other) => {
        const [base, mine, theirs] = [before, one, other].map((responses) => ({ ...known, responses }));
        if (base === undefined || mine === undefined || theirs === undefined) throw new Error('three are needed');
        const here = mergeAssessments(base, mine, theirs);
        const there = mergeAssessments(base, theirs, mine);
        expect(here.hasConflict).toBe(there.hasConflict);
        if (!here.hasConflict) expect(here.merged).toEqual(there.merged);
        expect(mergeAssessments(base, mine, base)).toEqual({ merged: mine, hasConflict: false });
      }),
    );
  });
});
