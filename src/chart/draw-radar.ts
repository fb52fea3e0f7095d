import { radarConfig, type RadarPicture, type RadarStyle } from '#chart/radar-config.ts';
import { BasicPlatform, Chart } from '#chart/register.ts';
import { svgCanvas, type MeasureText, type SvgShape } from '#chart/svg-canvas.ts';

// Chart.js leaves an option out that its defaults do not name. With this one it draws line by line, which svgCanvas notes
// down; without it a browser draws a path that cannot be read again.
Chart.defaults.set('elements.line', { segment: undefined });

/** Stands where a drawing needs a number that it does not show. */
const lowestRating = 1;

/** Colours as the stylesheet of the page has them, so that one drawing serves every colour scheme. */
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

/** In pixels; also the units of the shapes. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** A radar as a page can hold it without a script. */
export interface RadarDrawing extends DrawingSize {
  readonly shapes: readonly SvgShape[];
}

/**
 * Draws the radar of the result page once, without a browser: the same library, the same configuration.
 *
 * @param picture - What it shows.
 * @param size - In pixels. Names and points are larger on a wide radar, as in the browser.
 * @param measure - How wide words are in the font of the page.
 */
export function drawRadar(picture: RadarPicture, size: DrawingSize, measure: MeasureText): RadarDrawing {
  return draw(radarConfig(picture, style), size, measure);
}

/** Neighbouring axes of a blank radar that belong together. */
interface BlankArea {
  readonly name: string;
  /** Their names, each broken into lines. */
  readonly axes: readonly (readonly string[])[];
}

/**
 * Draws the same radar without a score, to be filled in by hand.
 *
 * @param areas - Clockwise from 12 o'clock.
 * @param size - In pixels.
 * @param measure - How wide words are in the font of the page.
 */
export function drawBlankRadar(areas: readonly BlankArea[], size: DrawingSize, measure: MeasureText): RadarDrawing {
  const picture = areas.map(({ name, axes }) => ({
    name,
    score: '',
    axes: axes.map((label) => ({ label, score: lowestRating, missing: '', target: lowestRating })),
  }));
  const config = radarConfig({ areas: picture }, style);
  const { shapes } = draw({ ...config, data: { ...config.data, datasets: [] } }, size, measure);
  return { ...size, shapes: shapes.filter(({ text }) => text !== '') };
}

/** Draws a configuration of a radar once, line by line. */
export function draw(
  { options, ...config }: ReturnType<typeof radarConfig>,
  size: DrawingSize,
  measure: MeasureText,
): RadarDrawing {
  const { canvas, shapes } = svgCanvas(size, measure);
  const inLines = { responsive: false, devicePixelRatio: 1, elements: { line: { segment: {} } } };
  // In a browser, too, the canvas is not one of the document.
  new Chart(canvas, { ...config, platform: BasicPlatform, options: { ...options, ...inLines } }).destroy();
  return { ...size, shapes };
}
