import { describe, expect, test } from 'vitest';

import { isLabel, labelOf } from '#domain/label.ts';

describe('a label', () => {
  test.each([
    ['Bryggen Teknikk AS', true],
    ['Å'.repeat(60), true],
    ['🙂'.repeat(60), true],
    ['Å'.repeat(61), false],
    ['', false],
    [' padded', false],
    ['two\nlines', false],
    ['e\u0301', false],
  ])('%j: %s', (label, expected) => {
    expect(isLabel(label)).toBe(expected);
  });

  test('is cleaned of what it cannot hold as it is typed', () => {
    expect(labelOf('  Cafe\u0301\u202e \u0000Nord ')).toBe('Café Nord');
  });

  test('is none where nothing is left of what was typed, and is refused where too much is', () => {
    expect(labelOf(' \u202e ')).toBeNull();
    expect(labelOf('Å'.repeat(60))).toBe('Å'.repeat(60));
    expect(labelOf('Å'.repeat(61))).toBeUndefined();
  });
});
