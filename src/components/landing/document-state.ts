/**
 * Attributes of `<html>` that the styles read.
 *
 * | Attribute         | Value                                       | Meaning                                                  |
 * | ----------------- | ------------------------------------------- | -------------------------------------------------------- |
 * | `data-draft`      | `begun`, `scored`, `done`; empty until known | An assessment is stored, see `Resumable.stage`.          |
 * | `data-new`        | empty                                       | Nothing is stored, readable or not.                      |
 * | `data-unsaved`    | empty                                       | The assessment exists only in this tab.                  |
 * | `data-unreadable` | the problem                                 | Stored answers cannot be read.                           |
 * | `data-further`    | hash of the next question                   | A quick check is done and can become a full assessment.  |
 * | `data-other-view` | empty                                       | The assessment page will not show question 1.            |
 * | `data-shared`     | empty                                       | The result page shows a shared result.                   |
 *
 * `public/draft.js` sets `data-draft`, `data-new`, `data-unsaved` and `data-other-view` before the first paint, without
 * parsing the assessment. On the start page this file corrects them. `ResultPage.svelte` sets `data-shared`.
 */
type LandingState = 'data-draft' | 'data-new' | 'data-unsaved' | 'data-unreadable' | 'data-further';

const root = document.documentElement;

/** Sets an attribute of `<html>`; null, undefined and false remove it, true makes it empty. */
export function setDocumentState(name: LandingState, value: string | boolean | null | undefined): void {
  if (value == null || value === false) root.removeAttribute(name);
  else root.setAttribute(name, value === true ? '' : value);
}

/** @returns True if at least one of the attributes is set. */
export function hasDocumentState(...names: readonly LandingState[]): boolean {
  return names.some((name) => root.hasAttribute(name));
}
