import { afterEach, describe, expect, test, vi } from 'vitest';

import { formatDate, formatList, formatScore, formatShare, formatLevelValue, isoDate } from '#i18n/format.ts';

test.each([
  [2.85, 'en', 1, '2.9'],
  [2.85, 'nb', 1, '2,9'],
  [31 / 7, 'en', 2, '4.43'],
  [31 / 7, 'nb', 2, '4,43'],
  [3, 'nb', 1, '3,0'],
  [4.949999, 'en', 1, '4.9'],
] as const)('formatScore formats %f in %s with %i decimals as %s', (score, locale, decimals, text) => {
  expect(formatScore(score, locale, decimals)).toBe(text);
});

test('formatLevelValue has one decimal when the target is not a whole level', () => {
  expect(formatLevelValue(4, 'en')).toBe('4');
  expect(formatLevelValue(4.25, 'nb')).toBe('4,3');
});

test('shares, dates and lists follow the language, and contain only characters of the fonts', () => {
  expect(formatShare(2 / 7, 'en')).toBe('29%');
  expect(formatShare(2 / 7, 'nb')).toBe('29\u00a0%');
  expect(formatDate('2026-11-14T11:00:00.000Z', 'en')).toBe('14 November 2026');
  expect(formatDate('2026-11-14T11:00:00.000Z', 'nb')).toBe('14. november 2026');
  expect(formatList(['a', 'b', 'c'], 'nb')).toBe('a, b og c');
});

describe.each([
  ['Pacific/Kiritimati', '15 November 2026', '2026-11-15'],
  ['Europe/Oslo', '14 November 2026', '2026-11-14'],
  ['Pacific/Pago_Pago', '14 November 2026', '2026-11-14'],
])('in the time zone %s', (zone, shown, written) => {
  afterEach(() => vi.unstubAllEnvs());

  test('formatDate and isoDate return the day of the time zone when they get a time', () => {
    vi.stubEnv('TZ', zone);
    expect(formatDate('2026-11-14T21:30:00.000Z', 'en')).toBe(shown);
    expect(isoDate('2026-11-14T21:30:00.000Z')).toBe(written);
  });

  test('formatDate and isoDate return the same day when they get a date', () => {
    vi.stubEnv('TZ', zone);
    expect(formatDate('2026-11-14', 'en')).toBe('14 November 2026');
    expect(isoDate('2026-11-14')).toBe('2026-11-14');
  });
});
