import type { Assessment } from '#domain/assessment.ts';
import type { Texts } from '#i18n/en/index.ts';
import { fill } from '#i18n/fill.ts';
import { isoDate } from '#i18n/format.ts';

/**
 * Title of a report. Browsers use it as the file name of a PDF, so hyphens replace characters that file names forbid.
 *
 * @param assessment - If its label is null, the title has only the date.
 */
export function documentTitle(
  { label, updated }: Pick<Assessment, 'label' | 'updated'>,
  texts: Texts['report'],
): string {
  const date = isoDate(updated);
  if (label === null) return fill(texts.documentTitleUnnamed, { date });
  return fill(texts.documentTitle, { name: label.replaceAll(/[\\/:*?"<>|]+/g, '-'), date });
}
