import { defineConfig } from '@playwright/test';

import { launchOptions } from './support/find-browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4331);
const subPath = '/focal/';
const subPathPort = port + 1;

/** The built site on a port of its own. It is built again only when something has changed. */
function site(onPort: number, basePath: string, outDir: string) {
  return {
    command: 'node tests/tools/start.ts',
    cwd: '..',
    env: { PORT: String(onPort), BASE_PATH: basePath, OUT_DIR: outDir },
    url: `http://localhost:${onPort}${basePath}`,
    timeout: 120_000,
    reuseExistingServer: false,
  };
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/browser',
  snapshotPathTemplate: '{testDir}/../golden/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  // One more try on a machine that is busy with other things; the report names who needed it.
  retries: 1,
  // A picture is approved on purpose: npm run test:e2e -- radar --update-snapshots
  updateSnapshots: 'none',
  workers: 3,
  // Generous, for machines that are busy with other things.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 800 },
    launchOptions: launchOptions(),
    trace: 'off',
  },
  projects: [
    { name: 'root', testIgnore: 'sub-path.spec.ts', use: { baseURL: `http://localhost:${port}` } },
    { name: 'sub-path', testMatch: 'sub-path.spec.ts', use: { baseURL: `http://localhost:${subPathPort}${subPath}` } },
  ],
  webServer: [site(port, '/', 'dist'), site(subPathPort, subPath, 'test-results/sub-path')],
});
