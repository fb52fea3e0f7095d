import { spawnSync } from 'node:child_process';

import { findBrowser } from '../support/find-browser.ts';

/** Installs a Chromium where there is none. */
const ways = [
  'playwright install chromium',
  ...(process.getuid?.() === 0 ? ['apt-get update && apt-get install -y --no-install-recommends chromium'] : []),
];
for (const way of ways) {
  if (findBrowser() !== null) break;
  console.log(`No Chromium found. Trying: ${way}`);
  spawnSync(way, { stdio: 'inherit', shell: true });
}
if (findBrowser() === null) {
  console.error(
    'The browser tests need a Chromium, and it could not be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its path.',
  );
  process.exitCode = 1;
}
