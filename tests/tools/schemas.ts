import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { schemaFiles } from '../support/question-schemas.ts';

// Writes the JSON Schemas with which editors complete and check the question files.
for (const { path, text } of await schemaFiles()) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
