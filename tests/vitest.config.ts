import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const reactive = ['tests/unit/state/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Long enough for busy machines; only a hanging test exceeds it.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{unit,content}/**/*.test.ts'],
          exclude: reactive,
          // These tests share no mutable state, so several files can share the parsed questionnaire.
          isolate: false,
        },
      },
      // Tests of `dist/`. `test:unit` omits them, because they need a build.
      { extends: true, test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] } },
      {
        extends: true,
        plugins: [svelte({ configFile: false })],
        resolve: { conditions: ['browser'] },
        test: { name: 'runes', environment: './tests/support/runes-environment.ts', include: reactive },
      },
      // Components in jsdom, without layout and page. The plugin of Testing Library unmounts them after each test.
      {
        extends: true,
        plugins: [svelte({ configFile: false }), svelteTesting()],
        test: { name: 'component', environment: 'jsdom', include: ['tests/component/**/*.test.ts'] },
      },
    ],
  },
});
