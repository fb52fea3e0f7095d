import { expect, test } from 'vitest';

import { resultsInText } from '#domain/gathered-results.ts';
import { comparisonHash } from '#domain/link/comparison-link.ts';

import { randomPayloads } from '../../../support/links.ts';

const payloads = randomPayloads(6, 5);
const results = payloads.flatMap((payload) =>
  resultsInText(`#r=${payload}`).items.flatMap((item) => (item.ok ? [item.value] : [])),
);

test('comparisonHash is empty when there is no result', () => {
  expect(comparisonHash([])).toBe('');
});

test.each([1, 2, 6])('comparisonHash of %i results contains each payload, in order', (count) => {
  const some = results.slice(0, count).toReversed();
  const hash = comparisonHash(some);
  expect(hash).toBe(`#c=${payloads.slice(0, count).toReversed().join('.')}`);
  expect(resultsInText(hash).items).toEqual(some.map((value) => ({ ok: true, value })));
});

test('comparisonHash omits a label when it is too long for a link', () => {
  const [first] = results;
  const long = results.slice(0, 1).map((one) => ({ ...one, label: 'x'.repeat(500) }));
  expect(comparisonHash(long)).toBe(comparisonHash(first === undefined ? [] : [{ ...first, label: null }]));
});
