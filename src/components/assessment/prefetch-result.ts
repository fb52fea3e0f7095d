/**
 * Prefetches the scripts of the result page, so that “See the result” need not load them. Browsers with speculation rules
 * prerender the page itself: the rules are in the assessment page.
 */
export function prefetchResult(): void {
  // Never called on the server, but without this the build adds the styles of the result to the assessment page.
  if (import.meta.env.SSR) return;
  // The result page fetches again what fails here.
  void Promise.allSettled([import('#components/result/page/ResultPage.svelte'), import('#chart/draw-in-page.ts')]);
}
