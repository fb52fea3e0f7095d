import { SvelteMap } from 'svelte/reactivity';

import { noteLimit } from '#domain/saved/saved-assessment.ts';
import type { SyncedAssessment } from '#state/synced-assessment.svelte.ts';

/** Debounce time, in milliseconds. */
const debounceTime = 200;

type NotedAssessment = Pick<SyncedAssessment, 'current' | 'origin' | 'saveState'>;

interface Draft {
  readonly text: string;
  /** Id of the assessment for which the text was typed; empty if there was none yet. */
  readonly assessment: string;
}

/**
 * Unsaved texts of the note fields of a page: still debounced, or too long to store. A draft outlives its field, so a note
 * that is too long reappears when the user returns to its question.
 */
export class NoteDrafts {
  readonly #assessment: NotedAssessment;
  readonly #store: (question: string, note: string) => void;
  /** By question id. */
  readonly #drafts = new SvelteMap<string, Draft>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Id of the assessment that owns the drafts typed before any assessment existed; empty if unknown. */
  #first = '';

  /**
   * @param assessment - The assessment that the notes belong to.
   * @param store - Stores a note that is not too long; an empty one deletes it.
   */
  constructor(assessment: NotedAssessment, store: (question: string, note: string) => void) {
    this.#assessment = assessment;
    this.#store = store;
  }

  /** True while a note is too long to be stored. */
  get isAnyTooLong(): boolean {
    return [...this.#drafts.values()].some((draft) => this.#isCurrent(draft) && draft.text.length > noteLimit);
  }

  /** @returns The text of a note field: its draft, or else the stored note. */
  textOf(question: string): string {
    const draft = this.#drafts.get(question);
    return draft !== undefined && this.#isCurrent(draft) ? draft.text : this.#stored(question);
  }

  /** Updates the draft of a note field. It is stored debounced, or at once unless the assessment is saved. */
  type(question: string, text: string): void {
    const { id } = this.#assessment.current;
    if (id === '') this.#first = '';
    this.#drafts.set(question, { text, assessment: id });
    clearTimeout(this.#timer);
    // At `pagehide` the browser has already copied `window.name`, which contains an unsaved note.
    if (this.#assessment.saveState === 'saved') this.#timer = setTimeout(this.flush, debounceTime);
    else this.flush();
  }

  /** Stores every draft that is not too long. */
  readonly flush = (): void => {
    clearTimeout(this.#timer);
    for (const [question, draft] of this.#drafts) {
      // Another tab has deleted the assessment: its note must not end up in the one that is shown now.
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
    this.#first = '';
  }

  #stored(question: string): string {
    return this.#assessment.current.responses[question]?.note ?? '';
  }

  #isCurrent({ assessment }: Draft): boolean {
    const { current, origin } = this.#assessment;
    if (assessment === '') return this.#isFirst(current.id);
    return assessment === current.id || assessment === origin;
  }

  /** True for the first assessment with an id, and before it exists. It owns the drafts typed before. */
  #isFirst(id: string): boolean {
    if (this.#first === '') this.#first = id;
    return this.#first === id;
  }
}
