import { effortUnits, type RankedImprovement } from '#domain/improvements.ts';
import type { ReportText } from '#i18n/en/report.ts';
import { fill } from '#i18n/fill.ts';
import type { ResultWords } from '#words/result-words.ts';

/** @returns What an improvement takes and what it gives, in a line. */
export function sizeLine(improvement: RankedImprovement, words: ResultWords, report: ReportText): string {
  const { texts } = words;
  const { effort, impact } = words.improvement(improvement);
  const sizes = [texts.small, texts.medium, texts.large];
  const inWords = (size: number) => (sizes[size - 1] ?? '').toLowerCase();
  return fill(report.size, {
    effort: inWords(effortUnits[effort]),
    effect: inWords(impact),
  });
}
