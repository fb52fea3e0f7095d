import { radarConfig } from '#chart/radar-config.ts';
import type { RadarPicture, RadarStyle } from '#chart/radar.ts';
import { BasicPlatform, Chart } from '#chart/register.ts';
import { svgCanvas, type MeasureText, type SvgShape } from '#chart/svg-canvas.ts';

// Chart.js ignores options without a default. With `segment` it draws line by line, which svgCanvas records. Otherwise
// it draws a Path2D, which cannot be read.
Chart.defaults.set('elements.line', { segment: undefined });

/** Value for axes whose score and target are not drawn. */
const placeholder = 1;

/** Colours as CSS variables, so that one drawing works in every colour scheme. */
export const style: RadarStyle = {
  font: 'inherit',
  now: 'var(--chart-now)',
  fill: 'var(--chart-fill)',
  target: 'var(--chart-target)',
  previous: 'var(--chart-previous)',
  paper: 'var(--chart-paper)',
  strong: 'var(--chart-strong)',
  text: 'var(--chart-text)',
  quiet: 'var(--chart-quiet)',
  rule: 'var(--chart-rule)',
  edge: 'var(--chart-edge)',
};

/** Size in pixels. The shapes use the same units. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** A radar as SVG shapes. */
export interface RadarDrawing extends DrawingSize {
  readonly shapes: readonly SvgShape[];
}

/**
 * Draws the radar of the result page. Needs no browser.
 *
 * @param picture - Content of the radar.
 * @param size - In pixels. Labels and points are larger on a wide radar.
 * @param measure - Measures text in the font of the page.
 */
export function drawRadar(picture: RadarPicture, size: DrawingSize, measure: MeasureText): RadarDrawing {
  return draw(radarConfig(picture, style), size, measure);
}

/** An area of a blank radar. */
interface BlankArea {
  readonly name: string;
  /** Labels of its axes, each as lines. */
  readonly axes: readonly (readonly string[])[];
}

/**
 * Draws a radar without scores, to fill in by hand.
 *
 * @param areas - Clockwise from 12 o'clock.
 * @param size - In pixels.
 * @param measure - Measures text in the font of the page.
 */
export function drawBlankRadar(areas: readonly BlankArea[], size: DrawingSize, measure: MeasureText): RadarDrawing {
  const picture = areas.map(({ name, axes }) => ({
    name,
    score: '',
    axes: axes.map((label) => ({ label, score: placeholder, missing: '', target: placeholder })),
  }));
  const config = radarConfig({ areas: picture }, style);
  const { shapes } = draw({ ...config, data: { ...config.data, datasets: [] } }, size, measure);
  return { ...size, shapes: shapes.filter(({ text }) => text !== '') };
}

/** Draws a radar configuration as SVG shapes. */
export function draw(
  { options, ...config }: ReturnType<typeof radarConfig>,
  size: DrawingSize,
  measure: MeasureText,
): RadarDrawing {
  const { canvas, shapes } = svgCanvas(size, measure);
  const inLines = { responsive: false, devicePixelRatio: 1, elements: { line: { segment: {} } } };
  // The canvas is a stand-in without a DOM, so Chart.js needs `BasicPlatform`.
  new Chart(canvas, { ...config, platform: BasicPlatform, options: { ...options, ...inLines } }).destroy();
  return { ...size, shapes };
}
