import { distanceTo } from '#domain/distance.ts';
import type { AreaScore, TopicScore } from '#domain/scoring.ts';
import { formatLevelValue } from '#i18n/format.ts';
import { distanceWords } from '#words/result-sentences.ts';
import type { ResultWords } from '#words/result.ts';

/** Target of an area or topic and the distance to it, formatted for display. */
interface UnitDistance {
  readonly target: string;
  readonly distance: string;
  readonly isBelow: boolean;
  /** Remark for a provisional score; empty if the score is final or missing. */
  readonly provisional: string;
}

/** @param target - Target of the area, 3 to 5. */
export function unitDistance(unit: AreaScore | TopicScore, target: number, words: ResultWords): UnitDistance {
  const distance = distanceTo(unit, target);
  return {
    target: formatLevelValue(target, words.locale),
    distance: distanceWords(distance, words),
    isBelow: distance.state === 'below',
    provisional: unit.isProvisional && unit.score !== null ? words.texts.provisional : '',
  };
}
