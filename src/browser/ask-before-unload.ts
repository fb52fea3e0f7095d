/**
 * Lets the browser ask for confirmation before the page is left.
 *
 * @param isUnsaved - Read at the moment of leaving: the browser asks only if it is true.
 * @returns A function that removes the listener.
 */
export function askBeforeUnload(isUnsaved: () => boolean): () => void {
  function ask(event: BeforeUnloadEvent) {
    if (isUnsaved()) event.preventDefault();
  }
  addEventListener('beforeunload', ask);
  return () => {
    removeEventListener('beforeunload', ask);
  };
}
