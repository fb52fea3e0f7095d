import { drawRadar, type DrawingSize, type RadarDrawing } from '#chart/draw-radar.ts';
import type { ComparedPicture, RadarPicture } from '#chart/radar.ts';
import type { MeasureText } from '#chart/svg-canvas.ts';

/**
 * Draws a radar in the browser, with text measured in the font of the page.
 *
 * @param picture - One result, or several to compare.
 * @param size - In CSS pixels.
 * @param family - Font family of the page, as in CSS. The fonts must be loaded.
 */
export function drawInPage(picture: RadarPicture | ComparedPicture, size: DrawingSize, family: string): RadarDrawing {
  return drawRadar(picture, size, measureIn(family));
}

function measureIn(family: string): MeasureText {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, { size: pixels, weight }) => {
    if (pen === null) return 0;
    pen.font = `${weight} ${pixels}px ${family}`;
    return pen.measureText(text).width;
  };
}
