import type { ResultWords } from '#components/result/result-words.ts';
import { effortUnits, type RankedImprovement } from '#domain/improvements.ts';
import { fill } from '#i18n/fill.ts';
import type { ReportText } from '#i18n/report.en.ts';

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
