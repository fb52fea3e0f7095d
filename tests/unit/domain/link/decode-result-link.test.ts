import { describe, expect, it, test } from 'vitest';

import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { encodeSharedResult } from '#domain/link/encode-result-link.ts';
import { writePayload } from '#domain/link/payload.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { answersEverywhere, assessmentWith, changed, targetsAt } from '../../../support/assessments.ts';
import { byte, forged, payloadOf } from '../../../support/links.ts';
import { allQuestions, questionnaire } from '../../../support/questionnaire.ts';

const answers = answersEverywhere(questionnaire, 3);
const full = payloadOf(assessmentWith({ answers }));
const quick = payloadOf(assessmentWith({ answers, scope: 'quick' }));
const withTargets = payloadOf(assessmentWith({ answers, targets: { ...targetsAt(4), staff: 5 } }));
const withLabel = payloadOf(assessmentWith({ answers, label: 'Nord' }));
const head = 6;
const labelAt = head + 18;

/** A link whose label has these bytes. */
function labelled(bytes: readonly number[], length = bytes.length): string {
  return forged(withLabel, (content) => [...content.slice(0, labelAt), length, ...bytes]);
}

/** A link with these four targets. @param padding - Bits after the last target. */
function aimedAt(targets: readonly [number, number, number, number], padding = 0): string {
  const [first, second, third, fourth] = targets;
  const bits = (first << 13) | (second << 10) | (third << 7) | (fourth << 4) | padding;
  return forged(withTargets, (content) => [...content.slice(0, labelAt), bits >> 8, bits & 255]);
}

const utf8 = (text: string) => [...Buffer.from(text)];

describe('a link is decoded', () => {
  test.each([
    ['as it was written', full],
    ['in the quick scope', quick],
    ['with the highest sector and role', forged(full, byte(3, 0xa6))],
    ['with targets', aimedAt([3, 4, 5, 3])],
    ['with a label', labelled(utf8('Ærlig'))],
    ['with a label of 120 bytes', labelled(utf8('日'.repeat(40)))],
  ])('%s', (_name, payload) => {
    const outcome = decodeResultLink(payload);
    expect(outcome.ok && encodeSharedResult(outcome.value)).toBe(payload);
  });

  it('with a “does not apply” that the question does not allow; scoring ignores it', () => {
    const forbidden = allQuestions.find(({ notApplicable }) => notApplicable === null)?.id ?? '';
    const payload = payloadOf(assessmentWith({ answers: changed(answers, { [forbidden]: 'not-applicable' }) }));
    const outcome = decodeResultLink(payload);
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome.value.answers.get(forbidden)).toBe('not-applicable');
    expect(encodeSharedResult(outcome.value)).toBe(payload);
    expect(scoreAssessment(questionnaire, outcome.value.answers, 'full')).toEqual(
      scoreAssessment(questionnaire, changed(answers, { [forbidden]: undefined }), 'full'),
    );
  });
});

describe('a link is rejected as damaged', () => {
  test.each([
    ['that is empty', ''],
    ['that has a wrong checksum', full.replace('040', '041')],
    ['that has a wrong checksum, though it looks like another format', full.replace('040', '080')],
    ['that has capitals', full.toUpperCase()],
    ['that has a bit set after its last byte', `${full.slice(0, -1)}${full.endsWith('0') ? '1' : nextDigit(full)}`],
    ['that has characters after its end', `${full}0`],
    ['that has one byte of content', writePayload([1])],
    ['that ends after its head', forged(full, (content) => content.slice(0, head))],
    ['that lacks a byte of answers', forged(full, (content) => content.slice(0, -1))],
    ['that has a byte too many', forged(full, (content) => [...content, 0])],
    ['that has the answers of a full result and says it is quick', forged(full, byte(2, 1))],
    [
      'that has bits set after the last quick answer',
      forged(quick, (content) => content.with(-1, (content.at(-1) ?? 0) | 1)),
    ],
    ['that says it has targets and has none', forged(full, byte(2, 2))],
    ['that has targets and does not say so', forged(withTargets, byte(2, 0))],
    ['that has only one byte of targets', forged(withTargets, (content) => content.slice(0, -1))],
    ['that has every target at 4', aimedAt([4, 4, 4, 4])],
    ['that has a target of 0', aimedAt([0, 5, 5, 5])],
    ['that has a target of 1', aimedAt([5, 1, 5, 5])],
    ['that has a target of 2', aimedAt([5, 5, 2, 5])],
    ['that has a target of 6', aimedAt([5, 5, 5, 6])],
    ['that has a target of 7', aimedAt([7, 5, 5, 5])],
    ['that has bits set after the last target', aimedAt([5, 5, 5, 5], 1)],
    ['that says it has a label and has none', forged(full, byte(2, 4))],
    ['that has a label and does not say so', forged(withLabel, byte(2, 0))],
    ['that has a label of no bytes', labelled([])],
    ['that has a label longer than it says', labelled(utf8('Nord'), 3)],
    ['that has a label shorter than it says', labelled(utf8('Nord'), 5)],
    ['that has a label of 121 bytes', labelled(utf8(`${'日'.repeat(40)}a`))],
    ['that has a label of 61 letters', labelled(utf8('x'.repeat(61)))],
    ['that has a label that is not UTF-8', labelled([0x4e, 0xff])],
    ['that has a label with an overlong encoding', labelled([0xc1, 0x81])],
    ['that has a label with a lone surrogate', labelled([0xed, 0xa0, 0xbd])],
    ['that has a label that is not composed', labelled(utf8('e\u0301'))],
    ['that has a label with a blank at its end', labelled(utf8('Nord '))],
    ['that has a label with a line break', labelled(utf8('No\nrd'))],
    ['that has a label with a line separator', labelled(utf8('No\u2028rd'))],
    ['that has a label with a direction mark', labelled(utf8('No\u202erd'))],
    ['of format 0, which never existed', forged(full, byte(0, 0))],
    ['of edition 0, which never existed', forged(full, byte(1, 0))],
  ])('%s', (_name, payload) => {
    expect(decodeResultLink(payload)).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('a link is rejected as newer', () => {
  test.each([
    ['with another format', forged(full, byte(0, 2))],
    ['with the highest format', forged(full, byte(0, 255))],
    ['with another format, and nothing else', writePayload([2])],
    ['with another format and a length that this one does not know', forged(full, (content) => [2, ...content])],
    ['with another edition', forged(full, byte(1, 2))],
    ['with the highest edition', forged(full, byte(1, 255))],
    ['with a flag that has no meaning yet', forged(full, byte(2, 8))],
    ['with the highest flag', forged(full, byte(2, 128))],
    ['with a sector that came later', forged(full, byte(3, 0xb0))],
    ['with a role that came later', forged(full, byte(3, 0x07))],
  ])('%s', (_name, payload) => {
    expect(decodeResultLink(payload)).toEqual({ ok: false, problem: 'newer-version' });
  });
});

describe('a link is rejected as too long', () => {
  test.each([
    ['with 401 characters', '0'.repeat(401)],
    ['with 401 characters that are no digits', '?'.repeat(401)],
    ['with a right checksum', writePayload(new Array<number>(300).fill(2))],
  ])('%s', (_name, payload) => {
    expect(decodeResultLink(payload)).toEqual({ ok: false, problem: 'too-long' });
  });

  it('but not with 400 characters', () => {
    expect(decodeResultLink('0'.repeat(400))).toEqual({ ok: false, problem: 'damaged' });
  });
});

/** The successor of the last digit of a payload in the base32 alphabet. The two differ only in a padding bit. */
function nextDigit(payload: string): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  return alphabet[alphabet.indexOf(payload.at(-1) ?? '') + 1] ?? '';
}
