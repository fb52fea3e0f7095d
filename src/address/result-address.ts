/** Fragment that shows the example on the result page, with the `#`. */
export const exampleHash = '#example';

/** Source of a result that is not the reader's own. */
export type SharedKind = 'example' | 'link';

/**
 * Finds the source of the result that the result page shows at an address.
 *
 * @param address - A result link contains `r=`, even if an email program has changed the characters before `r=`.
 * @returns Null for the reader's own result.
 */
export function sharedKindOf({ search, hash }: Pick<Location, 'search' | 'hash'>): SharedKind | null {
  if (hash === exampleHash) return 'example';
  return /(?:[#?&]|%23)r(?:=|%)/i.test(search + hash) ? 'link' : null;
}

/**
 * Suffix of a link that the 404 page has repaired, because an email program had changed it. The result page or the
 * comparison page then warns that the server has received the payload.
 */
export const forwardedMark = '&forwarded';

/** @returns The fragment that shows the result in a payload on the result page, with the `#`. */
export function linkHash(payload: string): string {
  return `#r=${payload}`;
}
