import { expect, test } from 'vitest';

import { fill } from '#i18n/fill.ts';

test('puts each value in its place, also twice', () => {
  expect(fill('{n} of {total}, {n} left', { n: 3, total: '12' })).toBe('3 of 12, 3 left');
});

test('takes a value as it is, whatever it looks like', () => {
  expect(fill('{name}', { name: '$& {n}' })).toBe('$& {n}');
});

test('refuses a text whose place has no value', () => {
  expect(() => fill('{n} of {total}', { n: 1 })).toThrow('has no value for {total}');
});
