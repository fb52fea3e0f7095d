import { describe, expect, it, test } from 'vitest';

import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeResultLink, encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { readPayload } from '#domain/link/payload.ts';

import { answersEverywhere, assessmentWith, sampleAssessments, targetsAt } from '../../../support/assessments.ts';
import { expectedSharedResult } from '../../../support/link-fuzz.ts';
import { payloadOf } from '../../../support/links.ts';
import { questionnaire } from '../../../support/questionnaire.ts';

const threes = answersEverywhere(questionnaire, 3);
const contentOf = (payload: string) => readPayload(payload) ?? [];

describe('the link to a result', () => {
  test.each(Object.entries(sampleAssessments(questionnaire)))('contains the shared data: %s', (_name, assessment) => {
    expect(decodeResultLink(payloadOf(assessment))).toEqual({ ok: true, value: expectedSharedResult(assessment) });
  });

  it('has 45 lower-case letters and digits when every question is answered and there is no label', () => {
    expect(payloadOf(assessmentWith({ answers: threes }))).toMatch(/^[0-9a-z]{45}$/);
  });

  it('has fewer than 200 characters when the label has 60 letters', () => {
    const assessment = assessmentWith({ answers: threes, label: 'Å'.repeat(60), targets: targetsAt(5) });
    expect(payloadOf(assessment).length).toBeLessThanOrEqual(242);
    expect(payloadOf({ ...assessment, label: 'x'.repeat(60) }).length).toBeLessThan(200);
  });

  it('is the same whenever the shared data are the same', () => {
    const assessment = assessmentWith({ answers: threes });
    expect(payloadOf({ ...assessment, id: 'another', created: '2026-01-01T00:00:00Z' })).toBe(payloadOf(assessment));
    expect(payloadOf({ ...assessment, updated: '2026-11-02T23:59:59Z' })).toBe(payloadOf(assessment));
  });

  it('contains no note', () => {
    const notes = { 'fin-budget': 'letter of May' };
    expect(payloadOf(assessmentWith({ answers: threes, notes }))).toBe(payloadOf(assessmentWith({ answers: threes })));
  });

  it('contains only answers of the quick check when the scope is quick', () => {
    const all = assessmentWith({ answers: threes, scope: 'quick' });
    const asked = questionnaire.areas.flatMap(({ topics }) => topics.map(({ questions }) => questions[0]?.id ?? ''));
    const quick = assessmentWith({ answers: new Map(asked.map((id) => [id, 3])), scope: 'quick' });
    expect(payloadOf(all)).toBe(payloadOf(quick));
    expect(payloadOf(all)).toHaveLength(24);
  });

  it('omits the targets when all are 4', () => {
    expect(contentOf(payloadOf(assessmentWith({ targets: targetsAt(4) })))).toHaveLength(24);
    expect(contentOf(payloadOf(assessmentWith({ targets: targetsAt(3) })))).toHaveLength(26);
    expect(contentOf(payloadOf(assessmentWith({ targets: { ...targetsAt(4), staff: 5 } })))).toHaveLength(26);
  });
});

describe('the label in a link', () => {
  const assessment = assessmentWith({ label: 'Bryggen Teknikk AS' });

  it('is in the link only when requested', () => {
    const without = encodeResultLink(assessment, false);
    expect(without).toEqual({ payload: payloadOf(assessmentWith()), isLabelOmitted: false });
    expect(encodeResultLink(assessment, true).payload).not.toBe(without.payload);
  });

  it('is omitted, and reported as such, when it has more than 120 bytes', () => {
    const long = { ...assessment, label: '日'.repeat(41) };
    expect(encodeResultLink(long, true)).toEqual({ payload: payloadOf(assessmentWith()), isLabelOmitted: true });
    expect(encodeResultLink(long, false).isLabelOmitted).toBe(false);
    expect(encodeResultLink({ ...assessment, label: '日'.repeat(40) }, true).isLabelOmitted).toBe(false);
  });

  it('is not reported as omitted when there is none', () => {
    expect(encodeResultLink(assessmentWith(), true).isLabelOmitted).toBe(false);
  });
});

describe('encoding a link', () => {
  test.each([
    ['an unknown sector', { sector: 'mining' }, '“mining” is none of bank'],
    ['an unknown role', { role: 'pilot' }, '“pilot” is none of leadership'],
    ['an invalid time', { updated: '' }, '“” is not a date'],
  ])('throws for %s', (_name, change, message) => {
    expect(() => payloadOf({ ...assessmentWith(), ...change })).toThrow(RangeError);
    expect(() => payloadOf({ ...assessmentWith(), ...change })).toThrow(message);
  });

  it('throws for an edition without a code', () => {
    const shared = { ...expectedSharedResult(assessmentWith()), edition: 99 };
    expect(() => encodeSharedResult(shared)).toThrow('no edition with the code 99');
  });
});
