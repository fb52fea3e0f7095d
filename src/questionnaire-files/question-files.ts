import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

import type { QuestionnaireContent } from '#domain/questionnaire-content.ts';
import { assembleQuestionnaire } from '#questionnaire-files/assemble-questionnaire.ts';
import {
  contentProblemsMessage,
  contentWarningsMessage,
  problemAt,
  type FindLine,
} from '#questionnaire-files/content-problem.ts';
import { readYaml, type YamlFile } from '#questionnaire-files/yaml-file.ts';

/**
 * Reads the questionnaire from its folder. Everything in it that is not YAML is left alone.
 *
 * @param folder - Path of `questions/`.
 * @param warn - Called with one message that lists every doubtful text, if there is one.
 * @throws {Error} With one message that lists every mistake in the files.
 */
export async function readQuestionnaire(
  folder: string,
  warn: (message: string) => void,
): Promise<QuestionnaireContent> {
  const files = await readYamlFiles(folder);
  const lineOf: FindLine = (file, path) => files.get(file)?.lineOf(path);
  const unreadable = [...files].flatMap(([file, { problem }]) =>
    problem === null ? [] : [problemAt(file, [], problem)],
  );
  if (unreadable.length > 0) throw new Error(contentProblemsMessage(unreadable, lineOf));

  const outcome = assembleQuestionnaire(new Map([...files].map(([file, { content }]) => [file, content])));
  if (!outcome.ok) throw new Error(contentProblemsMessage(outcome.problem, lineOf));
  const { questionnaire, warnings } = outcome.value;
  if (warnings.length > 0) warn(contentWarningsMessage(warnings, lineOf));
  return questionnaire;
}

/** By path inside the folder, with `/` on every system, in alphabetical order. */
async function readYamlFiles(folder: string): Promise<ReadonlyMap<string, YamlFile>> {
  const paths = await readdir(folder, { recursive: true });
  const files = new Map<string, YamlFile>();
  for (const path of paths.filter((name) => /\.ya?ml$/.test(name)).toSorted()) {
    files.set(path.split(sep).join('/'), readYaml(await readFile(join(folder, path), 'utf8')));
  }
  return files;
}
