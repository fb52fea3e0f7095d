import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { installPackages, isRoot } from '../support/debian-packages.ts';
import { findBrowser, findHeadlessShell } from '../support/find-browser.ts';

/** As root, installs a headless shell if there is none. Then installs Chromium if there is still no browser. */
const hasBrowser = () => findHeadlessShell() !== null || findBrowser() !== null;

// Tried once per clone, because a system that lacks this package will still lack it next time.
const asked = join(import.meta.dirname, '../../node_modules/.cache/headless-shell-asked-for');
if (isRoot && findHeadlessShell() === null && !existsSync(asked)) {
  installPackages('chromium-headless-shell', 'Without a headless shell the browser tests take twice the time.');
  mkdirSync(dirname(asked), { recursive: true });
  writeFileSync(asked, '');
}
if (!hasBrowser()) {
  const command = 'playwright install chromium';
  console.log(`No Chromium found. Trying: ${command}`);
  spawnSync(command, { stdio: 'inherit', shell: true });
}
if (!hasBrowser()) installPackages('chromium', 'No Chromium found.');
if (!hasBrowser()) {
  console.error(
    'The browser tests need a Chromium, and it could not be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its path.',
  );
  process.exitCode = 1;
}
