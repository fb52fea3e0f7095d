import { emptyAssessment, withResponse, type Answer, type Assessment, type Response } from '#domain/assessment.ts';
import type { Scope } from '#domain/questionnaire.ts';
import { SyncedAssessment } from '#state/synced-assessment.svelte.ts';

/** What can be said about an assessment besides its answers. */
export type AssessmentContext = Pick<Assessment, 'label' | 'sector' | 'role' | 'scope' | 'targets'>;

/** The respondent's own assessment, each change of it stored at once. It is empty until `load` brings in what there is. */
export class AssessmentState extends SyncedAssessment {
  /** Changes what is known besides the answers. */
  readonly describe = (context: Partial<AssessmentContext>): void => {
    this.#commit(context);
  };

  /** Chooses an answer; undefined takes it back. */
  readonly answer = (question: string, answer: Answer | undefined): void => {
    this.#respond(question, { answer });
  };

  /** Writes a note; an empty one is taken away. */
  readonly note = (question: string, note: string): void => {
    if ((this.current.responses[question]?.note ?? '') !== note) this.#respond(question, { note });
  };

  /** Begins a new assessment. The one before stays in the storage; what could not be stored of it is let go. */
  startOver(scope: Scope): void {
    const isUnsaved = this.saveState === 'not-saved';
    this.leave();
    if (isUnsaved) this.outside.storage.forget();
    this.#commit({}, emptyAssessment(scope, this.outside.areas));
  }

  #respond(question: string, change: Response): void {
    this.#commit({ responses: withResponse(this.current.responses, question, change) });
  }

  #commit(change: Partial<Assessment>, before = this.current): void {
    const updated = this.outside.now();
    const isNew = before.id === '';
    this.keep({ ...before, ...change, updated, ...(isNew ? { id: this.outside.newId(), created: updated } : {}) });
  }
}
