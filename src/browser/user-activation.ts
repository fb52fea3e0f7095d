/**
 * Without user activation, the browser has restored the form values: they must not be stored as answers.
 *
 * @returns True once the user has clicked or pressed a key on this page. False in browsers without this information (Firefox
 * before 120).
 */
export function hasBeenActive(): boolean {
  return (navigator as Partial<Navigator>).userActivation?.hasBeenActive ?? false;
}
