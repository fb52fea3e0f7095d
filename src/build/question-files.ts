import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { parseDocument } from 'yaml';

import { assembleQuestionnaire } from '#domain/content/assemble-questionnaire.ts';
import { contentProblemsMessage, type ContentProblem } from '#domain/content/content-problem.ts';
import type { QuestionnaireContent } from '#domain/questionnaire.ts';

/**
 * Reads the questionnaire from its folder.
 *
 * @param folder - Path of `questions/`.
 * @throws {Error} With one message that lists every mistake in the files.
 */
export async function readQuestionnaire(folder: string): Promise<QuestionnaireContent> {
  const paths = await readdir(folder, { recursive: true });
  const files = new Map<string, unknown>();
  const problems: ContentProblem[] = [];
  for (const path of paths.filter((name) => name.endsWith('.yaml')).toSorted()) {
    const file = path.split(sep).join('/');
    const document = parseDocument(await readFile(join(folder, path), 'utf8'), { prettyErrors: true });
    problems.push(...document.errors.map((error) => syntaxProblem(file, error)));
    if (document.errors.length === 0) files.set(file, document.toJS());
  }
  if (problems.length > 0) throw new Error(contentProblemsMessage(problems));

  const outcome = assembleQuestionnaire(files);
  if (!outcome.ok) throw new Error(contentProblemsMessage(outcome.problem));
  return outcome.value;
}

function syntaxProblem(file: string, error: { message: string; linePos?: [{ line: number }, ...unknown[]] }) {
  const [reason = ''] = error.message.split(/ at line \d|\n/);
  return {
    file,
    field: `line ${error.linePos?.[0].line ?? 1}`,
    wrong: `is not YAML: ${reason}`,
    remedy: 'Compare the indents, colons and quotation marks with another question.',
  };
}
