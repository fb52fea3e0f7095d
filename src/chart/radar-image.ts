import { drawPoint } from 'chart.js/helpers';

import { configOf, lineStyle } from '#chart/comparison-config.ts';
import type { ComparedPicture, RadarPicture, RadarStyle } from '#chart/radar.ts';
import { Chart } from '#chart/register.ts';

/** Size of the drawing, in CSS pixels. */
const size = { width: 560, height: 500 };
/** Pixels of the image per CSS pixel. */
const pixelRatio = 3;
/** Sizes of the key, in CSS pixels. */
const key = { padding: 10, row: 26, sample: 48 };

/**
 * Draws the radar as a PNG for slides and documents: 1680 × 1500 pixels, and more in height with a key. The background
 * has the paper colour.
 *
 * @param picture - One result, or several to compare.
 * @param figure - Element with the font of the chart, and its colours as custom properties `--chart-…`. The font must
 * be loaded.
 * @param names - Names of the lines, for the key of a comparison; empty for no key.
 * @returns A PNG. Rejects if the browser cannot encode it.
 */
export async function radarImage(
  picture: RadarPicture | ComparedPicture,
  figure: HTMLElement,
  names: readonly string[],
): Promise<Blob> {
  const style = styleOf(figure);
  const chart = drawnChart(picture, style);
  const canvas = document.createElement('canvas');
  canvas.width = chart.canvas.width;
  const keyHeight = names.length === 0 ? 0 : names.length * key.row + 2 * key.padding;
  canvas.height = chart.canvas.height + keyHeight * pixelRatio;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the browser cannot draw on a canvas');
  pen.fillStyle = style.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(chart.canvas, 0, 0);
  chart.destroy();
  pen.scale(pixelRatio, pixelRatio);
  names.forEach((name, index) => drawKey(pen, { name, index }, style));
  const image = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  if (image === null) throw new Error('the browser cannot encode the radar as a PNG');
  return image;
}

function drawnChart(picture: RadarPicture | ComparedPicture, style: RadarStyle): Chart {
  const { options, ...config } = configOf(picture, style, size.width);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  return new Chart(canvas, { ...config, options: { ...options, responsive: false, devicePixelRatio: pixelRatio } });
}

/** Draws a row of the key below the chart: a sample of the line with its marker, then the name. */
function drawKey(
  pen: CanvasRenderingContext2D,
  { name, index }: { readonly name: string; readonly index: number },
  style: RadarStyle,
): void {
  const { borderColor, borderWidth, borderDash, borderCapStyle, pointStyle, pointRadius } = lineStyle(index, style);
  const y = size.height + key.padding + (index + 0.5) * key.row;
  pen.strokeStyle = borderColor;
  pen.lineWidth = borderWidth;
  pen.lineCap = borderCapStyle;
  pen.setLineDash(borderDash);
  pen.beginPath();
  pen.moveTo(2, y);
  pen.lineTo(key.sample, y);
  pen.stroke();
  pen.setLineDash([]);
  pen.fillStyle = borderColor;
  drawPoint(pen, { pointStyle, radius: pointRadius, rotation: 0, borderWidth: 0 }, 1 + key.sample / 2, y);
  pen.fillStyle = style.text;
  pen.font = `13px ${style.font}`;
  pen.textBaseline = 'middle';
  const left = key.sample + 12;
  // The maximum width narrows a name that is too long, instead of cutting it off.
  pen.fillText(name, left, y, size.width - left);
}

/** @returns The computed font and colours of an element, because a canvas cannot resolve custom properties. */
function styleOf(figure: HTMLElement): RadarStyle {
  const style = getComputedStyle(figure);
  const colour = (name: string) => style.getPropertyValue(`--chart-${name}`).trim();
  return {
    font: style.fontFamily,
    now: colour('now'),
    fill: colour('fill'),
    target: colour('target'),
    previous: colour('previous'),
    paper: colour('paper'),
    strong: colour('strong'),
    text: colour('text'),
    quiet: colour('quiet'),
    rule: colour('rule'),
    edge: colour('edge'),
  };
}
