import { encodeSharedResult } from '#domain/link/encode-result-link.ts';
import type { SharedResult } from '#domain/link/shared-result.ts';

/** Most characters of an address that mail and chat programs are known to let pass whole. */
export const addressLimit = 2000;

/**
 * Writes the link to a comparison: the payloads of its results, each with its own checksum, so that one that is damaged
 * takes no other with it. `resultsInText` reads it.
 *
 * @param results - In their order. A label that is too long for a link stays out of it.
 * @returns The part of the address from `#` on; empty without a result.
 */
export function comparisonHash(results: readonly SharedResult[]): string {
  return results.length === 0 ? '' : `#c=${results.map(encodeSharedResult).join('.')}`;
}
