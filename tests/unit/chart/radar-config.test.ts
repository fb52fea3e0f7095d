import { describe, expect, it } from 'vitest';

import { radarConfig } from '#chart/radar-config.ts';
import { localize } from '#domain/locale.ts';

import { questionnaire } from '../../support/questionnaire.ts';
import { sample } from '../../support/sample.ts';
import { pictureOf, style } from '../../support/radar-sample.ts';

/** The radar of a sample. The clinic has no score for “Value and return”, the sixth of the topics. */
function configOf(name = 'a clinic that knows its gaps', locale: 'en' | 'nb' = 'en') {
  const { data, options } = radarConfig(pictureOf(name, locale), style);
  return { labels: data.labels, datasets: data.datasets, options, scale: options?.scales?.['r'] };
}

/** What an option comes to on a canvas of some width. */
function onCanvas(width: number, option: unknown, index = 0): unknown {
  return (option as (context: object) => unknown)({ chart: { width }, index });
}

describe('the data of the radar', () => {
  it.each([
    ['en', 'no score'],
    ['nb', 'uten skår'],
  ] as const)('has the twelve topics in their order, with a word where a score is missing (%s)', (locale, missing) => {
    const topics = localize(questionnaire, locale).areas.flatMap((area) => area.topics);
    const labels = topics.map(({ id, label }) => (id === 'value-and-return' ? [...label, missing] : label));
    expect(labels).toHaveLength(12);
    expect(configOf('a clinic that knows its gaps', locale).labels).toEqual(labels);
  });

  it('is the scores first, which are drawn on top, and then the targets', () => {
    const { result } = sample('mixed targets and one hole');
    const { datasets } = configOf('mixed targets and one hole');
    const scores = result.scores.areas.flatMap((area) => area.topics.map(({ score }) => score));
    expect(datasets.map(({ data }) => data)).toEqual([scores, [5, 5, 5, 3, 3, 3, 4, 4, 4, 5, 5, 5]]);
  });

  it('keeps a missing score as a gap, never as 0 and never bridged', () => {
    const [now] = configOf().datasets;
    expect(now?.data.map((score) => score === null)).toEqual(Array.from({ length: 12 }, (_, place) => place === 5));
    expect(now?.spanGaps).toBe(false);
  });

  it('tells scores and targets apart by more than their colours', () => {
    const [now, target] = configOf().datasets;
    expect(now).not.toHaveProperty('borderDash');
    expect(target).toMatchObject({ borderDash: [7, 5], pointRadius: 0 });
    expect([479, 480].map((width) => onCanvas(width, now?.pointRadius))).toEqual([4, 5]);
  });
});

describe('the result before on the radar', () => {
  const repeating = (previous: readonly (number | null | undefined)[]) => {
    const { areas } = pictureOf('a clinic that knows its gaps', 'en');
    const scores = previous.values();
    const withPrevious = areas.map((area) => ({
      ...area,
      axes: area.axes.map((axis) => ({ ...axis, previous: scores.next().value })),
    }));
    return radarConfig({ areas: withPrevious }, style).data.datasets;
  };
  const before = [2, 2.5, null, 3, 2, null, 3, 3, 3, 2, 2, 2.5];

  it('is drawn first, below targets and scores, with gaps where it has no score', () => {
    expect(repeating(before).map(({ data }) => data)[2]).toEqual(before);
  });

  it('is a line of round dots in a colour of its own, without points', () => {
    expect(repeating(before)[2]).toMatchObject({
      borderColor: style.previous,
      borderWidth: 2,
      borderDash: [0.5, 4.5],
      borderCapStyle: 'round',
      pointRadius: 0,
    });
  });

  it('is not there where no result is repeated', () => {
    expect(repeating([])).toHaveLength(2);
    expect(repeating(Array.from({ length: 12 }, () => null))).toHaveLength(3);
  });
});

describe('the scale of the radar', () => {
  it('runs from 0 at the centre to 5, a ring for each level', () => {
    expect(configOf().scale).toMatchObject({ min: 0, max: 5, ticks: { stepSize: 1 }, grid: { circular: true } });
  });

  it('is turned by half a step, so that the borders between areas make a cross', () => {
    expect(configOf().scale).toMatchObject({ startAngle: 15 });
  });

  it('has names only where they fit', () => {
    const { display } = configOf().scale?.pointLabels ?? {};
    expect([280, 339, 340, 560].map((width) => onCanvas(width, display))).toEqual([false, false, true, true]);
  });

  it('has smaller names on a narrow canvas', () => {
    const { font } = configOf().scale?.pointLabels ?? {};
    expect(onCanvas(479, font)).toMatchObject({ size: 12, family: style.font });
    expect(onCanvas(480, font)).toMatchObject({ size: 13, family: style.font });
  });

  it('keeps names at the top and the foot off each other on a narrow canvas, the more so with a word below', () => {
    const offsets = (name: string, width: number) => {
      const { padding } = configOf(name).scale?.pointLabels ?? {};
      return [0, 1, 2, 5, 6, 11].map((index) => onCanvas(width, padding, index));
    };
    expect(offsets('mixed targets and one hole', 375)).toEqual([20, 4, 4, 20, 20, 20]);
    expect(offsets('a clinic that knows its gaps', 375)).toEqual([32, 12, 4, 32, 32, 32]);
    expect(offsets('a clinic that knows its gaps', 560)).toEqual([6, 6, 6, 6, 6, 6]);
  });
});

describe('the look of the radar', () => {
  it('neither moves nor answers to the pointer', () => {
    expect(configOf().options).toMatchObject({ animation: false, events: [] });
  });

  it('has the colours that it is given, each in its place, and no others', () => {
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
