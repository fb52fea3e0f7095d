/**
 * Makes the browser ask for confirmation before the user leaves the page.
 *
 * @param isUnsaved - Called when the user leaves. The browser asks only if this returns true.
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
