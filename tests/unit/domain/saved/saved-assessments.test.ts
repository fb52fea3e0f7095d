import { describe, expect, test } from 'vitest';

import { editionOf } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { parseSavedAssessments, serializeAssessments } from '#domain/saved/saved-assessments.ts';

import { questionnaire } from '../../../support/questionnaire.ts';
import { goldenFile, threeAssessments } from '../../../support/saved-files.ts';

const edition = editionOf(questionnaire);
const three = threeAssessments();
const [one, two] = three;
const read = (text: string) => parseSavedAssessments(text, edition);

/** A file with several assessments, from raw JSON. */
function bundleOf(...parts: unknown[]): string {
  return JSON.stringify({ format: 'focal-assessments', version: 1, assessments: parts });
}
const part = (assessment: (typeof three)[number]) => JSON.parse(serializeAssessment(assessment, edition)) as object;

describe('a file', () => {
  test('is parsed when it contains one assessment', () => {
    expect(read(serializeAssessment(one, edition))).toEqual({ ok: true, value: [one] });
  });

  test('is parsed in order when it contains several assessments', () => {
    expect(read(serializeAssessments(three, edition))).toEqual({ ok: true, value: three });
  });

  test('is the documented JSON when it contains several assessments', () => {
    expect(JSON.parse(serializeAssessments([two, one], edition))).toEqual({
      format: 'focal-assessments',
      version: 1,
      assessments: [part(two), part(one)],
    });
  });

  test.each(['assessment-1.json', 'assessments-1.json'] as const)(
    'stays readable when an earlier version wrote it: %s',
    (name) => {
      const text = goldenFile(name);
      const outcome = read(text);
      expect(outcome.ok).toBe(true);
      if (!outcome.ok) return;
      const [first] = outcome.value;
      expect(name === 'assessments-1.json' || first === undefined).toBe(outcome.value.length > 1);
      const written = outcome.value.length > 1 || first === undefined ? serializeAssessments : null;
      expect(written?.(outcome.value, edition) ?? serializeAssessment(first ?? one, edition)).toBe(text);
    },
  );
});

describe('a file is rejected', () => {
  test.each([
    ['that is cut off', serializeAssessment(one, edition).slice(0, 400), { code: 'not-json' }],
    ['that is empty', '', { code: 'not-json' }],
    ['in another format', '{"format":"something-else","version":1}', { code: 'other-format' }],
    ['that is null', 'null', { code: 'other-format' }],
    ['that is a list', '[1]', { code: 'other-format' }],
    ['with an empty list', bundleOf(), { code: 'empty' }],
    ['of a newer version', JSON.stringify({ ...part(one), version: 2, mood: 'new' }), { code: 'newer-version' }],
    [
      'with a list of a newer version',
      '{"format":"focal-assessments","version":2,"items":[]}',
      { code: 'newer-version' },
    ],
    [
      'with one assessment of a newer version',
      bundleOf(part(one), { ...part(two), version: 2 }),
      { code: 'newer-version' },
    ],
    [
      'with an unknown key beside the list',
      JSON.stringify({ format: 'focal-assessments', version: 1, assessments: [part(one)], extra: 1 }),
      { code: 'damaged', parts: [], total: 0 },
    ],
    ['with a damaged assessment', JSON.stringify({ ...part(one), id: 7 }), { code: 'damaged', parts: [1], total: 1 }],
    [
      'with damaged assessments, whose places are reported',
      bundleOf(part(one), { ...part(two), scope: 'half' }, null),
      { code: 'damaged', parts: [2, 3], total: 3 },
    ],
    ['with the same id twice', bundleOf(part(one), part(one)), { code: 'damaged', parts: [2], total: 2 }],
    ['with a nested file', bundleOf(JSON.parse(bundleOf(part(one)))), { code: 'damaged', parts: [1], total: 1 }],
  ])('%s', (_what, text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });

  test('at any depth of nesting', () => {
    for (const deep of [
      '['.repeat(200_000),
      `{"format":"focal-assessments","version":1,"assessments":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ]) {
      expect(read(deep).ok).toBe(false);
    }
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with the key %s, and no prototype changes', (key) => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    const text = serializeAssessments(three, edition);
    for (const hostile of [
      text.replace('"answers": {', `"answers": { "${key}": { "answer": 3, "polluted": true },`),
      text.replace('"targets": {', `"targets": { "${key}": { "polluted": true },`),
      text.replace('"format"', `"${key}": { "polluted": true }, "format"`),
    ]) {
      expect(hostile).not.toBe(text);
      expect(read(hostile).ok).toBe(false);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
    expect('polluted' in {}).toBe(false);
  });
});
