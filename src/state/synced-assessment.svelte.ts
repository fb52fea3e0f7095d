import { emptyAssessment, withResponse, type Answer, type Assessment } from '#domain/assessment.ts';
import type { Scope } from '#domain/questionnaire.ts';
import { duplicateOf } from '#domain/saved/assessment-copies.ts';
import { mergeAssessments } from '#domain/saved/merge-assessments.ts';
import { sync } from '#domain/saved/sync.ts';
import type { UnreadableAnswers } from '#storage/assessment-list.ts';
import type { AssessmentStorage } from '#storage/assessments.ts';

/**
 * `empty`: nothing to store yet. `saved`: stored, as verified by reading it back. `not-saved`: the browser has refused
 * the write. `conflict`: another tab has stored a conflicting change.
 */
export type SaveState = 'empty' | 'saved' | 'not-saved' | 'conflict';

/** The fields of an assessment that the user can change, except answers and notes. */
export type AssessmentContext = Pick<Assessment, 'label' | 'sector' | 'role' | 'scope' | 'targets'>;

/** The methods of `AssessmentStorage` that syncing needs. */
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

/**
 * The assessment that a page shows, synced with the storage and therefore with other tabs. It is empty until `load`.
 *
 * @see src/decisions.md, D21
 */
export class SyncedAssessment {
  readonly #dependencies: SyncDependencies;
  // The constructor uses `$state.raw`, because an assessment is immutable and replaced as a whole.
  #current: Assessment;
  #saveState = $state<SaveState>('empty');
  #origin = '';
  #unreadable = $state.raw<UnreadableAnswers | null>(null);
  /** Merge base: the last stored state whose changes are all in `current`; null if nothing was stored. */
  #mergeBase: Assessment | null = null;
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

  /** Loads the stored assessment. If there are unsaved changes, retries the write instead. */
  readonly load = (): void => {
    this.#isClosing = false;
    if (this.#isDirty) {
      this.#change(this.#current);
      return;
    }
    const { assessment, isSaved, mergeBase, unreadable, isBlocked } = this.#dependencies.storage.load();
    if (isBlocked && assessment === null && this.#current.id !== '') return;
    this.#unreadable = unreadable;
    this.#mergeBase = mergeBase;
    if (assessment === null) {
      // Another tab or page has deleted the assessment. Clear it, so that the next answer does not store it again.
      if (this.#current.id !== '') this.#current = emptyAssessment('full', this.#dependencies.areas);
      this.#saveState = 'empty';
      return;
    }
    this.#show(assessment);
    this.#saveState = isSaved ? 'saved' : 'not-saved';
    if (!isSaved) this.#change(assessment);
  };

  /** Changes fields other than answers and notes. */
  readonly describe = (context: Partial<AssessmentContext>): void => {
    this.#edit(context);
  };

  /** Sets the answer to a question; undefined deletes the answer. */
  readonly answer = (question: string, answer: Answer | undefined): void => {
    this.#edit({ responses: withResponse(this.#current.responses, question, { answer }) });
  };

  /** Sets the note on a question; an empty text deletes the note. */
  readonly note = (question: string, note: string): void => {
    const { responses } = this.#current;
    if ((responses[question]?.note ?? '') === note) return;
    this.#edit({ responses: withResponse(responses, question, { note }) });
  };

  /** Begins a new assessment. The current one stays stored; `close` handles its unsaved changes. */
  startOver(scope: Scope): void {
    this.close();
    this.#edit({}, emptyAssessment(scope, this.#dependencies.areas));
  }

  /**
   * Stores unsaved changes before the page is left. Until the next `load`, conflicting changes are stored as a copy,
   * because the user can no longer resolve the conflict. During `pagehide`, the write is synchronous.
   *
   * @returns True if changes were stored.
   */
  readonly flush = (): boolean | Promise<boolean> => {
    this.#isClosing = true;
    return this.#dependencies.withLock(() => this.#store());
  };

  /**
   * Stops syncing the current assessment, so that another one can begin. Stores its unsaved changes. If the write
   * fails, the changes become the draft of the tab. If they were the draft before, a failed write loses them, because
   * `close` discards the draft first.
   */
  close(): void {
    const [mine, base, isDraft] = [this.#current, this.#mergeBase, this.#saveState === 'not-saved'];
    if (this.#isDirty) {
      // The tab has room for one draft, and the next assessment may need that room.
      if (isDraft) this.#dependencies.storage.discardDraft();
      void this.#dependencies.withLock(() => this.#storeClosed(mine, base, isDraft));
    }
    this.#isDirty = false;
    this.#mergeBase = null;
  }

  /** Resolves a conflict: takes the stored version, and adds the changes of this tab that do not conflict. */
  readonly takeTheirs = (): void => {
    const stored = this.#dependencies.storage.read(this.#current.id);
    if (this.#mergeBase === null || !stored.ok) this.#drop();
    else this.#change(mergeAssessments(this.#mergeBase, this.#current, stored.value).merged);
  };

  /** Resolves a conflict: stores this tab's version as a copy with a new id. The stored version does not change. */
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
    // Write the draft to `window.name` now. `pagehide` is too late: by then, the browser has already copied
    // `window.name` for the next page.
    if (this.#saveState === 'not-saved') storage.saveDraft(assessment, this.#mergeBase);
    if (this.#isQueued) return;
    this.#isQueued = true;
    void withLock(() => {
      this.#isQueued = false;
      return this.#store();
    });
  }

  /**
   * Stores unsaved changes, merged with the stored state. The caller must hold the lock.
   *
   * @returns False if nothing was stored.
   */
  #store(): boolean {
    if (!this.#isDirty) return false;
    const assessment = this.#assessmentToStore();
    if (assessment !== null) {
      this.#show(assessment);
      const isSaved = this.#dependencies.storage.save(assessment, this.#mergeBase);
      // Stays dirty if the write fails. The next change or the next `load` retries.
      this.#isDirty = !isSaved;
      if (isSaved) this.#mergeBase = assessment;
      this.#saveState = isSaved ? 'saved' : 'not-saved';
    }
    return this.#saveState === 'saved';
  }

  /**
   * @returns The merged assessment, or a copy. Null if the user must resolve a conflict, or if another tab has deleted
   * the assessment.
   */
  #assessmentToStore(): Assessment | null {
    const result = sync(this.#mergeBase, this.#current, this.#dependencies.storage.read(this.#current.id));
    if (result.action === 'store') {
      this.#mergeBase = result.base;
      return result.assessment;
    }
    if (result.action === 'deleted') this.#drop();
    else if (result.action === 'copy' || this.#isClosing) return this.#continueAsCopy();
    else this.#saveState = 'conflict';
    return null;
  }

  /**
   * Stores an assessment that is no longer shown. The caller must hold the lock.
   *
   * @param base - Merge base of `mine`.
   * @param isDraft - True if `mine` was the draft of the tab. It then does not become a draft again.
   * @returns False if nothing was stored.
   */
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

  /** Shows an assessment. Ignores an equal one, so that the page does not render again. */
  #show(assessment: Assessment): void {
    if (JSON.stringify(assessment) !== JSON.stringify(this.#current)) this.#current = assessment;
  }

  /**
   * Continues with a copy instead of the current assessment. The copy has a new id and no merge base. The stored
   * original does not change.
   *
   * @returns The copy, not stored yet.
   */
  #continueAsCopy(): Assessment {
    const copy = this.#copyOf(this.#current);
    this.#mergeBase = null;
    this.#origin = this.#current.id;
    // If the tab still had the draft of the original, `save` would store that draft first.
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
