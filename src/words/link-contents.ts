import type { Assessment } from '#domain/assessment.ts';
import { formatList } from '#i18n/format.ts';
import type { ResultWords } from '#words/result.ts';

/**
 * @param isNamed - True if the link contains the name of the assessment.
 * @returns The contents of a result link, as a list in a sentence. Sector and role are listed only if given.
 */
export function linkContents(
  { sector, role }: Pick<Assessment, 'sector' | 'role'>,
  isNamed: boolean,
  { texts: { share }, locale }: Pick<ResultWords, 'texts' | 'locale'>,
): string {
  const parts = [
    isNamed && share.partName,
    share.partAnswers,
    share.partTargets,
    share.partScope,
    share.partDate,
    sector !== null && share.partSector,
    role !== null && share.partRole,
  ];
  return `${formatList(
    parts.filter((part) => part !== false),
    locale,
  )}.`;
}
