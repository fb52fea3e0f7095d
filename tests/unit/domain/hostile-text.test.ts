import { describe, expect, test } from 'vitest';

import { labelOf } from '#domain/label.ts';

import { textFields, textRoutes } from '../../support/hostile-routes.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

const fits = (text: string, byteLimit: number) => Buffer.byteLength(text) <= byteLimit;

describe.each(Object.entries(textRoutes))('the %s', (_route, { fields, byteLimit = Infinity, send }) => {
  test.each(fields)('carries any %s unchanged, and is rejected as a whole when the text is invalid', (field) => {
    const { isValid } = textFields[field];
    const arrived = hostileTexts.map((text) => send(field, text));
    expect(arrived).toEqual(hostileTexts.map((text) => (isValid(text) && fits(text, byteLimit) ? text : undefined)));
  });

  test('carries any name that can be typed', () => {
    const names = hostileTexts.map(labelOf).filter((name) => typeof name === 'string' && fits(name, byteLimit));
    expect(names.map((name) => send('name', name ?? ''))).toEqual(names);
    expect(names.length).toBeGreaterThan(350);
  });
});
