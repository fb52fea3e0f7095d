/** The part of the address of the result page, with the `#`, that shows the example instead of one's own result. */
export const exampleHash = '#example';

/** Source of a result that is not the user's own: the example, or a link. */
export type SharedKind = 'example' | 'link';

/**
 * @param address - Of the page. A mail program may have changed the part before the `r=` of a link.
 * @returns Null for the user's own result.
 */
export function sharedKindOf({ search, hash }: Pick<Location, 'search' | 'hash'>): SharedKind | null {
  if (hash === exampleHash) return 'example';
  return /(?:^|[#?&]|%23)r(?:=|%)/i.test(search + hash) ? 'link' : null;
}

/** Ends the address of a link that a mail program had changed, so that its server saw it. */
export const forwardedMark = '&forwarded';

/** @returns The part of the address of the result page, with the `#`, that shows the result in a payload. */
export function linkHash(payload: string): string {
  return `#r=${payload}`;
}
