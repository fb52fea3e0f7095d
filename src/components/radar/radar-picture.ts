import type { RadarArea, RadarPicture } from '#chart/radar.ts';
import type { Targets } from '#domain/assessment.ts';
import { extremesOf } from '#domain/distance.ts';
import { targetOf } from '#domain/improvements.ts';
import type { Scores } from '#domain/scoring.ts';
import { fill } from '#i18n/fill.ts';
import type { ResultWords } from '#words/result.ts';

/** Data of a radar chart, and its text alternative. */
export interface LabelledPicture extends RadarPicture {
  readonly label: string;
}

/** @returns Null if no topic has a score. */
export function radarPicture(scores: Scores, targets: Targets, words: ResultWords): LabelledPicture | null {
  const { texts } = words;
  const topics = scores.areas.flatMap((area) => area.topics);
  if (topics.every(({ score }) => score === null)) return null;

  const areas = scores.areas.map((area): RadarArea => ({
    name: words.unit(area.id),
    score: area.score === null ? missing(area.state) : words.score(area.score),
    axes: area.topics.map((topic) => ({
      label: words.label(topic.id),
      score: topic.score,
      missing: missing(topic.state),
      target: targetOf(targets, area.id),
      previous: words.previous?.scores.get(topic.id),
    })),
  }));
  const extremes = extremesOf(topics);
  const n = topics.length;
  const label =
    extremes === null
      ? fill(texts.chartLabelEven, { n })
      : fill(texts.chartLabel, { n, lowest: named(extremes.allLowest), highest: named(extremes.allHighest) });
  return { areas, label };

  function named(units: readonly { readonly id: string }[]): string {
    return words.list(units.map(({ id }) => id));
  }

  function missing(state: Scores['overall']['state']): string {
    return state === 'not-applicable' ? texts.answerNotApplicable : texts.noScore;
  }
}
