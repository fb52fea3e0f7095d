import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { findBrowser, findHeadlessShell } from '../support/find-browser.ts';

/** As root, installs a headless shell if there is none. Then installs Chromium if there is still no browser. */
const isRoot = process.getuid?.() === 0;

function run(way: string, why: string): void {
  console.log(`${why} Trying: ${way}`);
  spawnSync(way, { stdio: 'inherit', shell: true });
}

const apt = (name: string) => `apt-get update && apt-get install -y --no-install-recommends ${name}`;

// Tried once per clone, because a system that lacks this package will still lack it next time.
const asked = join(import.meta.dirname, '../../node_modules/.cache/headless-shell-asked-for');
if (isRoot && findHeadlessShell() === null && !existsSync(asked)) {
  run(apt('chromium-headless-shell'), 'Without a headless shell the browser tests take twice the time.');
  mkdirSync(dirname(asked), { recursive: true });
  writeFileSync(asked, '');
}
const ways = ['playwright install chromium', ...(isRoot ? [apt('chromium')] : [])];
for (const way of ways) {
  if (findHeadlessShell() === null && findBrowser() === null) run(way, 'No Chromium found.');
}
if (findHeadlessShell() === null && findBrowser() === null) {
  console.error(
    'The browser tests need a Chromium, and it could not be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its path.',
  );
  process.exitCode = 1;
}
