import { spawnSync } from 'node:child_process';

import { hasPoppler } from '../support/poppler.ts';

/** Installs Poppler if it is missing and the user is root. Browser tests read PDFs with it. */
if (!hasPoppler() && process.getuid?.() === 0) {
  const way = 'apt-get update && apt-get install -y --no-install-recommends poppler-utils';
  console.log(`No pdftotext found. Trying: ${way}`);
  spawnSync(way, { stdio: 'inherit', shell: true });
}
if (!hasPoppler()) {
  console.warn('Without pdftotext the tests that read printed pages are skipped. Install Poppler (poppler-utils).');
}
