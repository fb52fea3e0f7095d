/**
 * Prefetches the scripts of the result page, so that “See the result” opens it faster. Browsers with speculation rules
 * also prerender the page, see `SpeculationRules.svelte`.
 */
export function prefetchResult(): void {
  // Without this line, the build would add the styles of the result to the assessment page.
  if (import.meta.env.SSR) return;
  // Failures are ignored: the result page then fetches the scripts itself.
  void Promise.allSettled([import('#components/result/page/ResultPage.svelte'), import('#chart/draw-in-page.ts')]);
}
