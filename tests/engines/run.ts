import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { locales } from '#domain/locale.ts';

import { buildWhenNeeded } from '../tools/build-when-needed.ts';

import { engines } from './driver.ts';
import { browsersFor } from './programs.ts';
import { runJourney } from './run-journey.ts';
import { failuresOf, tableOf } from './table.ts';

/** Runs the journey in each engine: `npm run test:engines -- chromium firefox webkit`; without arguments, in all. */
const words = process.argv.slice(2);
const unknown = words.filter((word) => !engines.some((engine) => engine === word));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: the engines are ${engines.join(', ')}`);
const browsers = browsersFor(words.length === 0 ? engines : engines.filter((engine) => words.includes(engine)));
buildWhenNeeded('dist');

// Ends the browsers, too: they end when this process exits.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
const root = mkdtempSync(join(tmpdir(), 'focal-engines-'));
// Browsers may still write while they end.
process.once('exit', () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

let passed = 0;
let failed = 0;
for (const locale of locales) {
  for (const width of [1280, 375]) {
    const start = performance.now();
    const results = await Promise.all(
      browsers.map((browser) => runJourney(browser, join(root, `${browser[0]}-${locale}-${width}`), { locale, width })),
    );
    const seconds = Math.round((performance.now() - start) / 1000);
    const byEngine = new Map(results.map(({ engine, outcomes }) => [engine, outcomes]));
    const titles = results.map(({ engine, version, width: given }) => `${engine} ${version} at ${given} px`);
    console.log(`\n${locale}, ${width} px: ${titles.join(', ')}; ${seconds} s\n${tableOf(byEngine)}`);
    for (const [engine, failures] of failuresOf(byEngine)) {
      for (const [step, failure] of failures) console.log(`- ${engine}, ${step}: ${failure}`);
      failed += failures.size;
      passed += (byEngine.get(engine)?.size ?? 0) - failures.size;
    }
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
