/** The part of the address of the result page, with the `#`, that shows the example instead of one's own result. */
export const exampleHash = '#example';

/** Whose result the page shows where it is not the reader's own: the example's, or the one in a link. */
export type GuestKind = 'example' | 'link';

/**
 * @param address - Of the page. A link is known by its `r=`, also where a mail program has changed what stands before it.
 * @returns Null for the reader's own result.
 */
export function guestKindOf({ search, hash }: Pick<Location, 'search' | 'hash'>): GuestKind | null {
  if (hash === exampleHash) return 'example';
  return /(?:^|[#?&]|%23)r(?:=|%)/i.test(search + hash) ? 'link' : null;
}

/** Ends the address of a link that a mail program had changed, so that its server saw it. */
export const forwardedMark = '&forwarded';

/** @returns The part of the address of the result page, with the `#`, that shows the result in a payload. */
export function linkHash(payload: string): string {
  return `#r=${payload}`;
}
