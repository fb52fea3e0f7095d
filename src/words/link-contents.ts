import type { Assessment } from '#domain/assessment.ts';
import { formatList } from '#i18n/format.ts';
import type { ResultWords } from '#words/result-words.ts';

/**
 * @param isNamed - Whether the name goes with the link.
 * @returns What the link to a result carries, as a list in words. Sector and role are in it only where they are given.
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
