import { defineConfig } from '@playwright/test';

import { launchOptions } from './support/find-browser.ts';
import { site } from './support/site-server.ts';

/** Browser tests of `npm test`: all without the tag `@extensive`. */
const port = Number(process.env['TEST_PORT'] ?? 4331);

export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'sub-path.spec.ts',
  grepInvert: /@extensive/,
  outputDir: '../test-results/browser',
  snapshotPathTemplate: '{testDir}/../golden/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  // Pictures are approved explicitly: npm run test:e2e -- radar --update-snapshots all
  updateSnapshots: 'none',
  workers: 3,
  // Generous, for busy machines.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 800 },
    launchOptions: launchOptions(),
    // The tests of offline use allow it.
    serviceWorkers: 'block',
    trace: 'off',
  },
  webServer: [site({ port })],
});
