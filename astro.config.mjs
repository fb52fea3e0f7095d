import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
const site = process.env['SITE_URL'];

/** Few files, each shared by the pages that need it: every further file is a request. */
const chunks = [
  { name: 'chart', test: /node_modules\/chart\.js\// },
  { name: 'shared', minShareCount: 2, minSize: 10_000, entriesAware: true },
];

/** Astro moves all styles into the pages. Without this, scripts would fetch the style sheets that are no longer there. */
const pageStylesOnly = {
  name: 'page-styles-only',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? '' : null),
};

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  output: 'static',
  integrations: [svelte({ compilerOptions: { runes: true } })],
  server: { port: Number(process.env['PORT'] ?? 4321) },
  devToolbar: { enabled: false },
  // In the page, styles need no request of their own; the security policy lists their hashes.
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [pageStylesOnly],
    build: {
      // Small scripts stay files: the security policy needs no hash of them.
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
