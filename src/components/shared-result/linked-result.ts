import { forwardedMark, linkHash } from '#address/result-address.ts';
import { replaceAddress } from '#browser/replace-address.ts';
import type { Assessment } from '#domain/assessment.ts';
import { assessmentOfLink } from '#domain/link/assessment-of-link.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { payloadIn } from '#domain/link/payload-in.ts';
import type { LinkProblem } from '#domain/link/shared-result.ts';
import type { Outcome } from '#domain/outcome.ts';

interface LinkedResult {
  readonly outcome: Outcome<Assessment, LinkProblem>;
  /** True if the 404 page has forwarded the link. */
  readonly isForwarded: boolean;
}

/** Reads the result in the address of the page. Repairs the address if an email program has changed the link. */
export function readLinkedResult(): LinkedResult {
  const isForwarded = location.hash.endsWith(forwardedMark);
  const payload = payloadIn(location.search + location.hash) ?? '';
  const outcome = decodeResultLink(payload);
  if (!outcome.ok) return { outcome, isForwarded };
  replaceAddress(location.pathname + linkHash(payload));
  return { outcome: { ok: true, value: assessmentOfLink(outcome.value) }, isForwarded };
}
