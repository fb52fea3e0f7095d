/**
 * Says that a part of the page could not be fetched, and offers to reload. It takes the place of what a late import brings:
 * `await import(…).catch(sayIncomplete)`.
 */
export function sayIncomplete(): undefined {
  const notice = document.querySelector<HTMLElement>('[data-incomplete]');
  notice?.removeAttribute('hidden');
  notice?.querySelector('button')?.addEventListener('click', () => location.reload());
}
