import { preview } from 'astro';

import { buildWhenNeeded } from './build-when-needed.ts';

/** Builds the site if a source has changed, serves it and prints the address. Reads `PORT` and `BASE_PATH`. */
const outDir = process.env['OUT_DIR'] ?? 'dist';
const startedBy = process.ppid;
buildWhenNeeded(outDir);
await preview({ outDir });

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
// The shell of npm does not forward signals, so the server also stops when its parent process ends.
setInterval(() => {
  if (process.ppid !== startedBy) process.exit();
}, 500).unref();
