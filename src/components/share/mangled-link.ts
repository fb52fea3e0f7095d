import { chosenLanguage } from '#browser/language.ts';
import { isIntact, payloadIn } from '#domain/link/payload-in.ts';
import { locales } from '#domain/locale.ts';
import { forwardedMark, linkHash } from '#state/guest-address.ts';

/**
 * Goes on to the result page where the address holds a whole result link in which a mail program changed the `#`: in the
 * language of the path, else in the one of this device. Anything else stays where it is.
 */
export function openMangledLink(): void {
  const { pathname, search, hash } = location;
  const payload = payloadIn(pathname + search + hash);
  if (payload === null || !isIntact(payload)) return;
  const inPath = locales.find((locale) => pathname.includes(`/${locale}/`));
  const locale = inPath ?? chosenLanguage(import.meta.env.BASE_URL);
  const result = document.querySelector<HTMLAnchorElement>(`[data-result="${locale}"]`);
  if (result !== null) location.replace(result.pathname + linkHash(payload) + forwardedMark);
}
