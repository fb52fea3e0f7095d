import type { Guest, GuestModule } from '#components/result/guest.ts';
import LinkProblemView from '#components/share/LinkProblemView.svelte';
import SharedBand from '#components/share/SharedBand.svelte';
import { linkedResult } from '#components/share/linked-result.ts';
import type { LinkProblem } from '#domain/link/shared-result.ts';

/** The result in a link, or why it cannot be shown: fetched when the address holds one. */
export const guestOf: GuestModule['guestOf'] = (_edition, { share }): Guest => {
  const titles: Record<LinkProblem, string> = {
    damaged: share.damagedTitle,
    'newer-version': share.newerTitle,
    'too-long': share.tooLongTitle,
  };
  if (!linkedResult.ok) return { title: titles[linkedResult.problem], assessment: null, Band: LinkProblemView };
  return { title: share.sharedTitle, assessment: linkedResult.value, Band: SharedBand };
};
