import type { Scope } from '#domain/questionnaire.ts';

/** A view of the assessment page, as its address names it. */
export type AssessmentView =
  | { readonly name: 'question'; readonly question: string; readonly returnsToCheck: boolean }
  /** Starts a new assessment. */
  | { readonly name: 'start'; readonly scope: Scope }
  /** `isOwn`: true if the address ends with `&mine`. If false, the page asks before it shows a stored assessment. */
  | { readonly name: 'setup' | 'entry'; readonly isOwn: boolean }
  | { readonly name: 'check' | 'list' };

/** View that the page shows: the view in the address, or `resume`, which asks the user before it opens `next`. */
export type ShownView = AssessmentView | { readonly name: 'resume'; readonly next: 'setup' | 'entry' };

/**
 * Suffix of `#setup` and `#entry` that opens the stored assessment without asking. The links of a workshop and of the
 * paper form do not have it.
 */
const ownMark = '&mine';

/**
 * Parses the fragment of the address.
 *
 * @param hash - Any text, with or without the `#`.
 * @param questions - Ids of the questions that the page can show.
 * @returns Null if the fragment names no view.
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
 * @returns The view to show: `resume` if an assessment is stored and `#setup` or `#entry` has no `&mine`. The stored
 * assessment may belong to another person.
 */
export function shownViewFor(wanted: AssessmentView, hasStored: boolean): ShownView {
  const isForm = wanted.name === 'setup' || wanted.name === 'entry';
  return isForm && hasStored && !wanted.isOwn ? { name: 'resume', next: wanted.name } : wanted;
}

/** @returns The fragment, with the `#`, that opens a form for the stored assessment without asking. */
export function ownHash(name: 'setup' | 'entry'): string {
  return `#${name}${ownMark}`;
}

/**
 * @param question - Id of a question.
 * @param returnsToCheck - True if the “next” button leads back to the list of answers.
 * @returns The fragment that shows the question, with the `#`.
 */
export function questionHash(question: string, returnsToCheck = false): string {
  return `#q=${question}${returnsToCheck ? '&then=check' : ''}`;
}
