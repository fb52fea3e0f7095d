/**
 * Attributes of `<html>` that the styles read.
 *
 * | Attribute         | Value                                | Meaning                                             |
 * | ----------------- | ------------------------------------ | --------------------------------------------------- |
 * | `data-draft`      | `Resumable.stage`; empty until known | An assessment is stored.                            |
 * | `data-new`        | empty                                | Nothing is stored, not even unreadable answers.     |
 * | `data-unsaved`    | empty                                | The assessment exists only in this tab.             |
 * | `data-unreadable` | `UnreadableAnswers.problem`          | Stored answers are unreadable.                      |
 * | `data-further`    | `Resumable.further`                  | The quick check is done and can be extended.        |
 * | `data-other-view` | empty                                | The address names a view other than question 1.     |
 * | `data-shared`     | empty                                | The shown result is not the user's own.             |
 *
 * `public/draft.js` sets `data-draft`, `data-new`, `data-unsaved` and `data-other-view` before the first paint, without
 * parsing the assessment. On the start page, `first-question.ts` and `resume-bar.ts` then correct the first three.
 * `ResultPage.svelte` sets `data-shared`.
 */
type LandingState = 'data-draft' | 'data-new' | 'data-unsaved' | 'data-unreadable' | 'data-further';

const root = document.documentElement;

/** Sets an attribute of `<html>`. Null, undefined and false remove it; true sets an empty value. */
export function setDocumentState(name: LandingState, value: string | boolean | null | undefined): void {
  if (value == null || value === false) root.removeAttribute(name);
  else root.setAttribute(name, value === true ? '' : value);
}

/** @returns True if at least one of the attributes is set. */
export function hasDocumentState(...names: readonly LandingState[]): boolean {
  return names.some((name) => root.hasAttribute(name));
}
