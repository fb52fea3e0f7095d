import { describe, expect, it } from 'vitest';

import { drawBlankRadar, drawRadar } from '#chart/draw-radar.ts';
import { measureText } from '#page-data/measure-text.ts';

import { pictureOf } from '../../support/radar-sample.ts';

const size = { width: 440, height: 393 };
const draw = (name: string, width = size.width) =>
  drawRadar(pictureOf(name, 'en'), { ...size, width }, measureText).shapes;
const all = draw('a bank branch, all answered');

describe('drawRadar', () => {
  it('draws the names of topics and areas, the scores of the areas, and the rings', () => {
    const words = all.flatMap(({ text }) => text ?? []);
    const { areas } = pictureOf('a bank branch, all answered', 'en');
    for (const { name, score, axes } of areas) {
      expect(words).toEqual(expect.arrayContaining([name, score, ...axes.flatMap(({ label }) => label)]));
    }
    expect(words).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5']));
  });

  it('uses a CSS variable for every colour, and no style attribute', () => {
    for (const { attributes } of all) {
      expect(attributes).not.toHaveProperty('style');
      for (const colour of [attributes['fill'], attributes['stroke']]) {
        expect(colour ?? 'none').toMatch(/^(none|var\(--chart-[a-z]+\))$/);
      }
    }
  });

  it('draws a dashed line for the targets, and a solid line with a fill for the scores', () => {
    const [target] = all.filter(({ attributes }) => attributes['stroke-dasharray'] === '7 5');
    expect(target?.attributes).toMatchObject({ fill: 'none', stroke: 'var(--chart-target)', 'stroke-width': 2 });
    const [now] = all.filter(({ attributes }) => attributes['stroke-width'] === 2.5);
    expect(now?.attributes).toMatchObject({ stroke: 'var(--chart-now)', 'stroke-linejoin': 'round' });
    expect(all.filter(({ attributes }) => attributes['fill-opacity'] === 0.13)).toHaveLength(1);
  });

  it('draws a dotted line for the previous result, below the other lines', () => {
    const picture = pictureOf('a bank branch, all answered', 'en');
    const areas = picture.areas.map((area) => ({ ...area, axes: area.axes.map((axis) => ({ ...axis, previous: 2 })) }));
    const { shapes } = drawRadar({ areas }, size, measureText);
    const dashes = shapes.flatMap(({ attributes }) => attributes['stroke-dasharray'] ?? []);
    expect(dashes).toEqual(['0.5 4.5', '7 5']);
    const [dots] = shapes.filter(({ attributes }) => attributes['stroke-linecap'] === 'round');
    expect(dots?.attributes).toMatchObject({ stroke: 'var(--chart-previous)', 'stroke-dasharray': '0.5 4.5' });
    expect(shapes.filter(({ attributes }) => attributes['stroke-linecap'] !== undefined)).toHaveLength(1);
  });

  it('draws a point for each score, and no fill when a score is missing', () => {
    const points = (shapes: typeof all) => shapes.filter(({ attributes }) => attributes['fill'] === 'var(--chart-now)');
    const gap = draw('a clinic that knows its gaps');
    expect([points(all).length, points(gap).length]).toEqual([12, 11]);
    expect(gap.filter(({ attributes }) => attributes['fill-opacity'] === 0.13)).toHaveLength(0);
  });

  it('draws every word inside the picture when it is narrow', () => {
    for (const { text, attributes } of draw('a bank branch, all answered', 343)) {
      if (text === undefined) continue;
      const [x, font] = [Number(attributes['x']), { size: Number(attributes['font-size']), weight: 400 }];
      const width = measureText(text, font);
      const left = { middle: x - width / 2, end: x - width }[String(attributes['text-anchor'])] ?? x;
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(left + width, text).toBeLessThanOrEqual(343);
    }
  });
});

describe('drawBlankRadar', () => {
  const areas = pictureOf('a bank branch, all answered', 'en').areas.map(({ name, axes }) => ({
    name,
    axes: axes.map(({ label }) => label),
  }));
  const { shapes } = drawBlankRadar(areas, size, measureText);
  const words = shapes.flatMap(({ text }) => text ?? []);

  it('draws the names of topics and areas and the rings, and no empty text', () => {
    const names = areas.flatMap(({ name, axes }) => [name, ...axes.flat()]);
    expect(words).toEqual(expect.arrayContaining([...names, '1', '2', '3', '4', '5']));
    expect(words).not.toContain('');
  });

  it('draws neither scores nor targets', () => {
    const colours = shapes.flatMap(({ attributes }) => [attributes['fill'], attributes['stroke']]);
    for (const name of ['now', 'fill', 'target']) expect(colours).not.toContain(`var(--chart-${name})`);
  });
});
