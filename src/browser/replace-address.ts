/** Window event: the page has changed its own address. Browsers fire no event for `replaceState` and `pushState`. */
export const addressReplaced = 'focal:address-replaced';

/** Replaces the address of the page without a new entry in its history. @param state - History state of the entry. */
export function replaceAddress(address: string, state: unknown = history.state): void {
  history.replaceState(state, '', address);
  dispatchEvent(new Event(addressReplaced));
}

/** Adds an entry to the history of the page, with an address of its own. @param state - History state of the entry. */
export function pushAddress(address: string, state: unknown): void {
  history.pushState(state, '', address);
  dispatchEvent(new Event(addressReplaced));
}
