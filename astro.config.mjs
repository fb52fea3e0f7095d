import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { openedAsFileScript } from './src/components/site/opened-as-file.ts';
import { locales } from './src/domain/locale.ts';
import { writeWorker, writeWorkerRemoval } from './src/offline/write-worker.ts';

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
const site = process.env['SITE_URL'];
const inlineScriptHash = createHash('sha256').update(openedAsFileScript).digest('base64');

/** Groups the scripts into few shared files, because each file costs a request. See src/decisions.md, D28. */
const chunks = [
  { name: 'chart', test: /node_modules\/chart\.js\// },
  { name: 'shared', minShareCount: 2, minSize: 10_000, entriesAware: true },
];

/**
 * Removes the imports of styles from client scripts. Astro moves all styles into the pages, so the scripts would fetch
 * style sheets that do not exist. See src/decisions.md, D27.
 */
const pageStylesOnly = {
  name: 'page-styles-only',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? '' : null),
};

const offline = {
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      if (process.env['PUBLIC_OFFLINE'] === 'no') writeWorkerRemoval(folder, base);
      else writeWorker(folder, base, locales);
    },
  },
};

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  output: 'static',
  integrations: [svelte({ compilerOptions: { runes: true } }), offline],
  server: { port: Number(process.env['PORT'] ?? 4321) },
  devToolbar: { enabled: false },
  // Inlined styles need no requests. The security policy lists their hashes.
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [pageStylesOnly],
    build: {
      // Keeps small scripts as files: an inline script would need a hash in the security policy.
      assetsInlineLimit: 0,
      // The oldest supported browsers. The build adds the prefixes and long forms that their CSS needs.
      cssTarget: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  },
  security: {
    csp: {
      scriptDirective: { hashes: [`sha256-${inlineScriptHash}`] },
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'none'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
});
