import { preview } from 'astro';

import { headersOfAll } from '../support/site-headers.ts';
import { buildWhenNeeded } from './build-when-needed.ts';

/**
 * Builds the site if a source has changed, serves it with the headers of `public/_headers`, and prints the address.
 * Reads `PORT` and `BASE_PATH`.
 */
const outDir = process.env['OUT_DIR'] ?? 'dist';
const startedBy = process.ppid;
buildWhenNeeded(outDir);
await preview({ outDir, server: { headers: headersOfAll } });

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
// The shell of npm does not forward signals, so the server also stops when its parent process ends.
setInterval(() => {
  if (process.ppid !== startedBy) process.exit();
}, 500).unref();
