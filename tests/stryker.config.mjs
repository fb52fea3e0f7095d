export default {
  mutate: ['src/{domain,storage,address}/**/*.ts'],
  ignorePatterns: ['.astro', 'dist', 'test-results'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.mutants.config.ts' },
  concurrency: 2,
  // Long enough for busy machines. A mutant that runs out of time counts as caught.
  timeoutMS: 30_000,
  tempDirName: 'test-results/mutants/sandbox',
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'test-results/mutants/report.json' },
  htmlReporter: { fileName: 'test-results/mutants/report.html' },
};
