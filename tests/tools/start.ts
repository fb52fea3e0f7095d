import { preview } from 'astro';

import { buildWhenNeeded } from './build-when-needed.ts';

/** Builds where something has changed, serves what was built, and prints the address. `PORT` and `BASE_PATH` count. */
const outDir = process.env['OUT_DIR'] ?? 'dist';
const startedBy = process.ppid;
buildWhenNeeded(outDir);
await preview({ outDir });

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
// npm is started through a shell that does not pass signals on: when it goes, the server goes with it.
setInterval(() => {
  if (process.ppid !== startedBy) process.exit();
}, 500).unref();
