import { emptyAssessment, withResponse, type Answer, type Assessment } from '#domain/assessment.ts';
import type { Scope } from '#domain/questionnaire.ts';
import { duplicateOf } from '#domain/saved/assessment-copies.ts';
import { mergeAssessments } from '#domain/saved/merge-assessments.ts';
import { sync } from '#domain/saved/sync.ts';
import type { UnreadableAnswers } from '#storage/assessment-list.ts';
import type { AssessmentStorage } from '#storage/assessments.ts';

/**
 * `empty`: nothing to store yet. `saved`: stored and read back. `not-saved`: the browser refuses to store it.
 * `conflict`: another tab has stored a conflicting change.
 */
export type SaveState = 'empty' | 'saved' | 'not-saved' | 'conflict';

/** The fields of an assessment besides its answers and notes. */
export type AssessmentContext = Pick<Assessment, 'label' | 'sector' | 'role' | 'scope' | 'targets'>;

/** The methods of the storage that syncing needs. */
export type SyncStorage = Pick<
  AssessmentStorage,
  'load' | 'read' | 'save' | 'storeAll' | 'copyPrevious' | 'saveDraft' | 'discardDraft'
>;

/** Dependencies of a synced assessment. Tests pass their own. */
export interface SyncDependencies {
  readonly storage: SyncStorage;
  /** Runs a change while holding the storage lock. The change returns true if it stored something. */
  readonly withLock: (change: () => boolean) => boolean | Promise<boolean>;
  /** Area ids. */
  readonly areas: readonly string[];
  /** @returns The time, ISO 8601, UTC. */
  readonly now: () => string;
  /** @returns A new UUID, version 4. */
  readonly newId: () => string;
}

/** The assessment of a page, synced with the storage and so with other tabs. It is empty until `load`. */
export class SyncedAssessment {
  readonly #dependencies: SyncDependencies;
  // Raw: an assessment is immutable and replaced as a whole.
  #current: Assessment;
  #saveState = $state<SaveState>('empty');
  #origin = '';
  #unreadable = $state.raw<UnreadableAnswers | null>(null);
  /** Merge base: the last stored state that `current` includes; null if nothing was stored. */
  #base: Assessment | null = null;
  /** True while `current` has changes that are not stored. */
  #isDirty = false;
  /** True while a change waits for the lock. */
  #isQueued = false;
  /** True while the page is being left: a conflict can no longer be shown to the user. */
  #isClosing = false;

  constructor(dependencies: SyncDependencies) {
    this.#dependencies = dependencies;
    this.#current = $state.raw(emptyAssessment('full', dependencies.areas));
  }

  get current(): Assessment {
    return this.#current;
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  /** Id of the assessment that the current one was copied from on this page; empty if it is not a copy. */
  get origin(): string {
    return this.#origin;
  }

  /** Stored answers that could not be read; null if there are none. */
  get unreadable(): UnreadableAnswers | null {
    return this.#unreadable;
  }

  /** Reads the storage. If there are unsaved changes, it retries the write instead. */
  readonly load = (): void => {
    this.#isClosing = false;
    if (this.#isDirty) {
      this.#change(this.#current);
      return;
    }
    const { assessment, isSaved, mergeBase, unreadable, isBlocked } = this.#dependencies.storage.load();
    if (isBlocked && assessment === null && this.#current.id !== '') return;
    this.#unreadable = unreadable;
    this.#base = mergeBase;
    if (assessment === null) {
      // Deleted by another tab or page: the next answer must not restore it.
      if (this.#current.id !== '') this.#current = emptyAssessment('full', this.#dependencies.areas);
      this.#saveState = 'empty';
      return;
    }
    this.#show(assessment);
    this.#saveState = isSaved ? 'saved' : 'not-saved';
    if (!isSaved) this.#change(assessment);
  };

  /** Changes fields besides answers and notes. */
  readonly describe = (context: Partial<AssessmentContext>): void => {
    this.#edit(context);
  };

  /** Chooses an answer; undefined deletes it. */
  readonly answer = (question: string, answer: Answer | undefined): void => {
    this.#edit({ responses: withResponse(this.#current.responses, question, { answer }) });
  };

  /** Writes a note; an empty one deletes it. */
  readonly note = (question: string, note: string): void => {
    const { responses } = this.#current;
    if ((responses[question]?.note ?? '') === note) return;
    this.#edit({ responses: withResponse(responses, question, { note }) });
  };

  /** Begins a new assessment. The current one stays in the storage; see `close` for its unsaved changes. */
  startOver(scope: Scope): void {
    this.close();
    this.#edit({}, emptyAssessment(scope, this.#dependencies.areas));
  }

  /**
   * Stores unsaved changes before the page is left. Until the next `load`, a conflict is stored as a copy instead of shown.
   * During `pagehide` it runs synchronously.
   */
  readonly flush = (): boolean | Promise<boolean> => {
    this.#isClosing = true;
    return this.#dependencies.withLock(() => this.#store());
  };

  /**
   * Stops syncing the current assessment, so another one can begin. Stores its unsaved changes. If that fails, they become a
   * draft of the tab; if they already were one, they are dropped.
   */
  close(): void {
    const [mine, base, isDraft] = [this.#current, this.#base, this.#saveState === 'not-saved'];
    if (this.#isDirty) {
      // The tab has room for one draft: the next assessment may need it.
      if (isDraft) this.#dependencies.storage.discardDraft();
      void this.#dependencies.withLock(() => this.#storeClosed(mine, base, isDraft));
    }
    this.#isDirty = false;
    this.#base = null;
  }

  /** Resolves a conflict: takes the stored version, and the changes of this tab that do not conflict with it. */
  readonly takeTheirs = (): void => {
    const stored = this.#dependencies.storage.read(this.#current.id);
    if (this.#base === null || !stored.ok) this.#drop();
    else this.#change(mergeAssessments(this.#base, this.#current, stored.value).merged);
  };

  /** Resolves a conflict: makes the version of this tab an assessment of its own, beside the stored one. */
  readonly keepMine = (): void => {
    this.#change(this.#continueAsCopy());
  };

  #edit(change: Partial<Assessment>, before = this.#current): void {
    const updated = this.#dependencies.now();
    const isNew = before.id === '';
    const created = isNew ? { id: this.#dependencies.newId(), created: updated } : {};
    this.#change({ ...before, ...change, updated, ...created });
  }

  /** Shows a new state at once, and stores it while holding the lock. */
  #change(assessment: Assessment): void {
    const { storage, withLock } = this.#dependencies;
    this.#current = assessment;
    this.#isDirty = true;
    // Write the draft now: at `pagehide` the browser has already copied `window.name`, which contains it.
    if (this.#saveState === 'not-saved') storage.saveDraft(assessment, this.#base);
    if (this.#isQueued) return;
    this.#isQueued = true;
    void withLock(() => {
      this.#isQueued = false;
      return this.#store();
    });
  }

  /** Stores unsaved changes, merged with the stored state. Needs the lock. @returns False if nothing was stored. */
  #store(): boolean {
    if (!this.#isDirty) return false;
    const assessment = this.#assessmentToStore();
    if (assessment !== null) {
      this.#show(assessment);
      const isSaved = this.#dependencies.storage.save(assessment, this.#base);
      // Dirty after a failure: the next change, or the next event of another tab, retries.
      this.#isDirty = !isSaved;
      if (isSaved) this.#base = assessment;
      this.#saveState = isSaved ? 'saved' : 'not-saved';
    }
    return this.#saveState === 'saved';
  }

  /** @returns The merged assessment, or a copy. Null if the user must resolve a conflict, or another tab has deleted it. */
  #assessmentToStore(): Assessment | null {
    const result = sync(this.#base, this.#current, this.#dependencies.storage.read(this.#current.id));
    if (result.action === 'store') {
      this.#base = result.base;
      return result.assessment;
    }
    if (result.action === 'deleted') this.#drop();
    else if (result.action === 'copy' || this.#isClosing) return this.#continueAsCopy();
    else this.#saveState = 'conflict';
    return null;
  }

  /** Stores an assessment that is no longer shown. Needs the lock. @returns False if nothing was stored. */
  #storeClosed(mine: Assessment, base: Assessment | null, isDraft: boolean): boolean {
    const { storage } = this.#dependencies;
    const result = sync(base, mine, storage.read(mine.id));
    if (result.action === 'deleted') return false;
    const isStored = storage.storeAll([result.action === 'store' ? result.assessment : this.#copyOf(mine)]);
    if (!isStored && !isDraft) storage.saveDraft(mine, base);
    return isStored;
  }

  /** Drops unsaved changes and reloads the stored assessment. */
  #drop(): void {
    this.#isDirty = false;
    this.#dependencies.storage.discardDraft();
    this.load();
  }

  /** Ignores an equal assessment, so that the page does not render again. */
  #show(assessment: Assessment): void {
    if (JSON.stringify(assessment) !== JSON.stringify(this.#current)) this.#current = assessment;
  }

  /** Makes an unsaved copy without a merge base, for the page to continue with. The stored original does not change. */
  #continueAsCopy(): Assessment {
    const copy = this.#copyOf(this.#current);
    this.#base = null;
    this.#origin = this.#current.id;
    // Otherwise `save` would first store the draft of the original.
    this.#dependencies.storage.discardDraft();
    return copy;
  }

  #copyOf(assessment: Assessment): Assessment {
    const { newId, now, storage } = this.#dependencies;
    const id = newId();
    storage.copyPrevious(id, assessment.id);
    return duplicateOf(assessment, { id, now: now() }, assessment.label);
  }
}
