import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { en } from '#i18n/en.ts';
import { nb } from '#i18n/nb.ts';

const groups = Object.keys(en) as (keyof typeof en)[];
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

test.each(groups)('every text of “%s” has the same places in both languages', (group) => {
  const one = en[group] as Record<string, string>;
  const other = nb[group] as Record<string, string>;
  expect(Object.keys(other)).toEqual(Object.keys(one));
  for (const [key, text] of Object.entries(one)) expect(places(other[key] ?? ''), key).toEqual(places(text));
});

test.each(groups)('every text of “%s” is used on some page', (group) => {
  const sources = globSync('src/**/*.{astro,svelte,ts}')
    .filter((file) => !/i18n\/(en|nb)\.ts$/.test(file.replaceAll('\\', '/')))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unused = Object.keys(en[group]).filter((key) => !new RegExp(`\\b(texts|${group})\\.${key}\\b`).test(sources));
  expect(unused).toEqual([]);
});

test.each(groups)('“%s” is written without straight quotation marks, exclamation marks or arrows', (group) => {
  for (const text of [...Object.values(en[group]), ...Object.values(nb[group])] as string[]) {
    expect(text).not.toMatch(/["'!→←≥≤\u202f\u2011]/);
  }
});
