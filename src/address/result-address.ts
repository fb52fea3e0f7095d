/** Fragment of the result page, with the `#`, that shows the example. */
export const exampleHash = '#example';

/** Source of a result that is not the reader's own. */
export type SharedKind = 'example' | 'link';

/**
 * @param address - A link has `r=`, even if an email program has changed the characters before it.
 * @returns Null for the reader's own result.
 */
export function sharedKindOf({ search, hash }: Pick<Location, 'search' | 'hash'>): SharedKind | null {
  if (hash === exampleHash) return 'example';
  return /(?:^|[#?&]|%23)r(?:=|%)/i.test(search + hash) ? 'link' : null;
}

/** Suffix of a link that an email program has changed. The server has received its payload. */
export const forwardedMark = '&forwarded';

/** @returns The fragment of the result page, with the `#`, that shows the result in a payload. */
export function linkHash(payload: string): string {
  return `#r=${payload}`;
}
