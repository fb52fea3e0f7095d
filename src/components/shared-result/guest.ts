import type { GuestKind } from '#address/result-address.ts';
import { readLinkedResult } from '#components/shared-result/linked-result.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { exampleAssessment } from '#domain/example-assessment.ts';
import type { LinkProblem } from '#domain/link/shared-result.ts';
import type { ResultTexts } from '#page-data/result-texts.ts';

/** A result shown instead of the reader's own, or the problem of a link. The page does not read what is stored. */
export type Guest = {
  /** Title of the page; `{name}` is the name of the result. */
  readonly title: string;
} & (
  | { readonly kind: 'example'; readonly assessment: Assessment }
  | { readonly kind: 'shared'; readonly assessment: Assessment; readonly isForwarded: boolean }
  | { readonly kind: 'problem'; readonly assessment: null; readonly problem: LinkProblem }
);

/** Reads the guest that the address names. Puts the address right where a mail program had changed the link. */
export function readGuest(kind: GuestKind, edition: Edition, { exampleTitle, share }: ResultTexts): Guest {
  if (kind === 'example') return { kind, title: exampleTitle, assessment: exampleAssessment(edition) };
  const { outcome, isForwarded } = readLinkedResult();
  if (outcome.ok) return { kind: 'shared', title: share.sharedTitle, assessment: outcome.value, isForwarded };
  const titles: Record<LinkProblem, string> = {
    damaged: share.damagedTitle,
    'newer-version': share.newerTitle,
    'too-long': share.tooLongTitle,
  };
  return { kind: 'problem', title: titles[outcome.problem], assessment: null, problem: outcome.problem };
}
