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
    ['\u200b', false],
    ['\u3164 \u2800', false],
    ['\u{e0041}', false],
    ['👩\u200d👧', true],
  ])('%j is valid: %s', (label, expected) => {
    expect(isLabel(label)).toBe(expected);
  });

  test('loses outer spaces and unprintable characters when it is entered', () => {
    expect(labelOf('  Cafe\u0301\u202e \u0000Nord ')).toBe('Café Nord');
  });

  test('is null when the input is empty, and undefined when the input is too long', () => {
    expect(labelOf(' \u202e ')).toBeNull();
    expect(labelOf('\u200b \u2060')).toBeNull();
    expect(labelOf('Å'.repeat(60))).toBe('Å'.repeat(60));
    expect(labelOf('Å'.repeat(61))).toBeUndefined();
  });
});
