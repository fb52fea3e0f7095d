import { expect, test } from 'vitest';

import { fill, fillCondition, fillCount } from '#i18n/fill.ts';

test('fill replaces each placeholder, also when it occurs twice', () => {
  expect(fill('{n} of {total}, {n} left', { n: 3, total: '12' })).toBe('3 of 12, 3 left');
});

test('fill inserts a value unchanged when it looks like a placeholder', () => {
  expect(fill('{name}', { name: '$& {n}' })).toBe('$& {n}');
});

test('fill throws when a placeholder has no value', () => {
  expect(() => fill('{n} of {total}', { n: 1 })).toThrow('has no value for {total}');
});

test.each([
  [0, 'en', '0 answers in Staff'],
  [1, 'en', '1 answer in Staff'],
  [12_345, 'en', '12,345 answers in Staff'],
  [1, 'nb', '1 answer in Staff'],
  [12_345, 'nb', '12\u00a0345 answers in Staff'],
] as const)('fillCount fills the plural form that agrees with %i in %s', (n, locale, text) => {
  const forms = { one: '{n} answer in {area}', other: '{n} answers in {area}' };
  expect(fillCount(forms, locale, { n, area: 'Staff' })).toBe(text);
});

test.each([
  ['Only if {condition}', 'Customers pay nothing.', 'Only if customers pay nothing.'],
  ['Only if {condition}', 'IT is bought.', 'Only if IT is bought.'],
  ['Bare hvis dette stemmer: {condition}', 'Kundene er anonyme.', 'Bare hvis dette stemmer: Kundene er anonyme.'],
])('fillCondition keeps the capital of a condition only when it follows a colon: %s', (text, condition, expected) => {
  expect(fillCondition(text, condition)).toBe(expected);
});
