import { downloadText } from '#browser/download.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edition } from '#domain/edition.ts';
import { serializeAssessment } from '#domain/saved/saved-assessment.ts';
import { fill } from '#i18n/fill.ts';
import { isoDate } from '#i18n/format.ts';

/**
 * Offers an assessment with its notes as a file.
 *
 * @param assessment - Must have an id. The assessment of a result link has none: pass it through `copyOf` first.
 * @param name - File name; `{date}` is the date of the last change.
 */
export function saveAssessmentFile(assessment: Assessment, edition: Edition, name: string): void {
  const date = isoDate(assessment.updated);
  downloadText(fill(name, { date }), serializeAssessment(assessment, edition));
}
