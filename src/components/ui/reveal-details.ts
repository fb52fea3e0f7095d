/**
 * Opens a `<details>` and those around it, and moves the reader to its heading. The address keeps its part after `#`:
 * a shared result lives there.
 *
 * @param id - Id of the `<details>`.
 */
export function revealDetails(id: string): void {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement)) return;
  for (let one: Element | null = details; one !== null; one = one.parentElement?.closest('details') ?? null) {
    one.setAttribute('open', '');
  }
  const summary = details.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'center' });
}
