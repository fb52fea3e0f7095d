import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { en } from '#i18n/en/index.ts';
import { nb } from '#i18n/nb/index.ts';

const groups = Object.keys(en) as (keyof typeof en)[];
const unwanted = /["'!→←≥≤\u202f\u2011]/;
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

/** Texts of every file. They are read from the folder, so that a file missing from the index is tested, too. */
const catalogues = await Promise.all(
  globSync('src/i18n/en/*.ts').map(async (file) => ({
    name: basename(file, '.ts'),
    english: await textsInFile(file),
    norwegian: await textsInFile(file.replace('/en/', '/nb/')),
  })),
);

test.each(groups)('every text of “%s” has the same placeholders in both languages', (group) => {
  const english: Readonly<Record<string, unknown>> = en[group];
  const norwegian: Readonly<Record<string, unknown>> = nb[group];
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

test('each group of texts has a file in both languages, and each English file is a group', () => {
  const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const files = [...groups.map(kebab), 'index'].toSorted();
  expect(catalogues.map(({ name }) => name).toSorted()).toEqual(files);
  expect(globSync('src/i18n/nb/*.ts').map((file) => basename(file, '.ts'))).toEqual(expect.arrayContaining(files));
});

describe.each(catalogues)('the text file “$name”', ({ english, norwegian }) => {
  test('has the same placeholders in both languages, in the same texts', () => {
    expect(english.length).toBeGreaterThan(0);
    expect(norwegian.map(places)).toEqual(english.map(places));
  });

  test('is written without straight quotation marks, exclamation marks or arrows', () => {
    for (const text of [...english, ...norwegian]) expect(text).not.toMatch(unwanted);
  });
});

/** @returns All texts that a file exports, in order. */
async function textsInFile(file: string): Promise<string[]> {
  const { default: _none, ...exports } = (await import(resolve(file))) as Record<string, unknown>;
  return textsOf(exports);
}

function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return Object.values(part as object).flatMap(textsOf);
}
