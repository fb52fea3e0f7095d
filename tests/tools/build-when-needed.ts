import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Patterns of all files that affect a build. */
const inputs = ['src/**/*', 'public/**/*', 'questions/**/*', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * Builds the site, unless the folder contains the build of the current sources. If the build fails, Astro prints the
 * error, and this process exits.
 *
 * @param outDir - Folder, relative to the root of the project.
 */
export function buildWhenNeeded(outDir: string): void {
  const stampFile = join('.astro', `built-${basename(outDir)}.json`);
  const sources = hashOfSources();
  if (readStamp(stampFile) === stamp(sources, outDir)) return;
  const astro = ['tests/tools/astro.ts', 'build', '--outDir', outDir];
  const { status } = spawnSync(process.execPath, astro, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('.astro', { recursive: true });
  writeFileSync(stampFile, stamp(sources, outDir));
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(
    ['BASE_PATH', 'SITE_URL', 'PUBLIC_OFFLINE'].map((name) => process.env[name] ?? '').join(' '),
  );
  const files = inputs
    .flatMap((pattern) => globSync(pattern, { withFileTypes: true }))
    .filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** The content of the stamp file. The time of the build detects that another command has built into the folder. */
function stamp(sources: string, outDir: string): string {
  const built = statSync(join(outDir, 'index.html'), { throwIfNoEntry: false });
  return JSON.stringify({ sources, built: built?.mtimeMs ?? null });
}

function readStamp(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
