import { forwardedMark, linkHash } from '#address/result-address.ts';
import { comparisonIn, isIntact, payloadIn, payloadsIn } from '#domain/link/payload-in.ts';
import { locales, type Locale } from '#domain/locale.ts';

/** A result link, or a link to a comparison, in which an email program has changed the `#`. */
export interface MangledLink {
  /** Page that the link belongs to. */
  readonly page: 'result' | 'compare';
  /** Fragment that shows the results on that page, with the `#`. */
  readonly hash: string;
  /** True if the payload has an error. The result page then explains what to do. */
  readonly isDamaged: boolean;
}

/**
 * Finds a link in the address of a missing page. A link whose `#` has been changed can lead to such a page.
 *
 * @returns The link; null if the address contains none. A comparison counts only if at least one payload is intact.
 */
export function mangledLinkIn({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): MangledLink | null {
  const address = pathname + search + hash;
  const payload = payloadIn(address);
  if (payload !== null && isIntact(payload)) {
    return { page: 'result', hash: linkHash(payload) + forwardedMark, isDamaged: false };
  }
  const compared = comparisonIn(address);
  if (compared.some(isIntact)) {
    return { page: 'compare', hash: `#c=${compared.join('.')}${forwardedMark}`, isDamaged: false };
  }
  // A damaged payload counts only after a plain or encoded `#`, because addresses of other kinds also contain “r=”.
  if (payload === null || !payloadsIn(address).includes(payload)) return null;
  return { page: 'result', hash: linkHash(payload), isDamaged: true };
}

/** @returns The language of a path; null if the path names none. */
export function localeInPath(pathname: string): Locale | null {
  return locales.find((locale) => pathname.includes(`/${locale}/`)) ?? null;
}
