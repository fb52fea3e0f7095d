import type { AssessmentStorage, UnreadableAnswers } from '#browser/assessment-storage.ts';
import { duplicateOf } from '#domain/assessment-copies.ts';
import { emptyAssessment, type Assessment } from '#domain/assessment.ts';
import { mergeAssessments } from '#domain/merge-assessments.ts';

/**
 * Where what the page shows stands: nothing to store yet, stored and read back, or in this tab only, since the browser
 * refuses or since another tab has stored something else (`torn`).
 */
export type SaveState = 'empty' | 'saved' | 'not-saved' | 'torn';

/** What keeping takes from outside, so that tests can hand in their own. */
export interface KeepingSurroundings {
  readonly storage: AssessmentStorage;
  /** Calls when no other tab changes the storage; what is called says whether it has stored anything. */
  readonly exclusively: (change: () => boolean) => unknown;
  /** Area ids. */
  readonly areas: readonly string[];
  /** The time now, ISO 8601, UTC. */
  readonly now: () => string;
  /** A new UUID, version 4. */
  readonly newId: () => string;
}

/** Keeps the assessment of a page and what is stored of it the same, whatever other tabs store meanwhile. */
export class KeptAssessment {
  protected readonly outside: KeepingSurroundings;
  // Raw: replaced whole and never changed inside, so that every change is saved.
  #current: Assessment;
  #saveState = $state<SaveState>('empty');
  #unreadable = $state.raw<UnreadableAnswers | null>(null);
  /** The last state of it that is known to be stored; null where none is. */
  #known: Assessment | null = null;
  /** Whether something is to be stored still. */
  #isDue = false;

  constructor(outside: KeepingSurroundings) {
    this.outside = outside;
    this.#current = $state.raw(emptyAssessment('full', outside.areas));
  }

  /** The assessment as it is now. */
  get current(): Assessment {
    return this.#current;
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  /** Stored answers that could not be read; null when there are none. */
  get unreadable(): UnreadableAnswers | null {
    return this.#unreadable;
  }

  /** Brings in what this device holds. What could not be stored before is tried again. */
  readonly load = (): void => {
    // What is due is brought together with what is stored when its turn comes.
    if (this.#isDue) return;
    const stored = this.outside.storage.load();
    this.#unreadable = stored.unreadable;
    this.#known = stored.isSaved ? stored.assessment : null;
    if (stored.assessment === null) {
      // Deleted meanwhile, in another tab or on another page: the next answer must not bring it back.
      if (this.#current.id !== '') this.#current = emptyAssessment('full', this.outside.areas);
      this.#saveState = 'empty';
    } else if (stored.isSaved) {
      this.#current = stored.assessment;
      this.#saveState = 'saved';
    } else {
      this.#save(stored.assessment);
    }
  };

  /** Shows a new state of the assessment at once, and stores it as soon as no other tab is storing. */
  keep(assessment: Assessment): void {
    this.#current = assessment;
    this.#isDue = true;
    this.outside.exclusively(() => this.#settle());
  }

  /** Stores what is due and leaves the assessment, so that another one can be kept. */
  leave(): void {
    this.#settle();
    this.#known = null;
  }

  /** Where the save state is `torn`: shows what the other tab has stored, and lets go what this one has not. */
  readonly takeTheirs = (): void => {
    this.#isDue = false;
    this.load();
  };

  /** Where the save state is `torn`: keeps what this tab shows as an assessment of its own, beside the other. */
  readonly keepBoth = (): void => {
    const { newId, now } = this.outside;
    this.#known = null;
    this.keep(duplicateOf(this.#current, { id: newId(), now: now() }, this.#current.label));
  };

  /** Stores what is due, upon what another tab may have stored meanwhile. @returns Whether it has stored anything. */
  #settle(): boolean {
    if (!this.#isDue) return false;
    const known = this.#known;
    const theirs = known === null ? null : this.outside.storage.read(known.id);
    const merged = known === null || theirs === null ? this.#current : mergeAssessments(known, this.#current, theirs);
    if (known !== null && theirs === null) this.takeTheirs();
    else if (merged === null) this.#saveState = 'torn';
    else this.#save(merged);
    return this.#saveState === 'saved';
  }

  #save(assessment: Assessment): void {
    this.#current = assessment;
    this.#isDue = false;
    const isSaved = this.outside.storage.save(assessment);
    if (isSaved) this.#known = assessment;
    this.#saveState = isSaved ? 'saved' : 'not-saved';
  }
}
