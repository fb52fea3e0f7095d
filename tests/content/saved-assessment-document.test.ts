import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { editionOf } from '#domain/edition.ts';
import { savedAssessmentDocument } from '#domain/saved/saved-assessment-document.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';

import { questionnaire } from '../support/questionnaire.ts';
import { goldenFile, threeAssessments } from '../support/saved-files.ts';
import { undescribed } from '../support/undescribed.ts';

const edition = editionOf(questionnaire);
const schema = savedAssessmentDocument(edition);
const validate = new Ajv({ allErrors: true, strictTypes: false, formats: { 'date-time': true } }).compile(schema);
const [one] = threeAssessments();
type File = Record<string, Record<string, unknown>>;

describe('the published schema of a saved assessment', () => {
  it('accepts current and earlier files of the site', () => {
    for (const assessment of threeAssessments()) {
      expect(validate(JSON.parse(serializeAssessment(assessment, edition))), JSON.stringify(validate.errors)).toBe(
        true,
      );
    }
    expect(validate(JSON.parse(goldenFile('assessment-1.json')))).toBe(true);
  });

  it.each<[string, (file: File) => void]>([
    ['an unknown key', (file) => (file['extra'] = {})],
    ['a missing key', (file) => delete file['label']],
    ['an unknown question', (file) => (file['answers'] = { 'fin-lottery': { answer: 3 } })],
    ['an empty answer', (file) => (file['answers'] = { 'fin-budget': {} })],
    [
      '“does not apply” when it is not allowed',
      (file) => (file['answers'] = { 'fin-budget': { answer: 'not-applicable' } }),
    ],
    ['a note that is too long', (file) => (file['answers'] = { 'fin-budget': { note: 'x'.repeat(301) } })],
    ['an invalid target', (file) => (file['targets'] = { ...file['targets'], staff: 2 })],
    ['an empty label', (file) => Object.assign(file, { label: '' })],
    ['an invalid id', (file) => Object.assign(file, { id: '1' })],
    ['an invalid time', (file) => Object.assign(file, { updated: 'yesterday' })],
  ])('rejects %s', (_what, change) => {
    const file = JSON.parse(serializeAssessment(one, edition)) as File;
    change(file);
    expect(validate(file)).toBe(false);
  });

  it('describes each field', () => {
    expect(undescribed(schema, '')).toEqual([]);
  });
});
