/**
 * Name of the window event that the functions below fire when the page changes its own address. Browsers fire no event
 * for `replaceState` and `pushState`.
 */
export const addressReplaced = 'focal:address-replaced';

/** Replaces the address of the page without adding a history entry. @param state - State of the current entry. */
export function replaceAddress(address: string, state: unknown = history.state): void {
  history.replaceState(state, '', address);
  dispatchEvent(new Event(addressReplaced));
}

/** Changes the address of the page and adds a history entry. @param state - State of the new entry. */
export function pushAddress(address: string, state: unknown): void {
  history.pushState(state, '', address);
  dispatchEvent(new Event(addressReplaced));
}
