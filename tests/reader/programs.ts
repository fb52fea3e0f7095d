import { spawnSync } from 'node:child_process';

import { inPath, installPackages } from '../support/debian-packages.ts';

/** Programs of the screen reader test, and their Debian packages. */
const packages = {
  orca: 'orca',
  'firefox-esr': 'firefox-esr',
  openbox: 'openbox',
  xdotool: 'xdotool',
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus-daemon',
  diff: 'diffutils',
} as const;

type Program = keyof typeof packages;

function missing(): Program[] {
  return (Object.keys(packages) as Program[]).filter((program) => inPath(program) === undefined);
}

/** Installs missing programs if the user is root. @throws {Error} If programs are still missing. */
export function installPrograms(): void {
  const names = () => ['at-spi2-core', ...missing().map((program) => packages[program])].join(' ');
  if (missing().length > 0) installPackages(names(), `The screen reader test lacks ${missing().join(', ')}.`);
  if (missing().length > 0) throw new Error(`Install these Debian packages: ${names()}`);
}

/** First line that a program prints about its version. */
export function versionOf(program: Program): string {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim().split('\n')[0] ?? '';
}

/** @returns Path of Firefox; empty before `installPrograms`, if Firefox was missing. */
export function firefoxPath(): string {
  return inPath('firefox-esr') ?? '';
}
