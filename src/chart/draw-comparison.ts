import { draw, style, type DrawingSize, type RadarDrawing } from '#chart/draw-radar.ts';
import { radarConfig } from '#chart/radar-config.ts';
import type { RadarPicture } from '#chart/radar.ts';
import type { MeasureText } from '#chart/svg-canvas.ts';

/** Content of a radar with several results. */
export interface ComparedPicture extends RadarPicture {
  /** For each result, one score per axis: 1 to 5, unrounded; null if missing. At most three results. */
  readonly lines: readonly (readonly (number | null)[])[];
}

/** Styles of the lines, in the order of the results. Dash and marker differ for readers who do not see the colours. */
const lineStyles = [
  { borderColor: style.now, borderWidth: 2.5, pointStyle: 'circle', pointRadius: 5 },
  { borderColor: style.target, borderWidth: 2, borderDash: [7, 5], pointStyle: 'triangle', pointRadius: 7 },
  {
    borderColor: style.previous,
    borderWidth: 2,
    borderDash: [0.5, 4.5],
    borderCapStyle: 'round',
    pointStyle: 'rect',
    // Rotated by 90°, a square looks the same, but Chart.js draws it with `lineTo`. Without a rotation, Chart.js calls
    // `rect()`, which `svgCanvas` ignores.
    pointRotation: 90,
    pointRadius: 6,
  },
] as const;

/**
 * Draws several results on one radar, with the configuration of the result page.
 *
 * @param picture - If any result has no score on an axis, the `score` of that axis in `areas` must be null.
 * @param size - In pixels.
 * @param measure - Measures text in the font of the page.
 */
export function drawComparison(picture: ComparedPicture, size: DrawingSize, measure: MeasureText): RadarDrawing {
  // A fill would emphasise one result.
  const config = radarConfig(picture, { ...style, fill: 'none' });
  const datasets = picture.lines.map((line, index) => {
    const { borderColor, ...look } = lineStyles[index] ?? lineStyles[0];
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
