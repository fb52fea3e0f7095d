import { globSync } from 'node:fs';

import { inPath, installPackages } from '../support/debian-packages.ts';
import { findBrowser, findHeadlessShell } from '../support/find-browser.ts';

import type { Engine } from './driver.ts';

/** A browser, and the Debian packages that it needs. */
interface Program {
  readonly packages: string;
  /** @returns Path of the browser; undefined if it, or a program that it needs, is missing. */
  find(): string | undefined;
}

const miniBrowsers = ['/usr/lib/*/webkit2gtk-4*/MiniBrowser', '/usr/libexec/webkit2gtk-4*/MiniBrowser'];

const programs: Readonly<Record<Engine, Program>> = {
  chromium: { packages: 'chromium-headless-shell', find: () => findHeadlessShell() ?? findBrowser() ?? undefined },
  firefox: { packages: 'firefox-esr', find: () => inPath('firefox-esr', 'firefox') },
  webkit: {
    packages: 'webkit2gtk-driver xvfb python3',
    find() {
      const isComplete = ['WebKitWebDriver', 'Xvfb', 'python3'].every((name) => inPath(name) !== undefined);
      return isComplete ? globSync(miniBrowsers)[0] : undefined;
    },
  },
};

/**
 * Installs missing browsers, if the user is root.
 *
 * @returns Paths of the browsers, in the order asked.
 * @throws {Error} If a browser is missing; the message says what to install.
 */
export function browsersFor(asked: readonly Engine[]): readonly (readonly [Engine, string])[] {
  const missing = () => asked.filter((engine) => programs[engine].find() === undefined);
  const packages = () =>
    missing()
      .map((engine) => programs[engine].packages)
      .join(' ');
  if (missing().length > 0) installPackages(packages(), `Not installed: ${missing().join(', ')}.`);
  if (missing().length > 0) {
    throw new Error(`Not installed: ${missing().join(', ')}. Install the Debian packages ${packages()}.`);
  }
  return asked.map((engine) => [engine, programs[engine].find() ?? '']);
}
