import { describe, expect, it } from 'vitest';

import { answersOf, commonTarget, emptyAssessment, isBlank, isRating, parseAnswer } from '#domain/assessment.ts';

import { assessmentWith, changed, targetsAt } from '../../support/assessments.ts';

describe('answersOf', () => {
  it('returns answers and omits questions with only a note', () => {
    const assessment = assessmentWith({
      answers: changed(new Map(), { 'fin-budget': 2, 'fin-tools': 'dont-know' }),
      notes: { 'fin-budget': 'One line in the budget', 'fin-time-horizon': 'Ask the finance manager' },
    });
    expect([...answersOf(assessment)]).toEqual([
      ['fin-budget', 2],
      ['fin-tools', 'dont-know'],
    ]);
  });
});

describe('parseAnswer', () => {
  it.each([
    ['1', 1],
    ['5', 5],
    ['dont-know', 'dont-know'],
    ['not-applicable', 'not-applicable'],
  ] as const)('parses %j as an answer', (value, answer) => {
    expect(parseAnswer(value)).toBe(answer);
  });

  it.each(['', '0', '6', '-1', '3.5', '03', ' 3', '1e0', 'on', 'NaN', 'undefined', 'toString', '__proto__'])(
    'returns null for %j',
    (value) => {
      expect(parseAnswer(value)).toBeNull();
    },
  );
});

describe('isBlank', () => {
  it('is true without answers and context, whatever the scope', () => {
    expect(isBlank(emptyAssessment('full', ['staff']))).toBe(true);
    expect(isBlank(assessmentWith({ scope: 'quick' }))).toBe(true);
  });

  it.each([
    ['an answer', { answers: changed(new Map(), { 'fin-budget': 2 }) }],
    ['a note', { notes: { 'fin-budget': 'One line in the budget' } }],
    ['a name', { label: 'Harbour branch' }],
    ['a sector', { sector: 'bank' }],
    ['a role', { role: 'adviser' }],
    ['a target', { targets: { ...targetsAt(4), customers: 3 } }],
  ] as const)('is false with %s', (_what, parts) => {
    expect(isBlank(assessmentWith(parts))).toBe(false);
  });
});

describe('isRating', () => {
  it.each([
    [1, true],
    [5, true],
    ['dont-know', false],
    ['not-applicable', false],
    [undefined, false],
    [null, false],
  ] as const)('returns for %s: %s', (answer, expected) => {
    expect(isRating(answer)).toBe(expected);
  });
});

describe('commonTarget', () => {
  it.each([
    ['the target that all areas share', targetsAt(5), 5],
    ['null if one area differs', { ...targetsAt(4), customers: 3 }, null],
    ['null without areas', {}, null],
  ] as const)('returns %s', (_what, targets, expected) => {
    expect(commonTarget(targets)).toBe(expected);
  });
});
