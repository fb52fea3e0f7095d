import type { Locale } from '#domain/locale.ts';

/**
 * @param time - ISO 8601.
 * @returns Hours (00 to 23) and minutes, in the time zone of the browser.
 */
export function formatTime(time: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return format.format(new Date(time));
}
