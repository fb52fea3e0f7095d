import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { en } from '#i18n/en/index.ts';
import { nb } from '#i18n/nb/index.ts';

import config from '../../astro.config.mjs';
import { oldest } from '../support/oldest-browsers.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const version = String.raw`(\d+(?:\.\d+)?)`;
const sentence = new RegExp(
  `Chrome (?:and|or|og|eller) Edge ${version}, Firefox ${version}(?:,| and| og) Safari ${version}`,
  'g',
);

/** @returns The versions in a text. Chrome and Edge have the same number. */
function versionsIn(text: string): object[] {
  return [...text.replaceAll(/\s+/g, ' ').matchAll(sentence)].map(([, chromium, firefox, safari]) => ({
    chrome: Number(chromium),
    edge: Number(chromium),
    firefox: Number(firefox),
    safari: Number(safari),
  }));
}

describe('the oldest supported browsers', () => {
  it.each([
    ['the README', read('README.md')],
    ['the English accessibility statement', read('src/i18n/en/accessibility.md')],
    ['the Norwegian accessibility statement', read('src/i18n/nb/accessibility.md')],
    ['the English notice in older browsers', en.errors.outdated],
    ['the Norwegian notice in older browsers', nb.errors.outdated],
    ['the script that detects older browsers', read('public/browser-check.js')],
  ])('are the same in %s', (_place, text) => {
    expect(versionsIn(text)).toEqual([oldest]);
  });

  it('are the build targets of the styles', () => {
    const targets = Object.entries(oldest).map(([browser, number]) => `${browser}${number}`);
    expect(config.vite?.build?.cssTarget).toEqual(targets);
  });
});

const documents = ['README.md', ...globSync('{questions,src,tests}/**/*.md')].filter(
  (file) => !file.startsWith('src/i18n'),
);

/** @returns Link targets in a document, without other sites. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.includes(':'));
}

describe('the documents', () => {
  it.each(documents)('%s links only to existing files', (file) => {
    expect(linksIn(read(file)).filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
  });

  it('are linked from the README', () => {
    const reached = linksIn(read('README.md')).filter((target) => target.endsWith('.md'));
    expect([...new Set(reached)].toSorted()).toEqual(documents.filter((file) => file !== 'README.md').toSorted());
  });

  it('name only existing files as evidence for the security requirements', () => {
    const [, section = ''] = read('src/README.md').split('## Security requirements');
    const files = [...section.matchAll(/`((?:src|tests|public|\.github)\/[^`]+|[\w.]+\.m?js)`/g)].map(
      ([, file = '']) => file,
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('contain every decision that code and documents refer to', () => {
    const decisions = read('src/decisions.md');
    const sources = [...documents, ...globSync('{src,tests}/**/*.{ts,svelte,astro}')].map(read);
    const references = sources.flatMap((text) =>
      [...text.matchAll(/decisions\.md, (D\d+)|\((D\d+)\)/g)].map(([, named, inBrackets]) => named ?? inBrackets ?? ''),
    );
    expect(references.length).toBeGreaterThan(10);
    const missing = [...new Set(references)].filter((number) => !decisions.includes(`\n### ${number} – `));
    expect(missing).toEqual([]);
  });
});
