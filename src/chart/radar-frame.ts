import type { Chart, Plugin, RadialLinearScale } from 'chart.js';

import type { RadarPicture, RadarStyle } from '#chart/radar.ts';

/** Id of the scale of a radar, see `register.ts`. */
export const fittingScale = 'fitting';
/** Minimum width of the canvas for labels of axes, in CSS pixels. */
export const widthForLabels = 270;
/** Minimum width of the canvas for labels of three lines on every axis, in CSS pixels. */
export const widthForTallLabels = 340;
/** Minimum width of the canvas for large type and points, in CSS pixels. */
export const widthForLargeType = 480;

/**
 * Gap between the name of an area and its score, in CSS pixels. A space would be too narrow, because measured widths
 * can be smaller than the drawn text.
 */
const gap = 6;

/** @returns 1 for an axis at 12 or 6 o’clock, 0 at 3 or 9 o’clock. @param count - Number of axes. */
export function steepness(index: number, count: number): number {
  return Math.abs(Math.cos(((index + 0.5) / count) * 2 * Math.PI));
}

/** True for the axes next to 12 and 6 o’clock. A label there has no label above or below it. */
export function isNearVertical(index: number, count: number): boolean {
  return steepness(index, count) > 0.9;
}

/** Distance of a word for a missing score from lines and labels, in CSS pixels. */
const gapAroundWord = 4;

/** Position in pixels of the canvas. */
interface Place {
  readonly x: number;
  readonly y: number;
}

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly scale: RadialLinearScale;
  readonly picture: RadarPicture;
  readonly style: RadarStyle;
  /** Size of small type, in CSS pixels. */
  readonly size: number;
}

/**
 * Chart.js plugin that draws the rim, the borders between areas, and numbers on the rings. It also draws names of areas
 * in the corners, and on a narrow chart words for missing scores.
 */
export function radarFrame(picture: RadarPicture, style: RadarStyle): Plugin<'radar'> {
  function penOf(chart: Chart): Pen {
    const scale = chart.scales['r'] as RadialLinearScale;
    return { context: chart.ctx, scale, picture, style, size: chart.width < widthForLargeType ? 12 : 13 };
  }
  return {
    id: 'radar-frame',
    beforeDatasetsDraw(chart) {
      const pen = penOf(chart);
      drawBorders(pen);
      drawRingNumbers(pen);
    },
    beforeDatasetDraw(chart, { index }) {
      if (index === 0) fillShape(penOf(chart), chart.getDatasetMeta(0).data);
    },
    afterDraw(chart) {
      const pen = penOf(chart);
      drawAreaNames(pen, chart);
      if (chart.width < widthForTallLabels) drawMissingWords(pen, chart.width >= widthForLabels);
    },
  };
}

function drawBorders({ context, scale, picture, style }: Pen): void {
  const { xCenter, yCenter, drawingArea } = scale;
  const count = picture.areas.flatMap(({ axes }) => axes).length;
  context.save();
  context.strokeStyle = style.edge;
  context.lineWidth = 1;
  context.beginPath();
  context.arc(xCenter, yCenter, drawingArea, 0, 2 * Math.PI);
  let before = 0;
  for (const area of picture.areas) {
    const angle = (before / count) * 2 * Math.PI;
    const reach = drawingArea + 12;
    context.moveTo(xCenter, yCenter);
    context.lineTo(xCenter + reach * Math.sin(angle), yCenter - reach * Math.cos(angle));
    before += area.axes.length;
  }
  context.stroke();
  context.restore();
}

function drawRingNumbers(pen: Pen): void {
  const { context, scale, style } = pen;
  context.save();
  context.font = `12px ${style.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  // A small radar has no room for five numbers.
  for (const level of scale.drawingArea < 110 ? [1, 3, 5] : [1, 2, 3, 4, 5]) {
    const y = scale.yCenter - scale.getDistanceFromCenterForValue(level);
    drawOutlinedText(pen, String(level), { x: scale.xCenter, y });
  }
  context.restore();
}

/** Fills the shape of the scores, unless a score is missing: a fill would make the missing score look like 0. */
function fillShape({ context, picture, style }: Pen, points: readonly Place[]): void {
  if (picture.areas.some(({ axes }) => axes.some(({ score }) => score === null))) return;
  context.save();
  context.globalAlpha = 0.13;
  context.fillStyle = style.fill;
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.fill();
  context.restore();
}

/** Draws the name and the score of each area in a corner. Draws nothing if the number of areas is not four. */
function drawAreaNames({ context, picture, style, size }: Pen, { width, height }: Chart): void {
  if (picture.areas.length !== 4) return;
  const corners = [
    { isRight: true, y: size + 2 },
    { isRight: true, y: height - 4 },
    { isRight: false, y: height - 4 },
    { isRight: false, y: size + 2 },
  ];
  context.save();
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  corners.forEach(({ isRight, y }, index) => {
    const area = picture.areas[index];
    if (area === undefined) return;
    const bold = `700 ${size + 1}px ${style.font}`;
    const plain = `400 ${size + 1}px ${style.font}`;
    context.font = bold;
    const nameWidth = context.measureText(area.name).width + gap;
    context.font = plain;
    const x = isRight ? width - nameWidth - context.measureText(area.score).width - 1 : 1;
    context.fillStyle = style.quiet;
    context.fillText(area.score, x + nameWidth, y);
    context.font = bold;
    context.fillStyle = style.strong;
    context.fillText(area.name, x, y);
  });
  context.restore();
}

/** Draws the words for missing scores. @param hasLabels - True if the labels near 12 and 6 o’clock contain them. */
function drawMissingWords(pen: Pen, hasLabels: boolean): void {
  const { context, scale, picture, style } = pen;
  const axes = picture.areas.flatMap((area) => area.axes);
  context.save();
  context.font = `12px ${style.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  axes.forEach(({ score, missing }, index) => {
    if (score !== null || (hasLabels && isNearVertical(index, axes.length))) return;
    const { x, y } = scale.getPointPositionForValue(index, 5);
    // On the same side of the centre as its axis, but not beyond the rim, where the labels are.
    const room = context.measureText(missing).width / 2 + gapAroundWord;
    const rim = Math.abs(x - scale.xCenter);
    const reach = Math.max(rim - room, hasLabels ? Math.min(room, rim + gapAroundWord - room) : room);
    drawOutlinedText(pen, missing, { x: scale.xCenter + Math.sign(x - scale.xCenter) * reach, y });
  });
  context.restore();
}

/** Draws a text with an outline in the colour of the paper, so that lines behind the text do not cross it. */
function drawOutlinedText({ context, style }: Pen, text: string, { x, y }: Place): void {
  context.strokeStyle = style.paper;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeText(text, x, y);
  context.fillStyle = style.quiet;
  context.fillText(text, x, y);
}
