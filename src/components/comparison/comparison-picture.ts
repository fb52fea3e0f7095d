import type { ComparedPicture } from '#chart/draw-comparison.ts';
import { letterOf } from '#components/comparison/comparison-sentences.ts';
import type { ComparisonWords } from '#components/comparison/comparison-words.ts';
import type { Scores } from '#domain/scoring.ts';

/** Most results that the chart can tell apart. */
export const mostLines = 3;

/**
 * @param scores - Of each result, over the same units. The chart shows the first three.
 * @returns Null where no topic has a score: there is nothing to draw.
 */
export function comparedPicture(scores: readonly Scores[], words: ComparisonWords): ComparedPicture | null {
  const shown = scores.slice(0, mostLines);
  const lines = shown.map(({ areas }) => areas.flatMap(({ topics }) => topics.map(({ score }) => score)));
  if (lines.flat().every((score) => score === null)) return null;
  const [first] = shown;
  const areas = (first?.areas ?? []).map((area, index) => ({
    name: words.name(area.id),
    score: '',
    axes: area.topics.map(({ id }, place) => {
      const missing = shown.flatMap(({ areas: all }, one) =>
        all[index]?.topics[place]?.score == null ? [letterOf(one)] : [],
      );
      return {
        label: words.label(id),
        // The lines bring the scores. A word stands at every axis on which one of them has a gap.
        score: missing.length > 0 ? null : 1,
        missing: `${missing.join(', ')}: ${words.borrowed.noScore}`,
        target: 1,
      };
    }),
  }));
  return { areas, lines };
}
