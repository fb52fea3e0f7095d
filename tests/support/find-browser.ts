import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium, type LaunchOptions } from '@playwright/test';

const folders = (process.env['PATH'] ?? '').split(delimiter);
const macApps = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];

/** @returns The path of each program in each folder of `PATH`, whether it exists or not. */
function placesOf(...names: string[]): string[] {
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function firstOf(paths: readonly (string | undefined)[]): string | null {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/**
 * @returns Path of a Chromium: the program in `CHROMIUM_PATH`, else one of the system, else the one that Playwright
 * has installed; null if none of them exists.
 */
export function findBrowser(): string | null {
  return firstOf([
    process.env['CHROMIUM_PATH'],
    ...placesOf('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
    ...macApps.map((app) => join('/Applications', app)),
    chromium.executablePath(),
  ]);
}

/**
 * @returns Path of a headless shell (Chromium without windows, twice as fast): the program in `CHROMIUM_PATH`, even if
 * it is another browser, else one of the system; null if none of them exists.
 */
export function findHeadlessShell(): string | null {
  return firstOf([
    process.env['CHROMIUM_PATH'],
    ...placesOf('chromium-headless-shell', 'chrome-headless-shell'),
    '/usr/lib/chromium/chromium-headless-shell',
  ]);
}

/**
 * @param browser - Path of a Chromium; null for the headless shell that Playwright has installed.
 * @returns Launch options for all tests. Chromium makes no background requests, and renders fonts as in a window.
 */
export function launchOptions(browser = findHeadlessShell() ?? findBrowser()): LaunchOptions {
  return {
    ...(browser === null || browser === chromium.executablePath() ? {} : { executablePath: browser }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--font-render-hinting=none',
    ],
    // Chromium saves a file whose name contains “å” only in a UTF-8 locale.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  };
}
