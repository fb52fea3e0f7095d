import { localeInPath, mangledLinkIn } from '#address/mangled-link.ts';
import type { Locale } from '#domain/locale.ts';

/**
 * Redirects from the 404 page to the result or comparison whose link is in the address. If the link is damaged, shows a
 * link to the result page instead, which explains what to do.
 *
 * @param preferred - Language if the path names none.
 */
export function openMangledLink(preferred: Locale): void {
  const link = mangledLinkIn(location);
  if (link === null) return;
  if (link.isDamaged) showDamaged(link.hash);
  else redirect(link.page, link.hash, localeInPath(location.pathname) ?? preferred);
}

function redirect(page: 'result' | 'compare', hash: string, locale: Locale): void {
  const path = document.querySelector<HTMLElement>(`[lang="${locale}"][data-result]`)?.dataset[page];
  if (path !== undefined) location.replace(path + hash);
}

function showDamaged(hash: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-damaged] a')) {
    link.hash = hash;
    link.closest<HTMLElement>('[data-damaged]')?.removeAttribute('hidden');
  }
}
