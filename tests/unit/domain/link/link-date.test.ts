import { describe, expect, it, test } from 'vitest';

import { dateOfDay, dayNumberOf } from '#domain/link/link-date.ts';

describe('the date in a link', () => {
  test.each([
    ['2020-01-01', 0],
    ['2020-01-02', 1],
    ['2020-03-01', 60],
    ['2026-11-22', 2517],
    ['2199-06-06', 65_535],
  ])('%s is day %d, in both directions', (date, day) => {
    expect(dayNumberOf(date)).toBe(day);
    expect(dateOfDay(day)).toBe(date);
  });

  test.each([
    ['2026-11-22T00:00:00.000Z', 2517],
    ['2026-11-22T23:59:59.999Z', 2517],
    ['2019-12-31T23:59:59.999Z', 0],
    ['1990-05-05T12:00:00Z', 0],
    ['2199-06-07T00:00:00Z', 65_535],
    ['9999-12-31T12:00:00Z', 65_535],
  ])('%s is clamped to day %d', (time, day) => {
    expect(dayNumberOf(time)).toBe(day);
  });

  it('throws when it is not a date', () => {
    expect(() => dayNumberOf('')).toThrow(RangeError);
    expect(() => dayNumberOf('yesterday')).toThrow('“yesterday” is not a date');
  });
});
