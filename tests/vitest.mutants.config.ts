import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

import { questionnaire } from './support/questionnaire.ts';

/** Reading the question files takes longer than most tests, so they are read once and not for each mutant. */
const readQuestionnaire = `
  import { questionsIn } from '#domain/questionnaire.ts';
  export const questionnaire = ${JSON.stringify(questionnaire)};
  export const allQuestions = questionsIn(questionnaire, 'full');`;

/** For `npm run mutants`: the tests of the mutated folders, without those that are too slow to repeat for each mutant. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [
    {
      name: 'read-questionnaire',
      load: (id) => (id.endsWith('/tests/support/questionnaire.ts') ? readQuestionnaire : null),
    },
  ],
  test: {
    include: ['tests/unit/{address,domain,storage}/**/*.test.ts', 'tests/content/saved-assessment-document.test.ts'],
    exclude: ['**/*.{properties,fuzz}.test.ts'],
    env: { MAX_CASES: '20' },
    isolate: false,
    testTimeout: 60_000,
  },
});
