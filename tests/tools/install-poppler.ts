import { installPackages } from '../support/debian-packages.ts';
import { hasPoppler } from '../support/poppler.ts';

/** Installs Poppler if it is missing and the user is root. Browser tests read PDFs with it. */
if (!hasPoppler()) installPackages('poppler-utils', 'No pdftotext found.');
if (!hasPoppler()) {
  console.warn('Without pdftotext the tests that read printed pages are skipped. Install Poppler (poppler-utils).');
}
