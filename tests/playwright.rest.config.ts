import { defineConfig } from '@playwright/test';

import base from './playwright.config.ts';
import { site } from './support/site-server.ts';

/** Browser tests that `npm run test:all` adds: long loops, every combination, and the site under a sub-path. */
const port = Number(process.env['TEST_PORT'] ?? 4331);
const basePath = '/focal/';

export default defineConfig({
  ...base,
  testIgnore: [],
  grepInvert: [],
  projects: [
    { name: 'extensive', testIgnore: 'sub-path.spec.ts', grep: /@extensive/ },
    {
      name: 'sub-path',
      testMatch: 'sub-path.spec.ts',
      use: { baseURL: `http://localhost:${port + 1}${basePath}` },
    },
  ],
  webServer: [site({ port }), site({ port: port + 1, basePath, outDir: 'test-results/sub-path' })],
});
