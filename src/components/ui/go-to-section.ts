/**
 * Focuses the heading of a section. Does not change the fragment of the address, which may contain a shared result.
 *
 * @param id - Id of the heading. Does nothing if there is none.
 */
export function goToSection(id: string): void {
  const heading = document.getElementById(id);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}
