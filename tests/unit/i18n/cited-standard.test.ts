import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { locales } from '#domain/locale.ts';
import { citedStandard } from '#i18n/cited-standard.ts';
import { textsIn } from '#i18n/texts.ts';

test('only the constant in src/domain names the cited edition of ISO 9001', () => {
  const sources = globSync('src/**/*.{ts,svelte,astro}').map((file) => file.replaceAll('\\', '/'));
  const naming = sources.filter((file) => /9001:2015/.test(readFileSync(file, 'utf8')));
  expect(naming).toEqual(['src/domain/cited-standard.ts']);
});

test.each(locales)('the sources of the method page in %s begin with the cited edition', (locale) => {
  const text = readFileSync(`src/i18n/${locale}/method-limits.md`, 'utf8');
  expect(text).toMatch(new RegExp(`## (Sources|Kilder)\n\n${citedStandard}`));
});

test.each(locales)('the texts in %s that show clause numbers name the cited edition', (locale) => {
  const { question, method } = textsIn(locale);
  for (const text of [question.requirement, method.citedEdition, method.clausesCaption]) {
    expect(text).toContain(citedStandard);
  }
});
