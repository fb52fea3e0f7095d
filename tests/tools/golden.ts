import { writeFile } from 'node:fs/promises';

import { formattedJson } from '../support/formatted-json.ts';
import { computedResults, goldenResultsFile } from '../support/golden-results.ts';

// Approves the current results as golden results. Read the diff before you commit it.
await writeFile(goldenResultsFile, await formattedJson(goldenResultsFile, computedResults()));
