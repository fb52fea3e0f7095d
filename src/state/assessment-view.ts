import type { Scope } from '#domain/questionnaire.ts';

/** What the assessment page shows, as its address says. */
export type AssessmentView =
  | { readonly name: 'question'; readonly question: string; readonly returnsToCheck: boolean }
  /** A new assessment is asked for. */
  | { readonly name: 'start'; readonly scope: Scope }
  | { readonly name: 'setup' | 'check' | 'list' | 'entry' };

/**
 * Reads the part of the address after `#`.
 *
 * @param hash - With or without the `#`; anything at all.
 * @param questions - Ids of the questions that can be shown.
 * @returns Null where the address names nothing that this page shows.
 */
export function parseView(hash: string, questions: readonly string[]): AssessmentView | null {
  const text = hash.replace(/^#/, '');
  if (text === 'setup' || text === 'check' || text === 'list' || text === 'entry') return { name: text };
  const parameters = new URLSearchParams(text);
  const start = parameters.get('start');
  if (start === 'full' || start === 'quick') return { name: 'start', scope: start };
  const question = parameters.get('q');
  if (question === null || !questions.includes(question)) return null;
  return { name: 'question', question, returnsToCheck: parameters.get('then') === 'check' };
}

/**
 * @param question - Id of a question.
 * @param returnsToCheck - Whether “next” leads back to the list of answers.
 * @returns The part of the address that shows it, with the `#`.
 */
export function questionHash(question: string, returnsToCheck = false): string {
  return `#q=${question}${returnsToCheck ? '&then=check' : ''}`;
}
