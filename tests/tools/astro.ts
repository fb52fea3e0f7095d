/** Runs Astro’s CLI with the arguments of this process, without telemetry. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
