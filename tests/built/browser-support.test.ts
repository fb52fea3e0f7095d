import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { tooNewScript } from '../support/too-new-scripts.ts';
import { tooNewStyles, type TooNew } from '../support/too-new-styles.ts';

interface Allowed {
  readonly feature: string;
  /** Matches the only selector or at-rule where the feature is allowed; if absent, it is allowed everywhere. */
  readonly where?: RegExp;
  readonly why: string;
}

/** Newer features that are harmless when missing. Answering and reading must not depend on them. */
const allowed: readonly Allowed[] = [
  { feature: 'AbortSignal.timeout', why: 'works in all; the name of the error differs' },
  { feature: 'navigator.share', why: 'its button is shown only if `share` is in `navigator`' },
  { feature: 'window.devicePixelRatio', why: 'Safari ignores the page zoom; the picture is then less sharp' },
  { feature: 'window.navigation', why: 'read with `?.`; without it the back link reloads the page' },
  { feature: 'navigator.connection', why: 'without it, the site cannot know that the user saves data' },
  { feature: 'window.trustedTypes', why: 'read with `?.`; browsers without it accept any text' },
  { feature: 'text-wrap', why: 'lines break elsewhere' },
  { feature: 'hyphenate-limit-chars', why: 'short words are hyphenated, too' },
  { feature: '::marker', why: 'colour of numbers and bullets' },
  { feature: 'accent-color', why: 'colour of radio buttons and check boxes' },
  { feature: 'forced-color-adjust', why: 'Safari has no forced colours' },
  { feature: 'text-size-adjust', why: 'phones only; Safari on phones supports it with a prefix' },
  { feature: 'grid-template-columns: subgrid', why: 'neighbours are not aligned' },
  { feature: 'grid-template-rows: subgrid', why: 'neighbours are not aligned' },
  { feature: '@media (scripting)', why: 'without JavaScript a hidden button leaves a gap' },
  {
    feature: ':has',
    where: /\.chapter:has\(\.chart\)/,
    why: 'the chart of the report is smaller than its page allows',
  },
  { feature: '@font-face size-adjust', why: 'lines can move when the fonts arrive' },
  { feature: '@font-face ascent-override', why: 'lines can move when the fonts arrive' },
  { feature: '@font-face descent-override', why: 'lines can move when the fonts arrive' },
  { feature: '@font-face line-gap-override', why: 'lines can move when the fonts arrive' },
  { feature: '::details-content', why: 'Disclosure.svelte opens its text for print without it' },
  {
    feature: 'content-visibility',
    where: /::details-content/,
    why: 'Disclosure.svelte opens its text for print without it',
  },
  {
    feature: 'content-visibility',
    where: /hidden|supports/,
    why: 'closed rows and sections stay hidden, and a search in the page does not find them',
  },
  { feature: '@page', why: 'margins of the paper' },
  { feature: ':first', why: 'page numbers' },
  { feature: '@page size', why: 'the reader chooses the paper' },
  { feature: '@bottom-left', why: 'page numbers' },
  { feature: '@bottom-right', why: 'page numbers' },
  { feature: 'break-after: avoid', why: 'pages break elsewhere' },
  { feature: 'break-before: avoid', why: 'pages break elsewhere' },
  { feature: 'orphans', why: 'pages break elsewhere' },
  { feature: 'widows', why: 'pages break elsewhere' },
];

const dist = process.env['OUT_DIR'] ?? 'dist';
const read = (pattern: string) =>
  globSync(pattern, { cwd: dist }).map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));

/** @returns Contents of the inline scripts or styles of a page, without JSON. */
function inline(html: string, element: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${element}([^>]*)>([^]*?)</${element}>`, 'g'))]
    .filter(([, attributes = '']) => !/\bsrc=|json|speculationrules/.test(attributes))
    .map(([, , text = '']) => text);
}

const isAllowed = ({ feature, where }: TooNew) =>
  allowed.some((one) => one.feature === feature && (one.where === undefined || one.where.test(where)));

/** @returns Unsupported features in the built site by file, and the number of scripts and styles checked. */
function builtSite() {
  const pages = read('**/*.html');
  const inPages = (element: 'script' | 'style') =>
    [...new Set(pages.flatMap(({ text }) => inline(text, element)))].map((text) => ({ name: 'inline', text }));
  const scripts = [...read('**/*.js'), ...inPages('script')];
  const styles = [...read('**/*.css'), ...inPages('style')];
  const found: TooNew[] = [
    ...scripts.flatMap(({ name, text }) =>
      tooNewScript(text, name.startsWith('_astro') ? 'module' : 'script').map((feature) => ({ feature, where: name })),
    ),
    ...styles.flatMap(({ text }) => tooNewStyles(text)),
  ];
  return { counts: { scripts: scripts.length, styles: styles.length }, found };
}

describe('the built site', () => {
  const { counts, found } = builtSite();

  test('needs no feature that the oldest supported browsers lack', () => {
    expect(counts.scripts).toBeGreaterThan(20);
    expect(counts.styles).toBeGreaterThan(5);
    expect(found.filter((one) => !isAllowed(one))).toEqual([]);
  });

  test('uses every feature on the list of exceptions', () => {
    const unused = allowed.filter(
      ({ feature, where }) => !found.some((one) => one.feature === feature && where?.test(one.where) !== false),
    );
    expect(unused.map(({ feature }) => feature)).toEqual([]);
  });
});

describe('the compatibility check reports an unsupported feature:', () => {
  test.each([
    ['const { resolve } = Promise.withResolvers();', "ES2024 'Promise.withResolvers' is forbidden."],
    ['Object.groupBy([], String);', "ES2024 'Object.groupBy' is forbidden."],
    ['export const f = (a, b) => a.union(b);', "ES2025 'Set.prototype.union' method is forbidden."],
    ['if (navigator.userActivation.isActive) go();', 'navigator.userActivation'],
    ['const { userActivation } = navigator;', 'navigator.userActivation'],
    ['URL.parse(a);', 'URL.parse'],
    ['new CloseWatcher();', 'CloseWatcher'],
    ['let a = /[a--b]/v;', expect.stringContaining('Invalid')],
  ])('%s', (script, feature) => {
    expect(tooNewScript(script, 'module')).toEqual(expect.arrayContaining([feature]));
  });

  test.each([
    ['.a { text-decoration: underline 1px }', 'text-decoration with a thickness'],
    ['.a { print-color-adjust: exact }', 'print-color-adjust'],
    ['.a { text-wrap: balance }', 'text-wrap'],
    ['.a:has(b) { color: red }', ':has'],
    ['.a { & b { color: red } }', 'nesting'],
    ['@starting-style { a { opacity: 0 } }', '@starting-style'],
    ['@media (scripting: none) { a { color: red } }', '@media (scripting)'],
    ['.a { color: light-dark(red, blue) }', 'light-dark()'],
  ])('%s', (css, feature) => {
    expect(tooNewStyles(css).map((one) => one.feature)).toContain(feature);
  });
});

describe('the compatibility check reports nothing in', () => {
  test.each([
    'structuredClone({});',
    'if (navigator.userActivation?.isActive) go();',
    '[1].toSorted().with(0, 2).map(String);',
    'const { clipboard } = navigator;',
  ])('%s', (script) => {
    expect(tooNewScript(script, 'module')).toEqual([]);
  });

  test.each([
    '.a { text-decoration: underline; text-decoration-thickness: 1px }',
    '.a { -webkit-print-color-adjust: exact; print-color-adjust: exact }',
    '@layer a { @media (width <= 640px) { .b { color: color-mix(in srgb, red, blue); width: 10cqi } } }',
  ])('%s', (css) => {
    expect(tooNewStyles(css)).toEqual([]);
  });
});
