import { encodeSharedResult } from '#domain/link/encode-result-link.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';

/** Maximum length of an address that email and chat programs are known to pass on unchanged. */
export const addressLimit = 2000;

/**
 * Writes the fragment of a comparison link: the payloads of its results, separated by full stops. Each payload has its
 * own checksum, so damage to one does not affect the others. `resultsInText` reads the link.
 *
 * @param results - In order of display. A label that is too long for a link is omitted.
 * @returns The fragment with its `#`; empty if there are no results.
 */
export function comparisonHash(results: readonly SharedResult[]): string {
  return results.length === 0 ? '' : `#c=${results.map(encodeSharedResult).join('.')}`;
}
