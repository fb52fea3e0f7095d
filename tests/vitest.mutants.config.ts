import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** For `npm run mutants`: the tests of the mutated folders, without those that are too slow to repeat for each mutant. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/unit/{address,domain,storage}/**/*.test.ts', 'tests/content/saved-assessment-document.test.ts'],
    exclude: ['**/*.{properties,fuzz}.test.ts'],
    env: { MAX_CASES: '50' },
    isolate: false,
    testTimeout: 60_000,
  },
});
