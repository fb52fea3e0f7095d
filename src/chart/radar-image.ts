import { radarConfig, type RadarPicture, type RadarStyle } from '#chart/radar-config.ts';
import { Chart } from '#chart/register.ts';

const size = { width: 560, height: 500 };
/** Pixels of the picture for each pixel of the page. */
const sharpness = 3;

/**
 * Draws the radar as a picture for slides and documents: 1680 × 1500 pixels, on the colour of its paper.
 *
 * @param picture - What it shows.
 * @param place - An element of the page that has the fonts of the chart, and as custom properties its colours. The fonts
 * must be loaded.
 * @returns A PNG. Rejects where the browser cannot make one.
 */
export async function radarImage(picture: RadarPicture, place: HTMLElement): Promise<Blob> {
  const style = styleOf(place);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const { options, plugins, ...config } = radarConfig(picture, style);
  const ground = {
    id: 'ground',
    beforeDraw({ ctx, width, height }: Chart) {
      ctx.fillStyle = style.paper;
      ctx.fillRect(0, 0, width, height);
    },
  };
  const chart = new Chart(canvas, {
    ...config,
    plugins: [ground, ...(plugins ?? [])],
    options: { ...options, responsive: false, devicePixelRatio: sharpness },
  });
  const image = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  chart.destroy();
  if (image === null) throw new Error('the browser made no picture');
  return image;
}

/** @returns The fonts and colours of an element: a canvas knows no custom properties. */
function styleOf(place: HTMLElement): RadarStyle {
  const style = getComputedStyle(place);
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
