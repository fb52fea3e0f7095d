import { expect, it } from 'vitest';

import { radarFrame } from '#chart/radar-frame.ts';

import { pictureOf, style } from '../../support/radar-sample.ts';

const branch = 'a bank branch, all answered';
const clinic = 'a clinic that knows its gaps';

/** The hooks of Chart.js that the plugin uses. */
interface Frame {
  beforeDatasetsDraw(chart: object): void;
  beforeDatasetDraw(chart: object, dataset: { readonly index: number }): void;
  afterDraw(chart: object): void;
}

/** The texts that the plugin draws for a sample, their horizontal places, and the colours of its fills. */
function drawn(name: string, { width = 560, radius = 180 } = {}) {
  const texts: string[] = [];
  const places: Record<string, number> = {};
  const fills: unknown[] = [];
  const pen: Record<string, unknown> = {
    fillText: (text: string, x: number) => {
      texts.push(text);
      places[text] = x;
    },
    fill: () => fills.push(pen['fillStyle']),
    measureText: () => ({ width: 40 }),
  };
  for (const step of ['save', 'restore', 'beginPath', 'arc', 'moveTo', 'lineTo', 'stroke', 'strokeText']) {
    pen[step] = () => undefined;
  }
  const middle = { xCenter: width / 2, yCenter: width / 2 };
  const scale = {
    ...middle,
    drawingArea: radius,
    getDistanceFromCenterForValue: (value: number) => (value / 5) * radius,
    getPointPositionForValue: () => ({ x: middle.xCenter, y: middle.yCenter }),
  };
  const chart = { ctx: pen, width, height: width, scales: { r: scale }, getDatasetMeta: () => ({ data: [] }) };
  const frame = radarFrame(pictureOf(name, 'en'), style) as unknown as Frame;
  frame.beforeDatasetsDraw(chart);
  for (const index of [1, 0]) frame.beforeDatasetDraw(chart, { index });
  frame.afterDraw(chart);
  return { texts, places, fills };
}

it('radarFrame fills the shape of the scores, but not when one is missing: the fill would look like 0', () => {
  expect(drawn(branch).fills).toEqual([style.fill]);
  expect(drawn(clinic).fills).toEqual([]);
});

it('radarFrame writes the areas with their scores into the corners', () => {
  const { texts } = drawn(clinic);
  for (const text of ['Staff', '2.7', 'Finances', '2.2', 'Customers', '3.5', 'Commitments', '3.2']) {
    expect(texts).toContain(text);
  }
});

it('radarFrame leaves 6 px between the name of an area and its score, in case the name is wider than measured', () => {
  const { places } = drawn(clinic);
  for (const [name, score] of [
    ['Staff', '2.7'],
    ['Commitments', '3.2'],
  ] as const) {
    expect((places[score] ?? 0) - (places[name] ?? 0)).toBe(40 + 6);
  }
});

it('radarFrame writes a word at the end of an axis without a score when its label has no room for it', () => {
  const words = (name: string, width: number) => drawn(name, { width }).texts.filter((text) => text === 'no score');
  const oneAreaLeft = 'partly answered, one area left';
  // The first one is the score of the area in the corner.
  expect([340, 339, 269].map((width) => words(oneAreaLeft, width).length)).toEqual([1, 3, 4]);
  expect(words(branch, 269)).toEqual([]);
});

it('radarFrame numbers every ring, and every other ring when the radar is small', () => {
  const numbers = (radius: number) => drawn(branch, { radius }).texts.filter((text) => /^\d$/.test(text));
  expect(numbers(110)).toEqual(['1', '2', '3', '4', '5']);
  expect(numbers(109)).toEqual(['1', '3', '5']);
});
