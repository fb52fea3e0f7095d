import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  emptyRecord,
  isExpected,
  parseExpected,
  parseRecord,
  serializeRecord,
  withPayloads,
  type WorkshopRecord,
} from '#domain/group/workshop-record.ts';

import { holdsAlways } from '../../../support/properties.ts';

const anyRecord: fc.Arbitrary<WorkshopRecord> = fc.record({
  payloads: fc.uniqueArray(fc.stringMatching(/^[\da-z]{1,20}$/), { maxLength: 200 }),
  expected: fc.option(fc.integer({ min: 3, max: 200 })),
  agreed: fc.option(fc.uuid()),
});

describe('the workshop record', () => {
  it('is unchanged when it is serialized and parsed', () => {
    holdsAlways(
      fc.property(anyRecord, (record) => {
        expect(parseRecord(serializeRecord(record))).toEqual({ ok: true, value: record });
      }),
      200,
    );
  });

  it('is empty when nothing is stored', () => {
    expect(parseRecord(null)).toEqual({ ok: true, value: emptyRecord });
  });

  it.each([
    '',
    'null',
    '[]',
    '{"format":"focal-workshop","version":2,"payloads":[],"expected":null,"agreed":null}',
    '{"format":"focal-assessment","version":1,"payloads":[],"expected":null,"agreed":null}',
    '{"format":"focal-workshop","version":1,"payloads":[1],"expected":null,"agreed":null}',
    '{"format":"focal-workshop","version":1,"payloads":"a","expected":null,"agreed":null}',
    '{"format":"focal-workshop","version":1,"payloads":[],"expected":2,"agreed":null}',
    '{"format":"focal-workshop","version":1,"payloads":[],"expected":null,"agreed":7}',
  ])('is rejected as unreadable when it is %s', (text) => {
    expect(parseRecord(text)).toEqual({ ok: false, problem: 'unreadable' });
  });

  it('never throws, whatever is stored', () => {
    holdsAlways(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseRecord(text)).not.toThrow();
      }),
    );
  });

  it('contains each result once, and at most 200 of them', () => {
    const many = Array.from({ length: 250 }, (_none, place) => `p${place}`);
    const { payloads } = withPayloads({ ...emptyRecord, payloads: ['p7'] }, many);
    expect(payloads).toHaveLength(200);
    expect(new Set(payloads).size).toBe(200);
    expect(payloads[0]).toBe('p7');
  });
});

it.each([
  [null, true],
  [3, true],
  [200, true],
  [2, false],
  [201, false],
  [3.5, false],
  [Number.NaN, false],
  ['8', false],
])('isExpected accepts %s as the number of expected results: %s', (n, can) => {
  expect(isExpected(n)).toBe(can);
});

describe('parseExpected', () => {
  it.each([
    ['3', 3],
    ['200', 200],
    [' 012 ', 12],
    ['', null],
    ['  ', null],
    ...['2', '201', '3.5', '3,5', '-8', '+8', '1e1', '0x10', 'eight', '8 people', '99999999999999999999'].map(
      (text) => [text, undefined] as const,
    ),
  ] as const)('parses %j as %j', (text, n) => {
    expect(parseExpected(text)).toBe(n);
  });
});
