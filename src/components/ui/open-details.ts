/**
 * Opens a `<details>` and its ancestors, and focuses its summary. The fragment of the address stays: it may contain a
 * shared result.
 *
 * @param id - Id of the `<details>`. Does nothing if there is none.
 */
export function openDetails(id: string): void {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement)) return;
  for (let one: Element | null = details; one !== null; one = one.parentElement?.closest('details') ?? null) {
    one.setAttribute('open', '');
  }
  const summary = details.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'center' });
}
