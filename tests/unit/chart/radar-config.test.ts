import { describe, expect, it } from 'vitest';

import { radarConfig } from '#chart/radar-config.ts';
import { localize, type Locale } from '#domain/locale.ts';

import { questionnaire } from '../../support/questionnaire.ts';
import { sample } from '../../support/sample.ts';
import { pictureOf, style } from '../../support/radar-sample.ts';

/** The configuration for a sample. The clinic has no score for “Value and return”, the sixth topic. */
function configOf({
  name = 'a clinic that knows its gaps',
  locale = 'en',
  width = 560,
}: { name?: string; locale?: Locale; width?: number } = {}) {
  const { data, options } = radarConfig(pictureOf(name, locale), style, width);
  return { labels: data.labels, datasets: data.datasets, options, scale: options?.scales?.['r'] };
}

describe('the data of radarConfig', () => {
  it.each([
    ['en', 'no score'],
    ['nb', 'uten skår'],
  ] as const)('contain the twelve topics in order, with a word for a missing score (%s)', (locale, missing) => {
    const topics = localize(questionnaire, locale).areas.flatMap((area) => area.topics);
    const labels = topics.map(({ id, label }) => (id === 'value-and-return' ? [...label, missing] : label));
    expect(labels).toHaveLength(12);
    expect(configOf({ locale }).labels).toEqual(labels);
  });

  it('have the word in the label only near 12 and 6 o’clock on a tiny canvas', () => {
    const { labels = [] } = configOf({ name: 'partly answered, one area left', width: 339 });
    const withWord = labels.flatMap((lines, index) => (lines.includes('no score') ? [index] : []));
    expect(withWord).toEqual([5]);
  });

  it('list the scores first, so that they are drawn on top, then the targets', () => {
    const { result } = sample('mixed targets and one hole');
    const { datasets } = configOf({ name: 'mixed targets and one hole' });
    const scores = result.scores.areas.flatMap((area) => area.topics.map(({ score }) => score));
    expect(datasets.map(({ data }) => data)).toEqual([scores, [5, 5, 5, 3, 3, 3, 4, 4, 4, 5, 5, 5]]);
  });

  it('keep a missing score as a gap, never as 0 and never bridged', () => {
    const [now] = configOf().datasets;
    expect(now?.data.map((score) => score === null)).toEqual(Array.from({ length: 12 }, (_, place) => place === 5));
    expect(now?.spanGaps).toBe(false);
  });

  it('distinguish scores and targets by more than colour', () => {
    const [now, target] = configOf({ width: 480 }).datasets;
    expect(now).not.toHaveProperty('borderDash');
    expect(target).toMatchObject({ borderDash: [7, 5], pointRadius: 0 });
    expect([now?.pointRadius, configOf({ width: 479 }).datasets[0]?.pointRadius]).toEqual([5, 4]);
  });
});

describe('the previous result in radarConfig', () => {
  const repeating = (previous: readonly (number | null | undefined)[]) => {
    const { areas } = pictureOf('a clinic that knows its gaps', 'en');
    const scores = previous.values();
    const withPrevious = areas.map((area) => ({
      ...area,
      axes: area.axes.map((axis) => ({ ...axis, previous: scores.next().value })),
    }));
    return radarConfig({ areas: withPrevious }, style, 560).data.datasets;
  };
  const before = [2, 2.5, null, 3, 2, null, 3, 3, 3, 2, 2, 2.5];

  it('is drawn first, below targets and scores, with gaps for missing scores', () => {
    expect(repeating(before).map(({ data }) => data)[2]).toEqual(before);
  });

  it('is a dotted line in its own colour, without points', () => {
    expect(repeating(before)[2]).toMatchObject({
      borderColor: style.previous,
      borderWidth: 2,
      borderDash: [0.5, 4.5],
      borderCapStyle: 'round',
      pointRadius: 0,
    });
  });

  it('is absent when there is no previous result', () => {
    expect(repeating([])).toHaveLength(2);
    expect(repeating(Array.from({ length: 12 }, () => null))).toHaveLength(3);
  });
});

describe('the scale of radarConfig', () => {
  it('goes from 0 at the centre to 5, with a ring for each level', () => {
    expect(configOf().scale).toMatchObject({ min: 0, max: 5, ticks: { stepSize: 1 }, grid: { circular: true } });
  });

  it('is rotated by half a step, so that the borders between areas form a cross', () => {
    expect(configOf().scale).toMatchObject({ startAngle: 15 });
  });

  it('has labels only when the canvas is wide enough', () => {
    const displays = [269, 270, 340, 560].map((width) => configOf({ width }).scale?.pointLabels?.display);
    expect(displays).toEqual([false, true, true, true]);
  });

  it('has smaller labels on a narrow canvas', () => {
    const fontAt = (width: number) => configOf({ width }).scale?.pointLabels?.font;
    expect(fontAt(479)).toMatchObject({ size: 12, family: style.font });
    expect(fontAt(480)).toMatchObject({ size: 13, family: style.font });
  });

  it('moves labels at the top and bottom outwards on a narrow canvas, further when one has three lines or the canvas is tiny', () => {
    const offsets = (name: string, width: number) => {
      const padding = configOf({ name, width }).scale?.pointLabels?.padding;
      return [0, 1, 2, 5, 6, 11].map((index) =>
        typeof padding === 'function' ? (padding as (context: object) => unknown)({ index }) : padding,
      );
    };
    expect(offsets('mixed targets and one hole', 339)).toEqual([32, 12, 4, 32, 32, 32]);
    expect(offsets('mixed targets and one hole', 375)).toEqual([20, 4, 4, 20, 20, 20]);
    expect(offsets('a clinic that knows its gaps', 375)).toEqual([32, 12, 4, 32, 32, 32]);
    expect(offsets('a clinic that knows its gaps', 560)).toEqual([6, 6, 6, 6, 6, 6]);
  });
});

describe('radarConfig', () => {
  it('has no animation and no pointer events', () => {
    expect(configOf().options).toMatchObject({ animation: false, events: [] });
  });

  it('uses each colour of the style in its place, and no other colours', () => {
    const { datasets, scale } = configOf();
    expect(datasets).toMatchObject([
      { borderColor: style.now, pointBackgroundColor: style.now, pointBorderColor: style.paper },
      { borderColor: style.target },
    ]);
    expect(scale).toMatchObject({
      grid: { color: style.rule },
      angleLines: { color: style.rule },
      pointLabels: { color: style.text },
    });
    expect(JSON.stringify({ datasets, scale })).not.toMatch(/#[\da-f]{3}|(?:rgb|hsl|oklch)a?\(/i);
  });
});
