import type { Scope } from '#domain/questionnaire.ts';

/** What follows a question: the next one, the list of answers, or the next unanswered one. */
export type AfterQuestion = 'next' | 'check' | 'open';

/** A view of the assessment page, as its address names it. */
export type AssessmentView =
  | { readonly name: 'question'; readonly question: string; readonly then: AfterQuestion }
  /** Starts a new assessment. */
  | { readonly name: 'start'; readonly scope: Scope }
  | FormView
  | { readonly name: 'check' | 'list' };

/**
 * A form. `join` begins the answers of a participant in a workshop. `isOwn`: true if the address ends with `&mine`. If
 * false, the page asks before it shows a stored assessment. The links of a workshop and of the paper form do not have
 * this suffix.
 */
export type FormView =
  | { readonly name: 'setup' | 'entry'; readonly isOwn: boolean }
  | { readonly name: 'join'; readonly scope: Scope; readonly asksRole: boolean; readonly isOwn: boolean };

/** View that the page shows: the view in the address, or `resume`, which asks the user before it opens `next`. */
export type ShownView = AssessmentView | { readonly name: 'resume'; readonly next: FormView };

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
  const form = parseForm(text);
  if (form !== null) return form;
  const parameters = new URLSearchParams(text);
  const start = parameters.get('start');
  if (start === 'full' || start === 'quick') return { name: 'start', scope: start };
  const question = questions.find((id) => id === parameters.get('q'));
  if (question === undefined) return null;
  return { name: 'question', question, then: parseAfter(parameters.get('then')) };
}

function parseForm(text: string): FormView | null {
  const [, name, scope, role, own] = /^(?:(setup|entry)|join=(full|quick)(&role)?)(&mine)?$/.exec(text) ?? [];
  const isOwn = own !== undefined;
  if (name === 'setup' || name === 'entry') return { name, isOwn };
  if (scope === 'full' || scope === 'quick') return { name: 'join', scope, asksRole: role !== undefined, isOwn };
  return null;
}

function parseAfter(text: string | null): AfterQuestion {
  return text === 'check' || text === 'open' ? text : 'next';
}

/**
 * @param hasStored - True if this browser has an assessment that is not blank.
 * @returns The view to show: `resume` if an assessment is stored and the fragment of the form has no `&mine`. The
 * stored assessment may belong to another person.
 */
export function shownViewFor(wanted: AssessmentView, hasStored: boolean): ShownView {
  return isForm(wanted) && hasStored && !wanted.isOwn ? { name: 'resume', next: wanted } : wanted;
}

export function isForm(view: ShownView): view is FormView {
  return 'isOwn' in view;
}

/** @returns The fragment of a form, with the `#`. */
export function formHash(form: FormView): string {
  const join = form.name === 'join' ? `=${form.scope}${form.asksRole ? '&role' : ''}` : '';
  return `#${form.name}${join}${form.isOwn ? '&mine' : ''}`;
}

/** The fragment, with the `#`, that opens the setup of the stored assessment without asking. */
export const setupHash = '#setup&mine';

/**
 * @param question - Id of a question.
 * @returns The fragment that shows the question, with the `#`.
 */
export function questionHash(question: string, then: AfterQuestion = 'next'): string {
  return `#q=${question}${then === 'next' ? '' : `&then=${then}`}`;
}

interface WithId {
  readonly id: string;
}

/**
 * @param questions - The questions to answer, in questionnaire order.
 * @param open - The unanswered ones among them, in the same order.
 * @returns The fragment, with the `#`, of the first unanswered question, or of the list of answers if there is none. If
 * answered questions follow, “next” skips them.
 */
export function firstOpenHash(questions: readonly WithId[], open: readonly WithId[]): string {
  const [first] = open;
  if (first === undefined) return '#check';
  const rest = questions.length - questions.findIndex(({ id }) => id === first.id);
  return questionHash(first.id, open.length < rest ? 'open' : 'next');
}
