import type { AssessmentStorage, UnreadableAnswers } from '#browser/assessment-storage.ts';
import { emptyAssessment, withResponse, type Answer, type Assessment, type Response } from '#domain/assessment.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** What can be said about an assessment besides its answers. */
export type AssessmentContext = Pick<Assessment, 'label' | 'sector' | 'role' | 'scope' | 'targets'>;

/** Where what the page shows stands: nothing to store yet, stored and read back, or in this tab only. */
export type SaveState = 'empty' | 'saved' | 'not-saved';

/** What the state takes from outside, so that tests can hand in their own. */
export interface AssessmentSurroundings {
  readonly storage: AssessmentStorage;
  /** Area ids. */
  readonly areas: readonly string[];
  /** The time now, ISO 8601, UTC. */
  readonly now: () => string;
  /** A new UUID, version 4. */
  readonly newId: () => string;
}

/** The respondent's own assessment, each change of it stored at once. */
export type AssessmentState = ReturnType<typeof createAssessmentState>;

/** Creates the state of a page with an empty assessment; `load` brings in what this device holds. */
export function createAssessmentState({ storage, areas, now, newId }: AssessmentSurroundings) {
  // Raw: replaced whole and never changed inside, so that every change passes `commit` and is saved.
  let current = $state.raw<Assessment>(emptyAssessment('full', areas));
  let saveState = $state<SaveState>('empty');
  let unreadable = $state.raw<UnreadableAnswers | null>(null);

  function commit(change: Partial<AssessmentContext & Pick<Assessment, 'responses'>>): void {
    const updated = now();
    const isNew = current.id === '';
    current = { ...current, ...change, updated, ...(isNew ? { id: newId(), created: updated } : {}) };
    saveState = storage.save(current) ? 'saved' : 'not-saved';
  }

  function respond(question: string, change: Response): void {
    commit({ responses: withResponse(current.responses, question, change) });
  }

  return {
    /** The assessment as it is now. */
    get current(): Assessment {
      return current;
    },
    get saveState(): SaveState {
      return saveState;
    },
    /** Stored answers that could not be read; null when there are none. */
    get unreadable(): UnreadableAnswers | null {
      return unreadable;
    },
    /** Brings in what this device holds. What could not be stored before is tried again. */
    load(): void {
      const stored = storage.load();
      unreadable = stored.unreadable;
      if (stored.assessment === null) {
        // Deleted meanwhile, in another tab or on another page: the next answer must not bring it back.
        if (current.id !== '') current = emptyAssessment('full', areas);
        saveState = 'empty';
        return;
      }
      current = stored.assessment;
      saveState = stored.isSaved || storage.save(current) ? 'saved' : 'not-saved';
    },
    /** Chooses an answer; undefined takes it back. */
    answer(question: string, answer: Answer | undefined): void {
      respond(question, { answer });
    },
    /** Writes a note; an empty one is taken away. */
    note(question: string, note: string): void {
      if ((current.responses[question]?.note ?? '') !== note) respond(question, { note });
    },
    /** Changes what is known besides the answers. */
    describe(context: Partial<AssessmentContext>): void {
      commit(context);
    },
    /** Begins a new assessment. The one before stays in the storage. */
    startOver(scope: Scope): void {
      current = emptyAssessment(scope, areas);
      commit({});
    },
  };
}
