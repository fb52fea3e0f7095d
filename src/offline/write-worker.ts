import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files of the site that no page needs. */
const unneeded = /^(sw\.js|_headers|robots\.txt|schema\/.*)$/;

/**
 * Writes the service worker of a built site: its version and the files to precache, followed by `worker.js`. The same
 * files give the same worker, so browsers see a new version only if a file has changed.
 *
 * @param folder - Folder of the built site.
 * @param base - Base path of the site.
 * @param languages - Folders of the languages. A browser caches only those that it has opened.
 */
export function writeWorker(folder: string, base: string, languages: readonly string[]): void {
  const source = sourceOf('worker.js');
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !unneeded.test(name))
    .toSorted();
  const hash = createHash('sha256').update(source);
  for (const name of names) hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));

  const paths = names.map((name) => name.replace(/(^|\/)index\.html$/, '$1'));
  const pathsIn = (language: string) => paths.filter((path) => path.startsWith(`${language}/`));
  const files = {
    shared: paths.filter((path) => !languages.some((language) => path.startsWith(`${language}/`))),
    languages: Object.fromEntries(languages.map((language) => [language, pathsIn(language)])),
  };
  write(folder, { base, version: hash.digest('hex').slice(0, 16), files }, source);
}

/** Writes a worker that removes the service worker and its caches from all browsers. */
export function writeWorkerRemoval(folder: string, base: string): void {
  write(folder, { base }, sourceOf('remove-worker.js'));
}

function sourceOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function write(folder: string, constants: Readonly<Record<string, unknown>>, source: string): void {
  const lines = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  writeFileSync(join(folder, 'sw.js'), lines.join('') + source);
}
