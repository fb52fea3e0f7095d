import { largeQuestionAddress, largeQuestionIn } from '#address/workshop-question.ts';
import { pushAddress, replaceAddress } from '#browser/replace-address.ts';

/** History state that marks an entry that this page has pushed. */
const ownEntry = 'big';

/** The question that the workshop page shows large, for a projector. The address names the same question. */
export class LargeQuestion {
  /** Question id; null if no question is shown large. */
  id = $state<string | null>(null);
  readonly #order: () => readonly string[];

  /** @param order - Ids of the questions that can be shown large, in order. */
  constructor(order: () => readonly string[]) {
    this.#order = order;
  }

  /** Shows a question large, and adds a history entry, so that Back closes the question. */
  open(id: string): void {
    pushAddress(largeQuestionAddress(id), ownEntry);
    this.id = id;
  }

  /** Shows the question before (-1) or after (1) the current one. Does nothing if there is none. */
  moveBy(by: -1 | 1): void {
    const order = this.#order();
    const next = order[(this.id === null ? -1 : order.indexOf(this.id)) + by];
    if (next === undefined) return;
    replaceAddress(largeQuestionAddress(next));
    this.id = next;
  }

  /**
   * Shows the question that the address names, for example after Back.
   *
   * @returns If this closes the large view, the id of the question that it showed; otherwise null.
   */
  follow(): string | null {
    const last = this.id;
    this.id = largeQuestionIn(location, this.#order());
    if (last === null || this.id !== null) return null;
    // If all results have been removed, the address can still name a question, which cannot be shown.
    if (location.search !== '') replaceAddress(location.pathname, null);
    return last;
  }

  /**
   * Removes the question from the address. Goes back if this page has pushed the history entry: replacing its address
   * would leave two entries of this page, and Back would seem to do nothing.
   *
   * @returns True if the browser goes back: it then fires `popstate`. If false, the caller must call `follow`.
   */
  removeFromAddress(): boolean {
    if (history.state === ownEntry) {
      history.back();
      return true;
    }
    replaceAddress(location.pathname, null);
    return false;
  }
}
