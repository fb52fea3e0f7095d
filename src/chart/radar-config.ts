import type { ChartConfiguration, ScriptableScaleContext, ScriptableScalePointLabelContext } from 'chart.js';

import { radarFrame, widthForLabels, widthForLargeType } from '#chart/radar-frame.ts';

/** One axis of the radar. */
export interface RadarAxis {
  /** Its name, broken into lines. */
  readonly label: readonly string[];
  /** 1 to 5, unrounded; null where there is none. Null is drawn as a gap with a word, never as 0. */
  readonly score: number | null;
  /** The word that stands there instead of a score. */
  readonly missing: string;
  /** 3 to 5. */
  readonly target: number;
  /** The score of the result that this one repeats, likewise; undefined where it repeats none. */
  readonly previous?: number | null | undefined;
}

/** Neighbouring axes that belong together. */
export interface RadarArea {
  readonly name: string;
  /** Its score, or why there is none, in words of the page. */
  readonly score: string;
  readonly axes: readonly RadarAxis[];
}

/** Everything that a radar shows, without how it looks. */
export interface RadarPicture {
  /** Clockwise from 12 o'clock. */
  readonly areas: readonly RadarArea[];
}

/** How a radar looks: every colour as CSS writes it. */
export interface RadarStyle {
  readonly font: string;
  readonly now: string;
  readonly fill: string;
  readonly target: string;
  readonly previous: string;
  readonly paper: string;
  readonly strong: string;
  readonly text: string;
  readonly quiet: string;
  readonly rule: string;
  readonly edge: string;
}

/**
 * Makes the configuration of a radar: maturity 1 to 5 on every axis, 0 at the centre and never a score.
 *
 * @param picture - What it shows.
 * @param style - How it looks; take it anew whenever colours or fonts change.
 */
export function radarConfig(
  picture: RadarPicture,
  style: RadarStyle,
): ChartConfiguration<'radar', (number | null)[], string[]> {
  const axes = picture.areas.flatMap((area) => area.axes);
  const labels = axes.map(({ label, score, missing }) => (score === null ? [...label, missing] : [...label]));
  return {
    type: 'radar',
    data: {
      labels,
      // The first is drawn last, on top.
      datasets: [
        {
          data: axes.map(({ score }) => score),
          borderColor: style.now,
          borderWidth: 2.5,
          borderJoinStyle: 'round',
          pointBackgroundColor: style.now,
          pointBorderColor: style.paper,
          pointBorderWidth: 1.5,
          pointRadius: ({ chart }) => (chart.width < widthForLargeType ? 4 : 5),
          spanGaps: false,
        },
        {
          data: axes.map(({ target }) => target),
          borderColor: style.target,
          borderWidth: 2,
          borderDash: [7, 5],
          pointRadius: 0,
        },
        ...previousLine(axes, style),
      ],
    },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      // The names of the areas stand in this strip.
      layout: { padding: { top: 24, bottom: 24 } },
      scales: { r: radialScale(labels, style) },
    },
    plugins: [radarFrame(picture, style)],
  };
}

/** Dots, so that it recedes behind what is now; nothing where no result is repeated. */
function previousLine(axes: readonly RadarAxis[], style: RadarStyle) {
  if (axes.every(({ previous }) => previous === undefined)) return [];
  return [
    {
      data: axes.map(({ previous = null }) => previous),
      borderColor: style.previous,
      borderWidth: 2,
      borderDash: [0.5, 4.5],
      borderCapStyle: 'round' as const,
      pointRadius: 0,
    },
  ];
}

function radialScale(labels: readonly string[][], style: RadarStyle) {
  // Half a step: the border between the last and the first area points to 12 o'clock.
  const startAngle = 180 / labels.length;
  return {
    min: 0,
    max: 5,
    startAngle,
    ticks: { display: false, stepSize: 1 },
    grid: { circular: true, color: style.rule },
    angleLines: { color: style.rule },
    pointLabels: {
      // Chart.js resolves a function here as for every option of a scale; only its types do not say so.
      display: (({ chart }: ScriptableScaleContext) => chart.width >= widthForLabels) as unknown as boolean,
      color: style.text,
      font: ({ chart }: ScriptableScalePointLabelContext) => ({
        family: style.font,
        size: chart.width < widthForLargeType ? 12 : 13,
        lineHeight: 1.15,
      }),
      padding: ({ chart, index }: ScriptableScalePointLabelContext) =>
        chart.width < widthForLargeType ? narrowPadding(labels, index) : 6,
    },
  };
}

/**
 * The nearer an axis is to 12 or 6 o'clock, the further off its name stands, or it would touch its neighbours; the more
 * so where a name has a word more than its two lines.
 */
function narrowPadding(labels: readonly string[][], index: number): number {
  const steepness = Math.abs(Math.cos(((index + 0.5) / labels.length) * 2 * Math.PI));
  const isRoomy = labels.some((lines) => lines.length > 2);
  if (steepness > 0.9) return isRoomy ? 32 : 20;
  return steepness > 0.5 && isRoomy ? 12 : 4;
}
