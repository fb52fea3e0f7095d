import type { ComparedPicture } from '#chart/radar.ts';
import { findingOf, type ComparisonFinding } from '#domain/comparison/comparison-finding.ts';
import type { Scores } from '#domain/scoring.ts';
import { letterOf } from '#words/comparison-sentences.ts';
import type { ComparisonWords } from '#words/comparison.ts';

/** Maximum number of results that the chart can distinguish. */
export const maxLines = 3;

/**
 * Selects the results to draw, at most `maxLines`: the first one, then those in the headline, then the others in order.
 *
 * @param finding - Finding in the headline.
 * @param count - Number of results.
 * @returns Indexes of the selected results, from 0, ascending.
 */
export function drawnIndexes(finding: ComparisonFinding, count: number): number[] {
  const named = finding.kind === 'widest' ? [finding.gap.highest, finding.gap.lowest] : [];
  const inOrder = Array.from({ length: count }, (_none, index) => index);
  return [...new Set([0, ...named, ...inOrder])].slice(0, maxLines).toSorted((one, other) => one - other);
}

/**
 * @param scores - Scores of each result.
 * @returns The indexes of the results in the chart, see `drawnIndexes`, and the content of the chart. It is null if no
 * topic has a score.
 */
export function drawnComparison(
  scores: readonly Scores[],
  words: ComparisonWords,
): { drawn: number[]; picture: ComparedPicture | null } {
  const drawn = drawnIndexes(findingOf(scores), scores.length);
  const drawnScores = scores.filter((_scores, index) => drawn.includes(index));
  return { drawn, picture: comparedPicture(drawnScores, drawn, words) };
}

/**
 * @param scores - Scores of each drawn result, over the same units.
 * @param indexes - Indexes of the drawn results among all results, in the order of `scores`.
 * @returns Null if no topic has a score.
 */
function comparedPicture(
  scores: readonly Scores[],
  indexes: readonly number[],
  words: ComparisonWords,
): ComparedPicture | null {
  const lines = scores.map(({ areas }) => areas.flatMap(({ topics }) => topics.map(({ score }) => score)));
  if (lines.flat().every((score) => score === null)) return null;
  const [first] = scores;
  const areas = (first?.areas ?? []).map((area, areaIndex) => ({
    name: words.unit(area.id),
    score: '',
    axes: area.topics.map(({ id }, topicIndex) => {
      const missing = scores.flatMap(({ areas: all }, one) =>
        all[areaIndex]?.topics[topicIndex]?.score == null ? [letterOf(indexes[one] ?? 0)] : [],
      );
      return {
        label: words.label(id),
        // A placeholder: the chart draws the scores in `lines`. Null makes the axis show the text `missing`.
        score: missing.length > 0 ? null : 1,
        missing: `${missing.join(', ')}: ${words.otherTexts.noScore}`,
        target: 1,
      };
    }),
  }));
  return { areas, lines };
}
