import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const reactive = ['tests/unit/state/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Only a test that hangs runs into it, also on a busy machine.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{unit,content}/**/*.test.ts'],
          exclude: reactive,
          // Nothing here changes anything shared, so that the questionnaire is read once for many test files.
          isolate: false,
        },
      },
      // The built site: it is looked at after the build, so `test:unit` leaves it out.
      { extends: true, test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] } },
      {
        extends: true,
        plugins: [svelte({ configFile: false })],
        resolve: { conditions: ['browser'] },
        test: { name: 'runes', environment: './tests/support/runes-environment.ts', include: reactive },
      },
      // Components in jsdom: no layout and no page around them. The plugin of Testing Library unmounts them after each test.
      {
        extends: true,
        plugins: [svelte({ configFile: false }), svelteTesting()],
        test: { name: 'component', environment: 'jsdom', include: ['tests/component/**/*.test.ts'] },
      },
    ],
  },
});
