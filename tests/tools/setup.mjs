// Installs the packages of the lock file, unless they are up to date. Runs in any Node version.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** @returns Modification time in milliseconds since 1970; 0 if there is no such file. */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  const install = 'npm ci --include=dev --no-audit --no-fund --loglevel=error';
  process.exitCode = spawnSync(install, { stdio: 'inherit', shell: true }).status ?? 1;
}
