import { drawRadar, type RadarDrawing } from '#chart/draw-radar.ts';
import type { RadarPicture } from '#chart/radar-config.ts';
import type { MeasureText } from '#chart/svg-canvas.ts';

const size = { width: 560, height: 500 };

/**
 * Draws the radar in lines, which stay sharp on paper and take their colours from the stylesheet of the print.
 *
 * @param picture - What it shows.
 * @param family - Fonts of the page, as CSS names them. They are loaded already.
 */
export function drawForPaper(picture: RadarPicture, family: string): SVGElement {
  return elementOf(drawRadar(picture, size, measureIn(family)));
}

/** @returns A drawing as an image of the page. */
export function elementOf({ shapes, width, height }: RadarDrawing): SVGElement {
  const svg = element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
  for (const { attributes, text } of shapes) {
    const shape = element(text === undefined ? 'path' : 'text', attributes);
    shape.textContent = text ?? '';
    svg.append(shape);
  }
  return svg;
}

function element(
  name: 'svg' | 'path' | 'text',
  attributes: Readonly<Record<string, string | number | undefined>>,
): SVGElement {
  const made: SVGElement = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value));
  }
  return made;
}

/** @returns What measures words as this browser writes them. */
export function measureIn(family: string): MeasureText {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, { size: pixels, weight }) => {
    if (pen === null) return 0;
    pen.font = `${weight} ${pixels}px ${family}`;
    return pen.measureText(text).width;
  };
}
