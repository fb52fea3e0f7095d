/** Measures the width of a text, in pixels. */
export type MeasureText = (text: string, font: { readonly size: number; readonly weight: number }) => number;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element: a `<text>` if it has a text, else a `<path>`. */
export interface SvgShape {
  readonly attributes: Attributes;
  readonly text?: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const initial = {
  fillStyle: '',
  strokeStyle: '',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '10px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  dash: [] as readonly number[],
};

type Style = typeof initial;

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end' };
/** Distance from the middle of a line of text down to its baseline, as a share of the font size. */
const middleToBaseline = 0.36;

/**
 * Makes a canvas that records its drawing as SVG. It implements only what a radar needs: lines, full circles and text.
 *
 * @param size - In pixels.
 * @param measure - Measures text, because this canvas has no fonts.
 * @returns The canvas for Chart.js, and the shapes in drawing order. The list of shapes grows while Chart.js draws.
 * @see src/decisions.md, D13
 */
export function svgCanvas(size: { readonly width: number; readonly height: number }, measure: MeasureText) {
  const shapes: SvgShape[] = [];
  const saved: Style[] = [];
  let d = '';
  // These methods are empty, because the chart stays inside the canvas and is drawn once.
  const ignored = Object.fromEntries(
    ['clearRect', 'rect', 'clip', 'setTransform', 'resetTransform'].map((name) => [name, () => {}]),
  );
  const pen = {
    ...initial,
    ...ignored,
    canvas: size,
    save() {
      saved.push({ ...pen });
    },
    restore: () => Object.assign(pen, saved.pop()),
    setLineDash: (dash: readonly number[]) => (pen.dash = dash),
    beginPath: () => (d = ''),
    closePath: () => (d += 'z'),
    moveTo: (x: number, y: number) => (d += `M${short(x)} ${short(y)}`),
    lineTo: (x: number, y: number) => (d += `${d === '' ? 'M' : 'L'}${short(x)} ${short(y)}`),
    arc: (x: number, y: number, radius: number) => (d += circle({ x, y }, radius)),
    fill: () => shapes.push({ attributes: { d, ...fillOf(pen) } }),
    stroke: () => shapes.push({ attributes: { d, ...strokeOf(pen) } }),
    fillText: (text: string, x: number, y: number) =>
      shapes.push({ text, attributes: { ...placeOf(pen, { x, y }), ...fillOf(pen) } }),
    strokeText: (text: string, x: number, y: number) =>
      shapes.push({ text, attributes: { ...placeOf(pen, { x, y }), ...strokeOf(pen) } }),
    measureText: (text: string) => ({ width: measure(text, fontOf(pen)) }),
  };
  return { canvas: { ...size, getContext: () => pen } as unknown as HTMLCanvasElement, shapes };
}

function fillOf({ fillStyle, globalAlpha }: Style): Attributes {
  return { fill: fillStyle, 'fill-opacity': globalAlpha === 1 ? undefined : globalAlpha };
}

function strokeOf({ strokeStyle, lineWidth, lineCap, lineJoin, dash }: Style): Attributes {
  return {
    fill: 'none',
    stroke: strokeStyle,
    'stroke-width': lineWidth === 1 ? undefined : lineWidth,
    'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
    'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
    'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
  };
}

function placeOf(style: Style, { x, y }: Place): Attributes {
  const { size, weight } = fontOf(style);
  return {
    x: short(x),
    y: short(style.textBaseline === 'middle' ? y + size * middleToBaseline : y),
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': anchors[style.textAlign],
  };
}

/** Parses a CSS font, such as `700 13px sans-serif`. */
function fontOf({ font }: Style) {
  const [, weight = '400'] = /\b(\d00) /.exec(font) ?? [];
  const [, size = '10'] = /([\d.]+)px/.exec(font) ?? [];
  return { size: Number(size), weight: Number(weight) };
}

function circle({ x, y }: Place, radius: number): string {
  const [r, across] = [short(radius), short(2 * radius)];
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1 -${across} 0`;
}

/** Rounds to a tenth of a pixel, which is precise enough. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}
