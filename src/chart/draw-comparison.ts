import { draw, style, type DrawingSize, type RadarDrawing } from '#chart/draw-radar.ts';
import { radarConfig, type RadarPicture } from '#chart/radar-config.ts';
import type { MeasureText } from '#chart/svg-canvas.ts';

/** Several results on one radar. */
export interface ComparedPicture extends RadarPicture {
  /** A score for every axis of each result, 1 to 5, unrounded; null where it has none. At most three results. */
  readonly lines: readonly (readonly (number | null)[])[];
}

/** How the lines are told apart, in the order of the results: by dash and marker, and by colour last. */
const looks = [
  { borderColor: style.now, borderWidth: 2.5, pointStyle: 'circle', pointRadius: 5 },
  { borderColor: style.target, borderWidth: 2, borderDash: [7, 5], pointStyle: 'triangle', pointRadius: 7 },
  {
    borderColor: style.previous,
    borderWidth: 2,
    borderDash: [0.5, 4.5],
    borderCapStyle: 'round',
    pointStyle: 'rect',
    // Turned by a quarter it is the same, and drawn in lines.
    pointRotation: 90,
    pointRadius: 6,
  },
] as const;

/**
 * Draws results on the radar of the result page: the same library, the same configuration, a line for each.
 *
 * @param picture - What it shows. Where a result has no score, the score of the axis is null and says so in words.
 * @param size - In pixels.
 * @param measure - How wide words are in the font of the page.
 */
export function drawComparison(picture: ComparedPicture, size: DrawingSize, measure: MeasureText): RadarDrawing {
  // A shape that is filled would make one result count for more.
  const config = radarConfig(picture, { ...style, fill: 'none' });
  const datasets = picture.lines.map((line, place) => {
    const { borderColor, ...look } = looks[place] ?? looks[0];
    return {
      ...look,
      data: [...line],
      borderColor,
      borderDash: 'borderDash' in look ? [...look.borderDash] : [],
      pointBackgroundColor: borderColor,
      pointBorderColor: style.paper,
      pointBorderWidth: 1.5,
      spanGaps: false,
    };
  });
  return draw({ ...config, data: { ...config.data, datasets } }, size, measure);
}
