import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

function pathOf(program: Program): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

function missing(): Program[] {
  return (Object.keys(packages) as Program[]).filter((program) => pathOf(program) === undefined);
}

/** Installs missing programs if the user is root. @throws {Error} If programs are still missing. */
export function installPrograms(): void {
  const names = missing().map((program) => packages[program]);
  if (names.length > 0 && process.getuid?.() === 0) {
    const way = `apt-get update && apt-get install -y --no-install-recommends at-spi2-core ${names.join(' ')}`;
    console.log(`The screen reader test lacks ${missing().join(', ')}. Trying: ${way}`);
    spawnSync(way, { stdio: 'inherit', shell: true });
  }
  if (missing().length > 0) {
    throw new Error(
      `Install these Debian packages: at-spi2-core ${missing()
        .map((program) => packages[program])
        .join(' ')}`,
    );
  }
}

/** First line that a program prints about its version. */
export function versionOf(program: Program): string {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim().split('\n')[0] ?? '';
}

export const firefoxPath = pathOf('firefox-esr') ?? '';
