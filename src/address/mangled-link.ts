import { forwardedMark, linkHash } from '#address/result-address.ts';
import { comparisonIn, isIntact, payloadIn, payloadsIn } from '#domain/link/payload-in.ts';
import { locales, type Locale } from '#domain/locale.ts';

/**
 * Goes on to the result, or to the comparison, where the address holds a whole link to one in which a mail program changed
 * the `#`: in the language of the path, else in `preferred`. A damaged link to a result is offered to open, since
 * the result page says what to do about it. Anything else stays where it is.
 */
export function openMangledLink(preferred: Locale): void {
  const { pathname, search, hash } = location;
  const address = pathname + search + hash;
  const inPath = locales.find((locale) => pathname.includes(`/${locale}/`));
  const locale = inPath ?? preferred;
  const paths = document.querySelector<HTMLElement>(`[lang="${locale}"][data-result]`)?.dataset;

  const payload = payloadIn(address);
  const compared = comparisonIn(address);
  if (payload !== null && isIntact(payload)) goTo(paths?.['result'], linkHash(payload));
  else if (compared.some(isIntact)) goTo(paths?.['compare'], `#c=${compared.join('.')}`);
  // What follows another “r=” belongs to some other address.
  else if (payload !== null && payloadsIn(address).includes(payload)) offer(payload);
}

function offer(payload: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-damaged] a')) {
    link.hash = linkHash(payload);
    link.closest<HTMLElement>('[data-damaged]')?.removeAttribute('hidden');
  }
}

function goTo(path: string | undefined, hash: string): void {
  if (path !== undefined) location.replace(path + hash + forwardedMark);
}
