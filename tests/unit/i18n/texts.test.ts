import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { en } from '#i18n/en/index.ts';
import { nb } from '#i18n/nb/index.ts';

const groups = Object.keys(en) as (keyof typeof en)[];
const unwanted = /["'!→←≥≤\u202f\u2011]/;
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

/** The texts of every page and part, read from the folder so that a new file is tested, too. */
const catalogues = await Promise.all(
  globSync('src/i18n/en/*.ts').map(async (file) => ({
    name: basename(file, '.ts'),
    english: await textsIn(file),
    norwegian: await textsIn(file.replace('/en/', '/nb/')),
  })),
);

test.each(groups)('every text of “%s” has the same places in both languages', (group) => {
  const english: Record<string, unknown> = en[group];
  const norwegian: Record<string, unknown> = nb[group];
  expect(Object.keys(norwegian)).toEqual(Object.keys(english));
  for (const [key, text] of Object.entries(english)) {
    expect(textsOf(norwegian[key]).map(places), key).toEqual(textsOf(text).map(places));
  }
});

test.each(groups)('“%s” is written without straight quotation marks, exclamation marks or arrows', (group) => {
  for (const text of textsOf([en[group], nb[group]])) {
    expect(text).not.toMatch(unwanted);
  }
});

test('the catalogues of all pages are found', () => {
  expect(catalogues.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['compare', 'gather', 'paper', 'portfolio', 'privacy', 'report', 'workshop']),
  );
});

describe.each(catalogues)('the catalogue “$name”', ({ english, norwegian }) => {
  test('has the same places in both languages, in the same texts', () => {
    expect(english.length).toBeGreaterThan(0);
    expect(norwegian.map(places)).toEqual(english.map(places));
  });

  test('is written without straight quotation marks, exclamation marks or arrows', () => {
    for (const text of [...english, ...norwegian]) expect(text).not.toMatch(unwanted);
  });
});

/** @returns Every text that a file exports, in order. */
async function textsIn(file: string): Promise<string[]> {
  const { default: _none, ...exports } = (await import(resolve(file))) as Record<string, unknown>;
  return textsOf(exports);
}

function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return Object.values(part as object).flatMap(textsOf);
}
