import { SvelteMap } from 'svelte/reactivity';

import { noteLimit } from '#domain/saved/saved-assessment.ts';
import type { SyncedAssessment } from '#state/synced-assessment.svelte.ts';

/** Time from the last keystroke to the write, in milliseconds. */
const debounceTime = 200;

type NotedAssessment = Pick<SyncedAssessment, 'current' | 'origin' | 'saveState'>;

interface Draft {
  readonly text: string;
  /** Id of the assessment for which the text was typed; empty if no assessment existed yet. */
  readonly assessment: string;
}

/**
 * Texts of note fields that are not stored yet, because they are debounced or too long. A draft outlives its field: it
 * reappears when the user returns to the question.
 *
 * @see src/decisions.md, D33
 */
export class NoteDrafts {
  readonly #assessment: NotedAssessment;
  readonly #store: (question: string, note: string) => void;
  /** Drafts by question id. */
  readonly #drafts = new SvelteMap<string, Draft>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Drafts typed while no assessment existed belong to the next assessment. This is its id; empty until it exists. */
  #owner = '';

  /**
   * @param assessment - The assessment that the notes belong to.
   * @param store - Stores a note; an empty text deletes the stored note. Never called with a note that is too long.
   */
  constructor(assessment: NotedAssessment, store: (question: string, note: string) => void) {
    this.#assessment = assessment;
    this.#store = store;
  }

  /** True while any note is too long to be stored. */
  get isAnyTooLong(): boolean {
    return [...this.#drafts.values()].some((draft) => this.#isCurrent(draft) && draft.text.length > noteLimit);
  }

  /** @returns The text of a note field: its draft, or else the stored note. */
  textOf(question: string): string {
    const draft = this.#drafts.get(question);
    return draft !== undefined && this.#isCurrent(draft) ? draft.text : this.#stored(question);
  }

  /** Updates the draft of a note field. Flushes after the debounce time, or at once if the assessment is not saved. */
  type(question: string, text: string): void {
    const { id } = this.#assessment.current;
    if (id === '') this.#owner = '';
    this.#drafts.set(question, { text, assessment: id });
    clearTimeout(this.#timer);
    // An assessment that is not saved goes into `window.name`. When the user leaves, the browser copies `window.name`
    // before `pagehide`, so flush now: a flush during `pagehide` would be too late.
    if (this.#assessment.saveState === 'saved') this.#timer = setTimeout(this.flush, debounceTime);
    else this.flush();
  }

  /** Stores every draft that is not too long. */
  readonly flush = (): void => {
    clearTimeout(this.#timer);
    for (const [question, draft] of this.#drafts) {
      // A draft that is not current belongs to an assessment that the page no longer shows, for example because another
      // tab has deleted it. Its note must not be stored in the assessment that the page shows now.
      if (!this.#isCurrent(draft)) this.#drafts.delete(question);
      else if (draft.text.length <= noteLimit) {
        this.#drafts.delete(question);
        if (draft.text !== this.#stored(question)) this.#store(question, draft.text);
      }
    }
  };

  /** Drops every draft, because another assessment begins. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#drafts.clear();
    this.#owner = '';
  }

  #stored(question: string): string {
    return this.#assessment.current.responses[question]?.note ?? '';
  }

  #isCurrent({ assessment }: Draft): boolean {
    const { current, origin } = this.#assessment;
    if (assessment === '') return this.#claimOwner(current.id);
    return assessment === current.id || assessment === origin;
  }

  /**
   * Checks whether the drafts typed while no assessment existed belong to `id`. The first id that is not empty becomes
   * their owner.
   *
   * @returns True if they belong to `id`, or if they have no owner yet.
   */
  #claimOwner(id: string): boolean {
    if (this.#owner === '') this.#owner = id;
    return this.#owner === id;
  }
}
