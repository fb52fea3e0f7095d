/**
 * Opens a `<details>`, those around it and their folded section, and focuses its summary. Does not change the fragment
 * of the address, which may contain a shared result.
 *
 * @param id - Id of the `<details>`. Does nothing if there is none.
 */
export function openDetails(id: string): void {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement)) return;
  for (let one: Element | null = details; one !== null; one = one.parentElement?.closest('details') ?? null) {
    one.setAttribute('open', '');
  }
  // The browser does the same when a search finds the text of a folded section.
  const folded = details.closest('[hidden]');
  folded?.dispatchEvent(new Event('beforematch'));
  folded?.removeAttribute('hidden');
  const summary = details.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'center' });
}
