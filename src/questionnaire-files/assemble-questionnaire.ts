import type { Outcome } from '#domain/outcome.ts';
import type { QuestionContent, QuestionnaireContent } from '#domain/questionnaire-content.ts';
import { z } from '#domain/zod.ts';
import { frameFile } from '#questionnaire-files/content-parts.ts';
import { listInWords, problemAt, type ContentProblem } from '#questionnaire-files/content-problem.ts';
import { frameSchema } from '#questionnaire-files/frame-schema.ts';
import { patternsSchema } from '#questionnaire-files/patterns-schema.ts';
import { questionSchema } from '#questionnaire-files/question-schema.ts';
import { brokenRules, textWarnings } from '#questionnaire-files/questionnaire-rules.ts';
import { schemaProblems } from '#questionnaire-files/schema-problems.ts';
import { verdictsSchema } from '#questionnaire-files/verdicts-schema.ts';

/** A valid questionnaire, with warnings for its authors. */
export interface AssembledQuestionnaire {
  readonly questionnaire: QuestionnaireContent;
  /** One for each text that its author may want to reword. */
  readonly warnings: readonly ContentProblem[];
}

/**
 * Validates and assembles the questionnaire from the files in `questions/`.
 *
 * @param files - Parsed content of each YAML file, by path inside `questions/`, such as `staff/staff-authority.yaml`.
 * @returns The questionnaire, or the mistakes in the files. Rules between files are checked only if every file matches
 * its schema. A mistake that follows from another one is not reported.
 */
export function assembleQuestionnaire(
  files: ReadonlyMap<string, unknown>,
): Outcome<AssembledQuestionnaire, readonly ContentProblem[]> {
  const problems: ContentProblem[] = [];

  function read<Schema extends z.core.$ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    if (!files.has(file)) {
      problems.push(problemAt(file, [], { wrong: 'is missing', remedy: 'Restore it: the site cannot do without it.' }));
      return undefined;
    }
    const result = z.safeParse(schema, files.get(file), { reportInput: true });
    if (!result.success) problems.push(...schemaProblems(file, schema, result.error.issues));
    return result.data;
  }

  const frame = read(frameFile, frameSchema);
  const patterns = read('patterns.yaml', patternsSchema)?.patterns;
  const verdicts = read('verdicts.yaml', verdictsSchema);
  const questions = new Map<string, QuestionContent>();
  problems.push(...misplacedFiles([...files.keys()]));
  for (const file of [...files.keys()].filter((path) => path.includes('/') && path.endsWith('.yaml'))) {
    const question = read(file, questionSchema);
    if (question !== undefined) questions.set(file, question);
  }
  if (problems.length > 0 || frame === undefined || patterns === undefined || verdicts === undefined) {
    return { ok: false, problem: problems };
  }

  const parts = { frame, patterns, verdicts, questions };
  const broken = brokenRules(parts);
  if (broken.length > 0) return { ok: false, problem: broken };

  const byId = new Map([...questions.values()].map((question) => [question.id, question]));
  const areas = frame.areas.map((area) => ({
    ...area,
    topics: area.topics.map((topic) => ({
      ...topic,
      questions: topic.questions.flatMap((id) => byId.get(id) ?? []),
    })),
  }));
  return {
    ok: true,
    value: { questionnaire: { ...frame, areas, patterns, verdicts }, warnings: textWarnings(parts) },
  };
}

const topFiles = [frameFile, 'patterns.yaml', 'verdicts.yaml'];

function misplacedFiles(files: readonly string[]): ContentProblem[] {
  return files.flatMap((file) => {
    if (file.endsWith('.yml')) {
      const remedy = `Rename it to ${file.replace(/yml$/, 'yaml')}.`;
      return [problemAt(file, [], { wrong: 'does not end in .yaml', remedy })];
    }
    if (file.includes('/') || topFiles.includes(file)) return [];
    const remedy = `Move it into the folder of an area. The only files outside the folders are ${listInWords(topFiles)}.`;
    return [problemAt(file, [], { wrong: 'has no place here', remedy })];
  });
}
