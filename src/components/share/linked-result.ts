import { replaceAddress } from '#browser/replace-address.ts';
import type { Assessment } from '#domain/assessment.ts';
import { assessmentOfLink } from '#domain/link/assessment-of-link.ts';
import { decodeResultLink } from '#domain/link/decode-result-link.ts';
import { payloadIn } from '#domain/link/payload-in.ts';
import type { LinkProblem } from '#domain/link/shared-result.ts';
import type { Outcome } from '#domain/outcome.ts';
import { forwardedMark, linkHash } from '#state/guest-address.ts';

/** Whether the link came here by way of the page for what is missing. */
export const isForwarded = location.hash.endsWith(forwardedMark);

/** The result that the address of the page holds, or why it cannot be read. Another address loads the page anew. */
export const linkedResult = readAddress();

function readAddress(): Outcome<Assessment, LinkProblem> {
  const payload = payloadIn(location.search + location.hash) ?? '';
  const outcome = decodeResultLink(payload);
  if (!outcome.ok) return outcome;
  // From now on the address is the link as it was written, also where a mail program had changed it.
  replaceAddress(location.pathname + linkHash(payload));
  return { ok: true, value: assessmentOfLink(outcome.value) };
}
