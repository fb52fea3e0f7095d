import { isAtTop } from '#domain/distance.ts';
import type { Result } from '#domain/result.ts';
import type { ResultTexts } from '#page-data/result-texts.ts';

/** @returns Why a result has no improvements. */
export function noImprovementsSentence({ scores, findOut }: Result, texts: ResultTexts): string {
  if (findOut.length > 0) return texts.noImprovementsOpen;
  return isAtTop(scores) ? texts.noImprovementsTop : texts.noImprovements;
}
