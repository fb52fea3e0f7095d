import type { ChartConfiguration, ScriptableScalePointLabelContext } from 'chart.js';

import {
  fittingScale,
  isNearVertical,
  radarFrame,
  steepness,
  widthForLabels,
  widthForLargeType,
  widthForTallLabels,
} from '#chart/radar-frame.ts';
import type { RadarAxis, RadarPicture, RadarStyle } from '#chart/radar.ts';

/**
 * Makes the Chart.js configuration of a radar. Each axis goes from 0 at the centre to 5 at the rim. Scores start at 1.
 *
 * @param picture - Content of the radar.
 * @param style - Colours and font. Make a new configuration when they change.
 * @param width - Width of the canvas, in CSS pixels.
 */
export function radarConfig(
  picture: RadarPicture,
  style: RadarStyle,
  width: number,
): ChartConfiguration<'radar', (number | null)[], string[]> {
  const axes = picture.areas.flatMap((area) => area.axes);
  const labels = axes.map(({ label, score, missing }, index) => {
    const hasRoom = width >= widthForTallLabels || isNearVertical(index, axes.length);
    return score === null && hasRoom ? [...label, missing] : [...label];
  });
  return {
    type: 'radar',
    data: {
      labels,
      // Chart.js draws the first dataset on top.
      datasets: [
        {
          data: axes.map(({ score }) => score),
          borderColor: style.now,
          borderWidth: 2.5,
          borderJoinStyle: 'round',
          pointBackgroundColor: style.now,
          pointBorderColor: style.paper,
          pointBorderWidth: 1.5,
          pointRadius: width < widthForLargeType ? 4 : 5,
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
      // Room for the names of the areas, see `radar-frame.ts`.
      layout: { padding: { top: 24, bottom: 24 } },
      scales: { r: radialScale(labels, style, width) },
    },
    plugins: [radarFrame(picture, style)],
  };
}

/** @returns A dataset for the dotted line of the previous result; an empty list if there is no previous result. */
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

function radialScale(labels: readonly string[][], style: RadarStyle, width: number) {
  const isNarrow = width < widthForLargeType;
  // Half the angle between two axes, in degrees, so that the first area begins at 12 o'clock.
  const startAngle = 180 / labels.length;
  return {
    // The types of Chart.js know only its own scales.
    type: fittingScale as 'radialLinear',
    min: 0,
    max: 5,
    startAngle,
    ticks: { display: false, stepSize: 1 },
    grid: { circular: true, color: style.rule },
    angleLines: { color: style.rule },
    pointLabels: {
      display: width >= widthForLabels,
      color: style.text,
      font: { family: style.font, size: isNarrow ? 12 : 13, lineHeight: 1.15 },
      padding: isNarrow ? ({ index }: ScriptableScalePointLabelContext) => narrowPadding(labels, index, width) : 6,
    },
  };
}

/**
 * @returns Distance of a label from the rim of a narrow chart, in CSS pixels. The distance is larger near 12 and 6
 * o'clock, where labels would touch their neighbours. If any label has three lines, or the chart is tiny, the distance
 * is larger still.
 */
function narrowPadding(labels: readonly string[][], index: number, width: number): number {
  const isCrowded = width < widthForTallLabels || labels.some((lines) => lines.length > 2);
  if (isNearVertical(index, labels.length)) return isCrowded ? 32 : 20;
  return steepness(index, labels.length) > 0.5 && isCrowded ? 12 : 4;
}
