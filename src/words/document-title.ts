import type { Assessment } from '#domain/assessment.ts';
import type { Texts } from '#i18n/en/index.ts';
import { fill } from '#i18n/fill.ts';
import { isoDate } from '#i18n/format.ts';

/**
 * Browsers use the title of the document as the file name of a PDF, so characters that file names forbid are replaced.
 *
 * @param assessment - A label of null is omitted.
 */
export function documentTitle(
  { label, updated }: Pick<Assessment, 'label' | 'updated'>,
  texts: Texts['report'],
): string {
  const date = isoDate(updated);
  if (label === null) return fill(texts.documentTitleUnnamed, { date });
  return fill(texts.documentTitle, { name: label.replaceAll(/[\\/:*?"<>|]+/g, '-'), date });
}
