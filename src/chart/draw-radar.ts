import { configOf } from '#chart/comparison-config.ts';
import { radarConfig } from '#chart/radar-config.ts';
import type { ComparedPicture, RadarPicture, RadarStyle } from '#chart/radar.ts';
import { BasicPlatform, Chart } from '#chart/register.ts';
import { svgCanvas, type MeasureText, type SvgShape } from '#chart/svg-canvas.ts';

// Chart.js ignores an option that has no default. With the option `segment`, it draws each segment with canvas calls,
// which `svgCanvas` records. Without it, Chart.js draws a Path2D, whose content cannot be read.
Chart.defaults.set('elements.line', { segment: undefined });

/** Score and target of the axes of a blank radar, which draws neither. */
const placeholder = 1;

/** Colours as CSS variables, so that one drawing works in every colour scheme. */
const style: RadarStyle = {
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

/** Size of a drawing in pixels, which are also the unit of its shapes. */
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
 * @param picture - One result, or several to compare.
 * @param size - In pixels. Labels and points are larger on a wide radar.
 * @param measure - Measures text in the font of the page.
 */
export function drawRadar(
  picture: RadarPicture | ComparedPicture,
  size: DrawingSize,
  measure: MeasureText,
): RadarDrawing {
  return draw(configOf(picture, style, size.width), size, measure);
}

/** An area of a blank radar. */
interface BlankArea {
  readonly name: string;
  /** Labels of the axes of this area, each as lines. */
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
  const config = radarConfig({ areas: picture }, style, size.width);
  const { shapes } = draw({ ...config, data: { ...config.data, datasets: [] } }, size, measure);
  return { ...size, shapes: shapes.filter(({ text }) => text !== '') };
}

/** Draws a radar configuration as SVG shapes. */
function draw(
  { options, ...config }: ReturnType<typeof radarConfig>,
  size: DrawingSize,
  measure: MeasureText,
): RadarDrawing {
  const { canvas, shapes } = svgCanvas(size, measure);
  const inLines = { responsive: false, devicePixelRatio: 1, elements: { line: { segment: {} } } };
  // The canvas is not a DOM element, so Chart.js needs `BasicPlatform`.
  new Chart(canvas, { ...config, platform: BasicPlatform, options: { ...options, ...inLines } }).destroy();
  return { ...size, shapes };
}
