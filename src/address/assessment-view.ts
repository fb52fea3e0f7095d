import type { Scope } from '#domain/questionnaire.ts';

/** What the assessment page shows, as its address says. */
export type AssessmentView =
  | { readonly name: 'question'; readonly question: string; readonly returnsToCheck: boolean }
  /** A new assessment is asked for. */
  | { readonly name: 'start'; readonly scope: Scope }
  /** `isOwn`: the stored assessment is meant. Otherwise the page asks before it shows the answers of somebody else. */
  | { readonly name: 'setup' | 'entry'; readonly isOwn: boolean }
  | { readonly name: 'check' | 'list' };

/** What the page shows: what the address says, or first the question whether to continue with the stored assessment. */
export type ShownView = AssessmentView | { readonly name: 'resume'; readonly next: 'setup' | 'entry' };

/** Added to `#setup` or `#entry` where the stored assessment is meant. Handed-out addresses come without it. */
const ownMark = '&mine';

/**
 * Reads the part of the address after `#`.
 *
 * @param hash - With or without the `#`; anything at all.
 * @param questions - Ids of the questions that can be shown.
 * @returns Null where the address names nothing that this page shows.
 */
export function parseView(hash: string, questions: readonly string[]): AssessmentView | null {
  const text = hash.replace(/^#/, '');
  if (text === 'check' || text === 'list') return { name: text };
  for (const name of ['setup', 'entry'] as const) {
    if (text === name || text === name + ownMark) return { name, isOwn: text !== name };
  }
  const parameters = new URLSearchParams(text);
  const start = parameters.get('start');
  if (start === 'full' || start === 'quick') return { name: 'start', scope: start };
  const question = parameters.get('q');
  if (question === null || !questions.includes(question)) return null;
  return { name: 'question', question, returnsToCheck: parameters.get('then') === 'check' };
}

/**
 * @param hasStored - True if this browser has an assessment that is not blank.
 * @returns The view to show. Without `&mine`, a form asks first if an assessment is stored: it may belong to someone else.
 */
export function askedFirst(wanted: AssessmentView, hasStored: boolean): ShownView {
  const isForm = wanted.name === 'setup' || wanted.name === 'entry';
  return isForm && hasStored && !wanted.isOwn ? { name: 'resume', next: wanted.name } : wanted;
}

/** @returns The part of the address, with the `#`, that shows a form for the stored assessment without asking. */
export function ownHash(name: 'setup' | 'entry'): string {
  return `#${name}${ownMark}`;
}

/**
 * @param question - Id of a question.
 * @param returnsToCheck - Whether “next” leads back to the list of answers.
 * @returns The part of the address that shows it, with the `#`.
 */
export function questionHash(question: string, returnsToCheck = false): string {
  return `#q=${question}${returnsToCheck ? '&then=check' : ''}`;
}
