import type { SharedKind } from '#address/result-address.ts';
import { readLinkedResult } from '#components/shared-result/linked-result.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { exampleAssessment } from '#domain/example-assessment.ts';
import type { LinkProblem } from '#domain/link/shared-result.ts';
import type { ResultTexts } from '#page-data/result-texts.ts';

/** A result that is not the user's own, or the problem of its link. The page then does not load the user's own. */
export type SharedView = {
  /** Title of the page; `{name}` is the name of the result. */
  readonly title: string;
} & (
  | { readonly kind: 'example'; readonly assessment: Assessment }
  | { readonly kind: 'link'; readonly assessment: Assessment; readonly isForwarded: boolean }
  | { readonly kind: 'problem'; readonly assessment: null; readonly problem: LinkProblem }
);

/** Reads the result in the address. Repairs the address if an email program has changed the link. */
export function readSharedView(kind: SharedKind, edition: Edition, { exampleTitle, share }: ResultTexts): SharedView {
  if (kind === 'example') return { kind, title: exampleTitle, assessment: exampleAssessment(edition) };
  const { outcome, isForwarded } = readLinkedResult();
  if (outcome.ok) return { kind: 'link', title: share.sharedTitle, assessment: outcome.value, isForwarded };
  const titles: Record<LinkProblem, string> = {
    damaged: share.damagedTitle,
    'newer-version': share.newerTitle,
    'too-long': share.tooLongTitle,
  };
  return { kind: 'problem', title: titles[outcome.problem], assessment: null, problem: outcome.problem };
}
