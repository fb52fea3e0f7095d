import type { Assessment } from '#domain/assessment.ts';
import type { ReportText } from '#i18n/en/report.ts';
import { fill } from '#i18n/fill.ts';
import { isoDate } from '#i18n/format.ts';

/**
 * @param assessment - Its label stays out where it is null.
 * @returns The title of the document, which browsers take for the name of the file: without what no file name can hold.
 */
export function documentTitle({ label, updated }: Pick<Assessment, 'label' | 'updated'>, texts: ReportText): string {
  const date = isoDate(updated);
  if (label === null) return fill(texts.documentTitleUnnamed, { date });
  return fill(texts.documentTitle, { name: label.replaceAll(/[\\/:*?"<>|]+/g, '-'), date });
}
