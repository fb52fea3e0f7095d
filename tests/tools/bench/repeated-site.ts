import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildCopy, copyProject } from '../../support/built-copy.ts';

/** The id of a question, as an entry of the list of a topic. */
const listedId = /^( +- )((?:staff|fin|cust|com)-[a-z-]+)$/gm;

/**
 * Builds the site with a made-up questionnaire: each question appears several times.
 *
 * @param times - How often, 2 to 26.
 * @returns Root folder of the copy. Its `questions` are the question files, its `dist` is the site.
 */
export function buildRepeatedSite(times: number): string {
  const root = mkdtempSync(join(tmpdir(), 'focal-repeated-'));
  copyProject(root);
  // The example on the paper form has four questions in a topic.
  rmSync(join(root, 'src/pages/[lang]/[...paper].astro'));
  repeatQuestions(join(root, 'questions'), times);
  buildCopy(root);
  return root;
}

function repeatQuestions(folder: string, times: number): void {
  const suffixes = Array.from({ length: times - 1 }, (_item, index) => `-${String.fromCharCode(98 + index)}`);
  for (const file of globSync('*/*.yaml', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const suffix of suffixes) {
      const repeated = text.replace(/^id: .*$/m, `$&${suffix}`).replace(/^quick: true$/m, 'quick: false');
      writeFileSync(join(folder, file.replace('.yaml', `${suffix}.yaml`)), repeated);
    }
  }
  const frame = join(folder, 'questionnaire.yaml');
  const lists = readFileSync(frame, 'utf8').replace(listedId, (line) =>
    ['', ...suffixes].map((suffix) => line + suffix).join('\n'),
  );
  writeFileSync(frame, lists);
}
