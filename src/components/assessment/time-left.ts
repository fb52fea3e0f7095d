import { minutesFor } from '#domain/minutes.ts';
import type { Texts } from '#i18n/en/index.ts';
import { fill } from '#i18n/fill.ts';

/**
 * @param open - Questions without an answer.
 * @returns The time left in words; empty if every question has an answer.
 */
export function timeLeft(open: Parameters<typeof minutesFor>[0], texts: Texts['question']): string {
  if (open.length === 0) return '';
  const n = minutesFor(open);
  return n >= 2 ? fill(texts.timeLeft, { n }) : texts.timeLeftShort;
}
