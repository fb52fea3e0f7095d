import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { preview } from 'astro';

import { locales, type Locale } from '#domain/locale.ts';

import { buildWhenNeeded } from '../tools/build-when-needed.ts';
import { installPrograms, versionOf } from './programs.ts';
import { startScreenReader } from './screen-reader.ts';
import { Walk } from './walk.ts';
import { walks } from './walks.ts';

/**
 * Walks through the site with a screen reader, and compares what it says with the golden texts. With `--update`, it
 * writes the golden texts. Other arguments select walks by name.
 */
const { values, positionals } = parseArgs({ options: { update: { type: 'boolean' } }, allowPositionals: true });
const golden = 'tests/golden/reader';
const output = values.update === true ? golden : 'test-results/reader';
const unknown = positionals.filter((name) => !Object.hasOwn(walks, name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: the walks are ${Object.keys(walks).join(', ')}`);
const selected = Object.entries(walks).filter(([name]) => positionals.length === 0 || positionals.includes(name));

// Exits as usual, so that no program stays behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
installPrograms();
buildWhenNeeded('dist');
mkdirSync(output, { recursive: true });
const server = await preview({
  outDir: 'dist',
  logLevel: 'error',
  server: { port: Number(process.env['PORT'] ?? 4321) },
});
const different: string[] = [];
try {
  for (const locale of locales) different.push(...(await walkIn(locale)));
} finally {
  await server.stop();
}
console.log(
  `Orca ${versionOf('orca')}, ${versionOf('firefox-esr')}: ${selected.length * locales.length} walks, ${different.length} differ.`,
);
if (different.length > 0) {
  console.log('If the new texts are right: npm run test:reader -- --update');
  process.exitCode = 1;
}

/** @returns Files that differ from the golden ones. */
async function walkIn(locale: Locale): Promise<string[]> {
  const reader = await startScreenReader(locale);
  const files: string[] = [];
  try {
    for (const [name, run] of selected) {
      const file = `${name}.${locale}.txt`;
      const walk = new Walk(reader, `http://localhost:${server.port}/`);
      const start = Date.now();
      await run(walk, locale);
      writeFileSync(join(output, file), walk.text);
      const isSame = values.update === true || isGolden(file);
      if (!isSame) files.push(file);
      console.log(`${file}: ${isSame ? 'ok' : 'differs'}, ${Math.round((Date.now() - start) / 1000)} s`);
    }
  } finally {
    await reader.stop();
  }
  return files;
}

/** Compares a text with the golden one, and prints the difference. */
function isGolden(file: string): boolean {
  const paths = [join(golden, file), join(output, file)];
  return spawnSync('diff', ['--unified', '--new-file', ...paths], { stdio: 'inherit' }).status === 0;
}
