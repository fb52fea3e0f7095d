import { preview } from 'astro';

import { buildWhenNeeded } from './build-when-needed.ts';

/** Builds where something has changed, serves what was built, and prints the address. `PORT` and `BASE_PATH` count. */
const outDir = process.env['OUT_DIR'] ?? 'dist';
buildWhenNeeded(outDir);
await preview({ outDir });
