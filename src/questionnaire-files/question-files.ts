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
 * Reads the questionnaire from the YAML files of a folder.
 *
 * @param folder - Path of `questions/`.
 * @param warn - Called once if there are warnings, with a message that lists all of them.
 * @throws {Error} If there are mistakes. The stages are YAML syntax, schemas and rules. The message lists all mistakes
 * of the first stage that fails.
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

/** @returns The files by path inside the folder, in alphabetical order. Paths use `/` on every operating system. */
async function readYamlFiles(folder: string): Promise<ReadonlyMap<string, YamlFile>> {
  const paths = await readdir(folder, { recursive: true });
  const files = new Map<string, YamlFile>();
  for (const path of paths.filter((name) => /\.ya?ml$/.test(name)).toSorted()) {
    files.set(path.split(sep).join('/'), readYaml(await readFile(join(folder, path), 'utf8')));
  }
  return files;
}
