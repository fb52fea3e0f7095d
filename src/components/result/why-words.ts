import type { ResultWords } from '#components/result/result-words.ts';
import { isRating } from '#domain/assessment.ts';
import { levelByScore, type AreaScore, type Scores, type TopicScore } from '#domain/scoring.ts';
import { fill } from '#i18n/fill.ts';
import { formatShare } from '#i18n/format.ts';

type Unit = Scores['overall'];

/**
 * The sum that gives the score of an area or of the whole, for checking by hand.
 *
 * @param parts - What it is made of; those without a score are left out.
 * @returns Empty where there is no score.
 */
export function meanLine(unit: Unit, parts: readonly Unit[], words: ResultWords): string {
  if (unit.score === null) return '';
  const scored = parts.flatMap(({ score }) => (score === null ? [] : [words.score(score, 2)]));
  const text = scored.length === 1 ? words.texts.whyMeanOfOne : words.texts.whyMean;
  return fill(text, { parts: scored.join(' + '), n: scored.length, score: words.score(unit.score, 2) });
}

/** @returns The division that gives the score of a topic; empty where there is no score. */
export function weightedLine(topic: TopicScore, words: ResultWords): string {
  if (topic.score === null) return '';
  const { sum, weights } = weightedSum(topic);
  return fill(words.texts.whyWeighted, { sum, weights, score: words.score(topic.score, 2) });
}

/** What the rated answers of a topic add up to. */
export function weightedSum(topic: TopicScore): { readonly sum: number; readonly weights: number } {
  let [sum, weights] = [0, 0];
  for (const { weight, answer } of topic.answers) {
    if (!isRating(answer ?? undefined)) continue;
    sum += Number(answer) * weight;
    weights += weight;
  }
  return { sum, weights };
}

/**
 * How the level follows from the score, and what caps it.
 *
 * @param levels - Level of each part that can hold the level back: ratings in a topic, levels above it.
 * @returns Empty where there is no level.
 */
export function levelLine(unit: Unit, levels: ReadonlyMap<string, number>, words: ResultWords): string {
  if (unit.score === null || unit.level === null) return '';
  const score = words.score(unit.score, 2);
  const [lowest] = unit.heldBackBy;
  if (lowest === undefined) return fill(words.texts.whyLevel, { score, level: unit.level });
  return fill(words.texts.whyCapped, {
    score,
    uncapped: levelByScore(unit.score),
    units: words.list(unit.heldBackBy),
    lowest: levels.get(lowest) ?? '',
    level: unit.level,
  });
}

/** Levels of the parts of an area or of the whole, by id. */
export function levelsOf(parts: readonly Unit[]): ReadonlyMap<string, number> {
  return new Map(parts.flatMap(({ id, level }) => (level === null ? [] : [[id, level]])));
}

/** Ratings of the questions of a topic, by id. */
export function ratingsOf(topic: TopicScore): ReadonlyMap<string, number> {
  return new Map(
    topic.answers.flatMap(({ question, answer }) =>
      isRating(answer ?? undefined) ? [[question, Number(answer)]] : [],
    ),
  );
}

/** @returns How many parts have a score, of those that apply; empty where that is not the reason for a missing score. */
export function missingLine(text: string, unit: Unit, parts: readonly (Unit | AreaScore)[]): string {
  if (unit.state !== 'insufficient') return '';
  const applicable = parts.filter(({ state }) => state !== 'not-applicable');
  return fill(text, { n: applicable.filter(({ score }) => score !== null).length, total: applicable.length });
}

/** @returns How much of the weight of a topic is answered; empty where nothing applies. */
export function coverageLine(topic: TopicScore, words: ResultWords): string {
  if (topic.coverage === null) return '';
  const share = fill(words.texts.coverageShare, { share: formatShare(topic.coverage, words.locale) });
  return topic.score === null ? `${share} ${words.texts.whyShareOfWeight}` : share;
}
