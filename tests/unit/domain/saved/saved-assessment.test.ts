import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Answer } from '#domain/assessment.ts';
import { editionOf } from '#domain/edition.ts';
import { parseSavedAssessment, serializeAssessment } from '#domain/saved/saved-assessment.ts';

import { assessmentWith, sampleAssessments } from '../../../support/assessments.ts';
import { questionnaire } from '../../../support/questionnaire.ts';

const edition = editionOf(questionnaire);
const sample = assessmentWith({
  label: 'Blåbærskogen «Øst»',
  sector: 'clinic',
  role: 'adviser',
  answers: new Map<string, Answer>([
    ['fin-budget', 3],
    ['fin-tools', 'dont-know'],
    ['fin-out-of-hours', 'not-applicable'],
  ]),
  notes: { 'fin-budget': 'letter of May', 'cust-journey': 'only a note' },
});
const text = serializeAssessment(sample, edition);

/** The saved text with one change. */
function withChange(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

describe('a saved assessment', () => {
  test.each(Object.entries(sampleAssessments(questionnaire)))(
    'is unchanged when it is serialized and parsed: %s',
    (_name, assessment) => {
      expect(parseSavedAssessment(serializeAssessment(assessment, edition), edition)).toEqual({
        ok: true,
        value: assessment,
      });
    },
  );

  test('is the documented JSON, including notes', () => {
    expect(JSON.parse(text)).toEqual({
      format: 'focal-assessment',
      version: 1,
      questionnaire: { id: 'customer-focus', edition: 1 },
      id: sample.id,
      created: sample.created,
      updated: sample.updated,
      label: 'Blåbærskogen «Øst»',
      sector: 'clinic',
      role: 'adviser',
      scope: 'full',
      targets: { staff: 4, finances: 4, customers: 4, commitments: 4 },
      answers: {
        'fin-budget': { answer: 3, note: 'letter of May' },
        'fin-tools': { answer: 'dont-know' },
        'fin-out-of-hours': { answer: 'not-applicable' },
        'cust-journey': { note: 'only a note' },
      },
    });
  });

  const damages: Readonly<Record<string, (file: Record<string, unknown>) => void>> = {
    'an unknown key': (file) => (file['extra'] = 1),
    'an unknown question': (file) => (file['answers'] = { 'fin-lottery': { answer: 3 } }),
    'an answer out of range': (file) => (file['answers'] = { 'fin-budget': { answer: 6 } }),
    'an answer as text': (file) => (file['answers'] = { 'fin-budget': { answer: '3' } }),
    'an empty answer': (file) => (file['answers'] = { 'fin-budget': {} }),
    '“does not apply” when it is not allowed': (file) =>
      (file['answers'] = { 'fin-budget': { answer: 'not-applicable' } }),
    'a note that is too long': (file) => (file['answers'] = { 'fin-budget': { note: 'x'.repeat(301) } }),
    'a missing target': (file) => (file['targets'] = { staff: 4 }),
    'a target out of range': (file) => (file['targets'] = { staff: 2, finances: 4, customers: 4, commitments: 4 }),
    'an unknown sector': (file) => (file['sector'] = 'mining'),
    'an id that is not a UUID': (file) => (file['id'] = '../../etc'),
    'an invalid time': (file) => (file['updated'] = 'yesterday'),
    'an invalid month': (file) => (file['created'] = '2026-13-01T00:00:00Z'),
    'an invalid hour': (file) => (file['updated'] = '2026-10-01T29:00:00Z'),
    'a label that is too long': (file) => (file['label'] = 'x'.repeat(61)),
    'a label with a hidden direction mark': (file) => (file['label'] = 'abc\u202edef'),
    'no label key': (file) => delete file['label'],
    'another format': (file) => (file['format'] = 'something-else'),
    'another questionnaire': (file) => (file['questionnaire'] = { id: 'other', edition: 1 }),
  };

  test.each(Object.entries(damages))('is rejected as a whole with %s', (_name, change) => {
    expect(parseSavedAssessment(withChange(change), edition)).toEqual({ ok: false, problem: 'unreadable' });
  });

  test('is rejected as newer, not as unreadable, when its version or edition is newer', () => {
    const newerVersion = withChange((file) => Object.assign(file, { version: 2, mood: 'new' }));
    const newerEdition = withChange((file) => (file['questionnaire'] = { id: 'customer-focus', edition: 2 }));
    for (const newer of [newerVersion, newerEdition]) {
      expect(parseSavedAssessment(newer, edition)).toEqual({ ok: false, problem: 'newer-version' });
    }
  });

  test('is parsed without an exception or a change of Object.prototype, whatever the text', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat(text.length).map((length) => text.slice(0, length)),
      fc.constantFrom('__proto__', 'constructor', 'prototype').map((key) => text.replace('"fin-budget"', `"${key}"`)),
    );
    fc.assert(
      fc.property(hostile, (input) => {
        const outcome = parseSavedAssessment(input, edition);
        expect(outcome.ok).toBe(input === text);
      }),
      { seed: 20_261_122, numRuns: 1_000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});
