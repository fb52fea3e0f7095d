const millisecondsADay = 86_400_000;
const firstDay = Date.UTC(2020, 0, 1) / millisecondsADay;
const lastNumber = 0xff_ff;

/**
 * @param time - A date or a time, ISO 8601, UTC.
 * @returns Days from 2020-01-01 to the calendar date in UTC, clamped to 0 to 65535 (2199-06-06).
 * @throws {RangeError} If the text is not a date or time.
 */
export function dayNumberOf(time: string): number {
  const day = Math.floor(Date.parse(time) / millisecondsADay) - firstDay;
  if (Number.isNaN(day)) throw new RangeError(`“${time}” is not a date or time in ISO 8601`);
  return Math.min(Math.max(day, 0), lastNumber);
}

/**
 * @param day - Days since 2020-01-01, a whole number from 0 to 65535.
 * @returns The date in the form YYYY-MM-DD.
 */
export function dateOfDay(day: number): string {
  return new Date((firstDay + day) * millisecondsADay).toISOString().slice(0, 10);
}
