import { radarConfig } from '#chart/radar-config.ts';
import type { RadarPicture, RadarStyle } from '#chart/radar.ts';
import { Chart } from '#chart/register.ts';

/** Size of the drawing, in CSS pixels. */
const size = { width: 560, height: 500 };
/** Pixels of the image per CSS pixel. */
const pixelRatio = 3;

/**
 * Draws the radar as a PNG for slides and documents: 1680 × 1500 pixels, on a background in the paper colour.
 *
 * @param picture - Content of the radar.
 * @param figure - Element with the font of the chart, and its colours as custom properties `--chart-…`. The font must
 * be loaded.
 * @returns A PNG. Rejects if the browser cannot encode it.
 */
export async function radarImage(picture: RadarPicture, figure: HTMLElement): Promise<Blob> {
  const style = styleOf(figure);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const { options, plugins, ...config } = radarConfig(picture, style);
  const background = {
    id: 'background',
    beforeDraw({ ctx, width, height }: Chart) {
      ctx.fillStyle = style.paper;
      ctx.fillRect(0, 0, width, height);
    },
  };
  const chart = new Chart(canvas, {
    ...config,
    plugins: [background, ...(plugins ?? [])],
    options: { ...options, responsive: false, devicePixelRatio: pixelRatio },
  });
  const image = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  chart.destroy();
  if (image === null) throw new Error('the browser cannot encode the radar as a PNG');
  return image;
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
