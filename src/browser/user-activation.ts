/**
 * True once the reader has pressed something on this page. A choice that is shown without that was restored by the browser.
 * False in browsers that cannot tell (Firefox before 120): an answer that nobody gave must never be stored.
 */
export function hasBeenActive(): boolean {
  return (navigator as Partial<Navigator>).userActivation?.hasBeenActive ?? false;
}
