import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const copied = ['src', 'public', 'questions', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
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
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  // The example on the paper form has four questions in a topic.
  rmSync(join(root, 'src/pages/[lang]/[...paper].astro'));
  repeatQuestions(join(root, 'questions'), times);
  const astro = [resolve('tests/tools/astro.ts'), 'build'];
  const { status, stderr } = spawnSync(process.execPath, astro, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site with repeated questions cannot be built: ${stderr}`);
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
