/**
 * Checks if the user has interacted with this page. If not, the browser has restored the form values, and they must not
 * be stored as answers.
 *
 * @returns True once the user has clicked or pressed a key on this page. Always false in browsers without
 * `navigator.userActivation` (Firefox before 120).
 */
export function hasBeenActive(): boolean {
  return (navigator as Partial<Navigator>).userActivation?.hasBeenActive ?? false;
}
