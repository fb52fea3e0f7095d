import { globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { en } from '#i18n/en.ts';
import { gatherEn } from '#i18n/gather.en.ts';
import { gatherNb } from '#i18n/gather.nb.ts';
import { nb } from '#i18n/nb.ts';
import { paperEn } from '#i18n/paper.en.ts';
import { paperNb } from '#i18n/paper.nb.ts';
import { portfolioEn } from '#i18n/portfolio.en.ts';
import { portfolioNb } from '#i18n/portfolio.nb.ts';
import { privacyEn } from '#i18n/privacy.en.ts';
import { privacyNb } from '#i18n/privacy.nb.ts';
import { reportEn } from '#i18n/report.en.ts';
import { reportNb } from '#i18n/report.nb.ts';
import { workshopEn } from '#i18n/workshop.en.ts';
import { workshopNb } from '#i18n/workshop.nb.ts';

const groups = Object.keys(en) as (keyof typeof en)[];
const unwanted = /["'!→←≥≤\u202f\u2011]/;
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
    expect(text).not.toMatch(unwanted);
  }
});

const pages = {
  'gathered results': { en: gatherEn, nb: gatherNb },
  privacy: { en: privacyEn, nb: privacyNb },
  portfolio: { en: portfolioEn, nb: portfolioNb },
  paper: { en: paperEn, nb: paperNb },
  report: { en: reportEn, nb: reportNb },
  workshop: { en: workshopEn, nb: workshopNb },
};

describe.each(Object.entries(pages))('the page “%s”', (_name, texts) => {
  test('has the same places in both languages, in the same texts', () => {
    expect(textsOf(texts.nb).map(places)).toEqual(textsOf(texts.en).map(places));
  });

  test('is written without straight quotation marks, exclamation marks or arrows', () => {
    for (const text of [...textsOf(texts.en), ...textsOf(texts.nb)]) expect(text).not.toMatch(unwanted);
  });
});

function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return Object.values(part as object).flatMap(textsOf);
}
