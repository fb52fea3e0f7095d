import { isRating } from '#domain/assessment.ts';
import { levelByScore, type Scores, type TopicScore } from '#domain/scoring.ts';
import { fill, fillCount, type CountText } from '#i18n/fill.ts';
import { formatShare } from '#i18n/format.ts';
import type { ResultWords } from '#words/result.ts';

type Unit = Scores['overall'];

/**
 * Shows how a mean gives the score of an area or the overall score, so that readers can check it by hand.
 *
 * @param components - The topics of the area, or all areas. Those without a score are omitted.
 * @returns Empty if there is no score.
 */
export function meanLine(unit: Unit, components: readonly Unit[], words: ResultWords): string {
  if (unit.score === null) return '';
  const scored = components.flatMap(({ score }) => (score === null ? [] : [words.score(score, 2)]));
  const text = scored.length === 1 ? words.texts.whyMeanOfOne : words.texts.whyMean;
  return fill(text, { parts: scored.join(' + '), n: scored.length, score: words.score(unit.score, 2) });
}

/** @returns The calculation of the score of a topic as a weighted mean; empty if there is no score. */
export function weightedLine(topic: TopicScore, words: ResultWords): string {
  if (topic.score === null) return '';
  const { sum, weights } = weightedSum(topic);
  return fill(words.texts.whyWeighted, { sum, weights, score: words.score(topic.score, 2) });
}

/** @returns The sum of answer × weight over the rated answers of a topic, and the sum of their weights. */
export function weightedSum(topic: TopicScore): { readonly sum: number; readonly weights: number } {
  let [sum, weights] = [0, 0];
  for (const { weight, answer } of topic.answers) {
    if (!isRating(answer)) continue;
    sum += answer * weight;
    weights += weight;
  }
  return { sum, weights };
}

/** @returns The calculation of a level from the score, and the units that cap the level; empty if there is no level. */
export function levelLine(unit: Unit, words: ResultWords): string {
  if (unit.score === null || unit.level === null) return '';
  const score = words.score(unit.score, 2);
  if (unit.heldBackBy.length === 0) return fill(words.texts.whyLevel, { score, level: unit.level });
  return fill(words.texts.whyCapped, {
    score,
    uncapped: levelByScore(unit.score),
    units: words.list(unit.heldBackBy),
    // A capped level is one above the level of the lowest component.
    lowest: unit.level - 1,
    level: unit.level,
  });
}

/** @returns The numbers of questions that are rated, that are open, and that do not apply. */
export function answersLine({ areas }: Scores, { texts, locale }: ResultWords): string {
  const answers = areas.flatMap(({ topics }) => topics.flatMap((topic) => topic.answers.map(({ answer }) => answer)));
  const rated = answers.filter(isRating).length;
  const excluded = answers.filter((answer) => answer === 'not-applicable').length;
  const open = answers.length - rated - excluded;
  return [
    fillCount(texts.whyRated, locale, { n: rated, total: answers.length }),
    open === 0 ? '' : fillCount(texts.whyOpen, locale, { n: open, section: texts.findOutTitle }),
    excluded === 0 ? '' : fillCount(texts.whyExcluded, locale, { n: excluded }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** @returns The given text with the number of components that have a score (`n`) and that apply (`total`). */
export function missingLine(text: CountText, components: readonly Unit[], { locale }: ResultWords): string {
  const applicable = components.filter(({ state }) => state !== 'not-applicable');
  const scored = applicable.filter(({ score }) => score !== null);
  return fillCount(text, locale, { n: scored.length, total: applicable.length });
}

/**
 * @returns The coverage of a topic in per cent; empty if no question applies. For a topic without a score, also the
 * coverage that a score needs.
 */
export function coverageLine(topic: TopicScore, words: ResultWords): string {
  if (topic.coverage === null) return '';
  const share = fill(words.texts.coverageShare, { share: formatShare(topic.coverage, words.locale) });
  return topic.score === null ? `${share} ${words.texts.whyShareOfWeight}` : share;
}
