import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { minify } from 'terser';

import { pageStyles } from './src/build/page-styles.ts';
import { resultAhead } from './src/build/result-ahead.ts';

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
const site = process.env['SITE_URL'];

/**
 * What several pages share, in few files: each further one costs bytes and a request. What comes first takes its modules
 * before the others do.
 */
const chunks = [
  {
    name: 'keys',
    test: /vite\/preload-helper|src\/browser\/(storage-keys|stored-entries|tab-memory|preferences|announce|in-turn)\.ts$/,
    priority: 3,
  },
  {
    name: 'storage',
    test: /node_modules\/zod\/|src\/(browser\/(say-incomplete|assessment-storage|kept-in-tab|exclusively|previous-assessment|new-id)|state\/assessment-view|domain\/(assessment|assessment-copies|rounding)|i18n\/fill)\.ts$/,
    priority: 2,
  },
  // What a result needs only once its text stands.
  {
    name: 'files',
    test: /src\/(browser\/download|domain\/minutes|components\/(site\/unreadable-answers|share\/save-assessment-file))\.ts$/,
    priority: 2,
  },
  { name: 'format', test: /src\/i18n\/format\.ts$/, priority: 1 },
  {
    name: 'island',
    test: /node_modules\/(svelte|@astrojs\/svelte)\/|src\/(domain\/(edition|scoring|coverage|shown-scores)\.ts|components\/site\/PageTitle\.svelte)$/,
    priority: 1,
  },
  {
    name: 'finding',
    test: /src\/(components\/result\/(words-context|result-sentences|DistanceTrack|LevelStrip|along-strip|ResultLede|RadarLegend|ResultSection|MoreList|radar-picture|result-words)|domain\/(result|distance|improvements|patterns|verdict)|state\/guest-address)\.(svelte|ts)$/,
    priority: 0,
  },
  { name: 'chart', test: /node_modules\/chart\.js\/|src\/chart\/(keep-radar-drawn|draw-for-paper)\.ts$/, priority: 0 },
];

/**
 * Minifies once more what Vite's own minifier has made: each finds what the other leaves, and the chart's file gets a tenth
 * smaller.
 *
 * @type {import('astro').ViteUserConfig['plugins']}
 */
const minifiedTwice = [
  {
    name: 'minified-twice',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle(_options, bundle) {
      const options = { module: true, ecma: 2020, compress: { passes: 3 } };
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = (await minify(file.code, options)).code ?? file.code;
      }
    },
  },
];

/** An import that comes later, in what Vite wraps round it. */
const wrappedImport =
  /__vitePreload\((?:async )?\(\) => [^]*?(import\("[^"]*"\)(?:\.then\(\(n\) => n\.\w+\))?)[^]*?,\s*__VITE_PRELOAD__\)/g;

/**
 * Lets parts that come later be imported without Vite's helper, which fetches their styles: `pageStyles` puts the
 * styles of all of them into the page. The helper and its lists cost each page about a kilobyte before its text stands.
 *
 * @type {import('astro').ViteUserConfig['plugins']}
 */
const plainImports = [
  {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
    renderChunk: (code) => ({ code: code.replaceAll(wrappedImport, '$1'), map: null }),
  },
];

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  output: 'static',
  // Short class names: they stand in every template of the pages' scripts.
  integrations: [
    svelte({ compilerOptions: { runes: true, cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}` } }),
    pageStyles(),
    resultAhead(),
  ],
  server: { port: Number(process.env['PORT'] ?? 4321) },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  // Small scripts stay files of their own, too: the security policy then needs to know none of them.
  vite: {
    plugins: [plainImports, minifiedTwice],
    build: {
      assetsInlineLimit: 0,
      // The oldest supported browsers: styles get the prefixes and long forms that these need.
      cssTarget: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  },
  security: {
    csp: {
      algorithm: 'SHA-384',
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
});
