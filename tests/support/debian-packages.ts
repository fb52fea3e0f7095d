import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns Path of a program in `PATH`: the first of these names; undefined if there is none. */
export function inPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

export const isRoot = process.getuid?.() === 0;

/** Installs Debian packages, if the user is root. @param reason - A sentence to print before. */
export function installPackages(packages: string, reason: string): void {
  if (!isRoot) return;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
  console.log(`${reason} Trying: ${command}`);
  spawnSync(command, { stdio: 'inherit', shell: true });
}
