/**
 * Opens a section if it is folded, and focuses its heading. Does not change the fragment of the address, which may
 * contain a shared result.
 *
 * @param id - Id of the heading. Does nothing if there is none.
 */
export function goToSection(id: string): void {
  const heading = document.getElementById(id);
  if (heading === null) return;
  heading.closest('details')?.setAttribute('open', '');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}
