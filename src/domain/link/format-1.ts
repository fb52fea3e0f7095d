import type { Answer } from '#domain/assessment.ts';
import type { LinkEdition } from '#domain/link/link-editions.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** Format version: the first byte of a link in this format. */
export const version = 1;

/** Flags in the third byte. All other bits are zero. */
export const flag = { quick: 1, targets: 2, label: 4 } as const;

/** Number of bytes before the answers: version, edition code, flags, sector and role (one byte), date (two bytes). */
export const headLength = 6;

/** Number of bits for an answer or a target. */
export const codeWidth = 3;

/** The answer for each code, 0 to 7; undefined means unanswered. */
export const answerCodes: readonly (Answer | undefined)[] = [undefined, 1, 2, 3, 4, 5, 'not-applicable', 'dont-know'];

/** @returns Ids of the questions in the scope, in the order in which links store their answers. */
export function questionsAsked(edition: LinkEdition, scope: Scope): readonly string[] {
  return scope === 'quick' ? edition.quick : edition.questions;
}
