import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const build = 'tests/tools/astro.ts';
const sources = ['src', 'public', 'questions', build, 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the files that a build of the site needs, without packages. @param folder - An empty folder. */
export function copySources(folder: string): void {
  for (const path of sources) cpSync(path, join(folder, path), { recursive: true });
}

/** Copies the files that a build of the site needs, and links the packages. @param folder - An empty folder. */
export function copyProject(folder: string): void {
  copySources(folder);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/**
 * Builds the site in a copy of the project.
 *
 * @param outDir - Folder of the site, relative to the copy.
 * @returns Path of the site.
 * @throws {Error} If the build fails.
 */
export function buildCopy(folder: string, outDir = 'dist', environment: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [build, 'build', '--outDir', outDir], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return join(folder, outDir);
}
