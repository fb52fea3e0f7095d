/**
 * @param time - ISO 8601: a time, or a date without a time.
 * @returns True for a date without a time, which is the same day in every time zone.
 */
export function isDateOnly(time: string): boolean {
  return !time.includes('T');
}
