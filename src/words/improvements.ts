import { isAtTop } from '#domain/distance.ts';
import { effortUnits, type RankedImprovement } from '#domain/improvements.ts';
import type { Result } from '#domain/result.ts';
import type { Texts } from '#i18n/en/index.ts';
import { fill } from '#i18n/fill.ts';
import { inSentence } from '#i18n/format.ts';
import type { ResultTexts } from '#page-data/result-texts.ts';
import type { ResultWords } from '#words/result.ts';

/** @returns Time, effort and effect of an improvement, as one line. */
export function sizeLine(improvement: RankedImprovement, words: ResultWords, report: Texts['report']): string {
  const { texts } = words;
  const { effort, impact } = words.improvement(improvement);
  const sizes = [texts.small, texts.medium, texts.large];
  const inWords = (size: number) => (sizes[size - 1] ?? '').toLowerCase();
  return fill(report.size, {
    time: inSentence(fill(texts.horizon, { days: improvement.horizon })),
    effort: inWords(effortUnits[effort]),
    effect: inWords(impact),
  });
}

/** @returns The reason why a result has no improvements. */
export function noImprovementsSentence({ scores, findOut }: Result, texts: ResultTexts): string {
  if (findOut.length > 0) return texts.noImprovementsOpen;
  return isAtTop(scores) ? texts.noImprovementsTop : texts.noImprovements;
}
