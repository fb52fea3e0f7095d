import { radarConfig } from '#chart/radar-config.ts';
import type { ComparedPicture, RadarPicture, RadarStyle } from '#chart/radar.ts';

/** Styles of the lines, in the order of the results. Dash and marker differ for readers who do not see the colours. */
const lineStyles = [
  { colour: 'now', borderWidth: 2.5, borderDash: [], pointStyle: 'circle', pointRadius: 5 },
  { colour: 'target', borderWidth: 2, borderDash: [7, 5], pointStyle: 'triangle', pointRadius: 7 },
  {
    colour: 'previous',
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

/** @param index - Index of a line, 0 to 2. @returns The style of the line and its markers, as options of a dataset. */
export function lineStyle(index: number, style: RadarStyle) {
  const { colour, ...look } = lineStyles[index] ?? lineStyles[0];
  return {
    borderCapStyle: 'butt' as CanvasLineCap,
    pointRotation: 0,
    ...look,
    borderDash: [...look.borderDash],
    borderColor: style[colour],
    pointBackgroundColor: style[colour],
    pointBorderColor: style.paper,
    pointBorderWidth: 1.5,
  };
}

/**
 * Makes the Chart.js configuration of a radar, with one result or several to compare.
 *
 * @param width - Width of the canvas, in CSS pixels.
 */
export function configOf(
  picture: RadarPicture | ComparedPicture,
  style: RadarStyle,
  width: number,
): ReturnType<typeof radarConfig> {
  if (!('lines' in picture)) return radarConfig(picture, style, width);
  // A fill would emphasise one result.
  const config = radarConfig(picture, { ...style, fill: 'transparent' }, width);
  const datasets = picture.lines.map((line, index) => ({
    ...lineStyle(index, style),
    data: [...line],
    spanGaps: false,
  }));
  return { ...config, data: { ...config.data, datasets } };
}
