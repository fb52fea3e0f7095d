/** Closes the menu of the header with Escape, and when the user goes elsewhere. Does nothing on a page without a menu. */
export function bindHeaderMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('header details');
  if (menu === null) return;
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
}
