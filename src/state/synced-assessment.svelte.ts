import { emptyAssessment, type Assessment } from '#domain/assessment.ts';
import { duplicateOf } from '#domain/saved/assessment-copies.ts';
import { mergeAssessments } from '#domain/saved/merge-assessments.ts';
import type { AssessmentStorage, UnreadableAnswers } from '#storage/assessments.ts';

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
export class SyncedAssessment {
  protected readonly outside: KeepingSurroundings;
  // Raw: replaced whole and never changed inside, so that every change is saved.
  #current: Assessment;
  #saveState = $state<SaveState>('empty');
  #origin = '';
  #unreadable = $state.raw<UnreadableAnswers | null>(null);
  /** The last state of it that is known to be stored; null where none is. */
  #known: Assessment | null = null;
  /** Whether something is to be stored still. */
  #isDue = false;
  /** Whether its turn to store will come. */
  #isWaiting = false;
  /** Whether there is nobody left to be asked. */
  #isParting = false;

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

  /** Id of the assessment that the current one was copied from on this page; empty if it is no copy. */
  get origin(): string {
    return this.#origin;
  }

  /** Stored answers that could not be read; null when there are none. */
  get unreadable(): UnreadableAnswers | null {
    return this.#unreadable;
  }

  /** Brings in what this device holds. What could not be stored before is tried again. */
  readonly load = (): void => {
    this.#isParting = false;
    if (this.#isDue) {
      this.#awaitTurn();
      return;
    }
    const { assessment, isSaved, known, unreadable, isBlocked } = this.outside.storage.load();
    if (isBlocked && assessment === null && this.#current.id !== '') return;
    this.#unreadable = unreadable;
    this.#known = known;
    if (assessment === null) {
      // Deleted meanwhile, in another tab or on another page: the next answer must not bring it back.
      if (this.#current.id !== '') this.#current = emptyAssessment('full', this.outside.areas);
      this.#saveState = 'empty';
      return;
    }
    this.#show(assessment);
    this.#saveState = isSaved ? 'saved' : 'not-saved';
    if (!isSaved) this.keep(assessment);
  };

  /** Shows a new state of the assessment at once, and stores it as soon as no other tab is storing. */
  keep(assessment: Assessment): void {
    this.#current = assessment;
    this.#isDue = true;
    // The tab is asked for what it keeps as soon as the page is left: on the way out it is too late to tell it.
    if (this.#saveState === 'not-saved') this.outside.storage.hold(assessment, this.#known);
    this.#awaitTurn();
  }

  /** Stores what is due before the page or the assessment is left: where the save state is `torn`, beside the other. */
  readonly part = (): void => {
    this.#isParting = true;
    this.#settle();
  };

  /** Leaves the assessment, so that another one can be kept. What could not be stored of it is let go. */
  leave(): void {
    this.part();
    this.#isParting = false;
    this.#isDue = false;
    this.#known = null;
  }

  /** Where the save state is `torn`: takes what the other tab has stored, and of this one what does not clash with it. */
  readonly takeTheirs = (): void => {
    const theirs = this.#known === null ? null : this.outside.storage.read(this.#known.id);
    if (this.#known === null || theirs?.ok !== true) this.#drop();
    else this.keep(mergeAssessments(this.#known, this.#current, theirs.value).merged);
  };

  /** Where the save state is `torn`: keeps what this tab shows as an assessment of its own, beside the other. */
  readonly keepBoth = (): void => {
    this.keep(this.#duplicate());
  };

  #awaitTurn(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.outside.exclusively(() => {
      this.#isWaiting = false;
      return this.#settle();
    });
  }

  /** Stores what is due, upon what another tab may have stored meanwhile. @returns Whether it has stored anything. */
  #settle(): boolean {
    if (!this.#isDue) return false;
    const theirs = this.#known === null ? null : this.outside.storage.read(this.#known.id);
    if (theirs === null) this.#save(this.#current);
    else if (theirs.ok) this.#saveUpon(theirs.value);
    else if (theirs.problem === 'gone') this.#drop();
    else this.#save(theirs.problem === 'blocked' ? this.#current : this.#duplicate());
    return this.#saveState === 'saved';
  }

  #saveUpon(theirs: Assessment): void {
    const { merged, hasConflict } = mergeAssessments(this.#known ?? theirs, this.#current, theirs);
    if (!hasConflict) {
      this.#known = theirs;
      this.#save(merged);
    } else if (this.#isParting) this.#save(this.#duplicate());
    else this.#saveState = 'torn';
  }

  #save(assessment: Assessment): void {
    this.#show(assessment);
    const isSaved = this.outside.storage.save(assessment, this.#known);
    // What could not be stored stays due: the next change or news from another tab tries again.
    this.#isDue = !isSaved;
    if (isSaved) this.#known = assessment;
    this.#saveState = isSaved ? 'saved' : 'not-saved';
  }

  /** Lets go what is due, and shows what is stored. */
  #drop(): void {
    this.#isDue = false;
    this.outside.storage.forget();
    this.load();
  }

  /** What is the same is not drawn again. */
  #show(assessment: Assessment): void {
    if (JSON.stringify(assessment) !== JSON.stringify(this.#current)) this.#current = assessment;
  }

  #duplicate(): Assessment {
    const { newId, now, storage } = this.outside;
    const id = newId();
    storage.repeatAlike(id, this.#current.id);
    this.#known = null;
    this.#origin = this.#current.id;
    // Otherwise `save` would first store the draft of the original.
    storage.forget();
    return duplicateOf(this.#current, { id, now: now() }, this.#current.label);
  }
}
