import { buildWhenNeeded } from './build-when-needed.ts';

buildWhenNeeded(process.env['OUT_DIR'] ?? 'dist');
