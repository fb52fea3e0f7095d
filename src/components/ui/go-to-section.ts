/**
 * Handles a click on a link to a section: opens the section if it is folded, and focuses its heading. Does not change
 * the fragment of the address, which may contain a shared result.
 */
export function goToSection(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  const heading = document.getElementById(event.currentTarget.hash.slice(1));
  if (heading === null) return;
  event.preventDefault();
  heading.closest('details')?.setAttribute('open', '');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}
