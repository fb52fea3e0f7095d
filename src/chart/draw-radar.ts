import { radarConfig, type RadarPicture, type RadarStyle } from '#chart/radar-config.ts';
import { BasicPlatform, Chart } from '#chart/register.ts';
import { svgCanvas, type MeasureText, type SvgShape } from '#chart/svg-canvas.ts';

// Chart.js leaves an option out that its defaults do not name. With this one it draws line by line, which svgCanvas notes
// down; without it a browser draws a path that cannot be read again.
Chart.defaults.set('elements.line', { segment: undefined });

/** Colours as the stylesheet of the page has them, so that one drawing serves every colour scheme. */
const style: RadarStyle = {
  font: 'inherit',
  now: 'var(--chart-now)',
  fill: 'var(--chart-fill)',
  target: 'var(--chart-target)',
  paper: 'var(--chart-paper)',
  strong: 'var(--chart-strong)',
  text: 'var(--chart-text)',
  quiet: 'var(--chart-quiet)',
  rule: 'var(--chart-rule)',
  edge: 'var(--chart-edge)',
};

/** A radar as a page can hold it without a script. */
export interface RadarDrawing {
  /** In pixels; also the units of the shapes. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SvgShape[];
}

/**
 * Draws the radar of the result page once, without a browser: the same library, the same configuration.
 *
 * @param picture - What it shows.
 * @param size - In pixels. Names and points are larger on a wide radar, as in the browser.
 * @param measure - How wide words are in the font of the page.
 */
export function drawRadar(
  picture: RadarPicture,
  size: { readonly width: number; readonly height: number },
  measure: MeasureText,
): RadarDrawing {
  const { canvas, shapes } = svgCanvas(size, measure);
  const { options, ...config } = radarConfig(picture, style);
  const inLines = { responsive: false, devicePixelRatio: 1, elements: { line: { segment: {} } } };
  // In a browser, too, the canvas is not one of the document.
  new Chart(canvas, { ...config, platform: BasicPlatform, options: { ...options, ...inLines } });
  return { ...size, shapes };
}
