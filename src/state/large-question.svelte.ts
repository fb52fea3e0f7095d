import { bigAddress, bigQuestionIn } from '#address/workshop-question.ts';
import { pushAddress, replaceAddress } from '#browser/replace-address.ts';

/** State of the history entry that this page has pushed. */
const ownEntry = 'big';

/** The question that a workshop shows large, as in the address of the page. */
export class LargeQuestion {
  /** Question id; null if no question is shown large. */
  id = $state<string | null>(null);
  readonly #order: () => readonly string[];

  /** @param order - Ids of the questions that can be shown large, in order. */
  constructor(order: () => readonly string[]) {
    this.#order = order;
  }

  /** Shows a question large, in a new history entry. */
  open(id: string): void {
    pushAddress(bigAddress(id), ownEntry);
    this.id = id;
  }

  /** Moves by one question. Does nothing at both ends. */
  moveBy(by: -1 | 1): void {
    const order = this.#order();
    const next = order[(this.id === null ? -1 : order.indexOf(this.id)) + by];
    if (next === undefined) return;
    replaceAddress(bigAddress(next));
    this.id = next;
  }

  /**
   * Shows the question in the address.
   *
   * @returns Id of the question that is no longer shown large; null if none was, or another one is now.
   */
  follow(): string | null {
    const last = this.id;
    this.id = bigQuestionIn(location, this.#order());
    if (last === null || this.id !== null) return null;
    // All results may have been removed: then the address names a question that cannot be shown.
    if (location.search !== '') replaceAddress(location.pathname, null);
    return last;
  }

  /**
   * Removes the question from the address. Prefers the own history entry, so that Back does not lead to the same page again.
   *
   * @returns True if the browser goes back and fires `popstate`; otherwise call `follow`.
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
