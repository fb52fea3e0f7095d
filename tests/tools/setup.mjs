// Installs the packages of the lock file, unless exactly these are installed. Runs in whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** @returns Time of the last change in milliseconds since 1970; 0 where there is no such file. */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  const install = 'npm ci --include=dev --no-audit --no-fund --loglevel=error';
  process.exitCode = spawnSync(install, { stdio: 'inherit', shell: true }).status ?? 1;
}
