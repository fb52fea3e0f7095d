import { describe, expect, it, test } from 'vitest';

import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeResultLink, encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { readPayload } from '#domain/link/payload.ts';

import { answersEverywhere, assessmentWith, sampleAssessments, targetsAt } from '../../../support/assessments.ts';
import { sharedPart } from '../../../support/link-fuzz.ts';
import { payloadOf } from '../../../support/links.ts';
import { questionnaire } from '../../../support/questionnaire.ts';

const threes = answersEverywhere(questionnaire, 3);
const contentOf = (payload: string) => readPayload(payload) ?? [];

describe('the link to a result', () => {
  test.each(Object.entries(sampleAssessments(questionnaire)))(
    'carries what it is to carry: %s',
    (_name, assessment) => {
      expect(decodeResultLink(payloadOf(assessment))).toEqual({ ok: true, value: sharedPart(assessment) });
    },
  );

  it('is 45 lower-case letters and digits when everything is answered, without a label', () => {
    expect(payloadOf(assessmentWith({ answers: threes }))).toMatch(/^[0-9a-z]{45}$/);
  });

  it('stays under 200 characters with a label of 60 letters', () => {
    const assessment = assessmentWith({ answers: threes, label: 'Å'.repeat(60), targets: targetsAt(5) });
    expect(payloadOf(assessment).length).toBeLessThanOrEqual(242);
    expect(payloadOf({ ...assessment, label: 'x'.repeat(60) }).length).toBeLessThan(200);
  });

  it('is the same whenever the same is shared', () => {
    const assessment = assessmentWith({ answers: threes });
    expect(payloadOf({ ...assessment, id: 'another', created: '2026-01-01T00:00:00Z' })).toBe(payloadOf(assessment));
    expect(payloadOf({ ...assessment, updated: '2026-11-02T23:59:59Z' })).toBe(payloadOf(assessment));
  });

  it('has no note in it', () => {
    const notes = { 'fin-budget': 'letter of May' };
    expect(payloadOf(assessmentWith({ answers: threes, notes }))).toBe(payloadOf(assessmentWith({ answers: threes })));
  });

  it('has only the questions of the quick check in it when that is the scope', () => {
    const all = assessmentWith({ answers: threes, scope: 'quick' });
    const asked = questionnaire.areas.flatMap(({ topics }) => topics.map(({ questions }) => questions[0]?.id ?? ''));
    const quick = assessmentWith({ answers: new Map(asked.map((id) => [id, 3])), scope: 'quick' });
    expect(payloadOf(all)).toBe(payloadOf(quick));
    expect(payloadOf(all)).toHaveLength(24);
  });

  it('never says that every target is 4', () => {
    expect(contentOf(payloadOf(assessmentWith({ targets: targetsAt(4) })))).toHaveLength(24);
    expect(contentOf(payloadOf(assessmentWith({ targets: targetsAt(3) })))).toHaveLength(26);
    expect(contentOf(payloadOf(assessmentWith({ targets: { ...targetsAt(4), staff: 5 } })))).toHaveLength(26);
  });
});

describe('the label', () => {
  const assessment = assessmentWith({ label: 'Bryggen Teknikk AS' });

  it('goes into the link only when it is to', () => {
    const without = encodeResultLink(assessment, false);
    expect(without).toEqual({ payload: payloadOf(assessmentWith()), isLabelLeftOut: false });
    expect(encodeResultLink(assessment, true).payload).not.toBe(without.payload);
  });

  it('stays out when it takes more than 120 bytes, and that is said', () => {
    const long = { ...assessment, label: '日'.repeat(41) };
    expect(encodeResultLink(long, true)).toEqual({ payload: payloadOf(assessmentWith()), isLabelLeftOut: true });
    expect(encodeResultLink(long, false).isLabelLeftOut).toBe(false);
    expect(encodeResultLink({ ...assessment, label: '日'.repeat(40) }, true).isLabelLeftOut).toBe(false);
  });

  it('is not missed where there is none', () => {
    expect(encodeResultLink(assessmentWith(), true).isLabelLeftOut).toBe(false);
  });
});

describe('what cannot be written', () => {
  test.each([
    ['a sector of no edition', { sector: 'mining' }, '“mining” is none of bank'],
    ['a role of no edition', { role: 'pilot' }, '“pilot” is none of leadership'],
    ['a time that is none', { updated: '' }, '“” is not a date'],
  ])('%s throws', (_name, change, message) => {
    expect(() => payloadOf({ ...assessmentWith(), ...change })).toThrow(RangeError);
    expect(() => payloadOf({ ...assessmentWith(), ...change })).toThrow(message);
  });

  it('an edition without a code throws', () => {
    const shared = { ...sharedPart(assessmentWith()), edition: 99 };
    expect(() => encodeSharedResult(shared)).toThrow('no edition with the code 99');
  });
});
