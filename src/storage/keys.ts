/**
 * Every key of the site begins so: other sites on the same host share its storage.
 *
 * @param base - Base path of the site, with a slash at both ends.
 */
export function storageKey(base: string, name: string): string {
  return `focal:${base}:${name}`;
}
