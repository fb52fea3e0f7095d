/** Runs Astro's own command, with the same arguments, so that it reports nothing about its use to anyone. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
