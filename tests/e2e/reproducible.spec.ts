import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from '@playwright/test';

import { buildCopy, copySources } from '../support/built-copy.ts';

const caches = ['.astro', '.vite'].map((name) => join('node_modules', name));
const root = resolve('test-results/builds');

test.beforeEach(() => rmSync(root, { recursive: true, force: true }));
test.afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Builds the site in a copy of the project without caches. @returns Content of its files by name. */
function cleanBuild(folder: string, outDir: string, environment: NodeJS.ProcessEnv): ReadonlyMap<string, Buffer> {
  const cwd = join(root, folder);
  copySources(cwd);
  // Hard links, because all symbolic links would lead to the same path.
  spawnSync('cp', ['-al', 'node_modules', cwd]);
  for (const path of caches) rmSync(join(cwd, path), { recursive: true, force: true });
  const site = buildCopy(cwd, outDir, environment);
  const names = globSync(['**/*.*', '_headers'], { cwd: site }).toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(site, name))]));
}

test('two clean builds are identical in other folders, time zones and languages', { tag: '@extensive' }, () => {
  test.setTimeout(900_000);
  // The date is never the same in these two time zones.
  const first = cleanBuild('first', 'dist', { TZ: 'Etc/GMT+12', LANG: 'en_GB.UTF-8' });
  const second = cleanBuild('another/folder', 'site', { TZ: 'Pacific/Kiritimati', LANG: 'nb_NO.UTF-8' });
  expect(first.size).toBeGreaterThan(50);
  expect([...second.keys()]).toEqual([...first.keys()]);
  const different = [...first].filter(([name, content]) => second.get(name)?.equals(content) !== true);
  expect(different.map(([name]) => name)).toEqual([]);
});
