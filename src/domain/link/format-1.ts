import type { Answer } from '#domain/assessment.ts';
import type { LinkEdition } from '#domain/link/link-editions.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** First byte of the content of a link in this format. */
export const version = 1;

/** Bits of the third byte; the others are zero. */
export const flag = { quick: 1, targets: 2, label: 4 } as const;

/** Bytes before the answers: format, edition, flags, sector and role, and two of the date. */
export const headLength = 6;

/** Bits of an answer, and of a target. */
export const codeWidth = 3;

/** Answers by their code, 0 to 7; undefined is unanswered. */
export const answerCodes: readonly (Answer | undefined)[] = [undefined, 1, 2, 3, 4, 5, 'not-applicable', 'dont-know'];

/** @returns Ids of the questions that a link of this scope has answers to, in their order. */
export function questionsAsked(edition: LinkEdition, scope: Scope): readonly string[] {
  return scope === 'quick' ? edition.quick : edition.questions;
}
