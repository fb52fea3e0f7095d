import type { QuestionContent } from '#domain/questionnaire-content.ts';
import { frameFile, unitsOf, type ContentParts } from '#questionnaire-files/content-parts.ts';
import { listInWords, unknownIdRemedy, problemAt, type ContentProblem } from '#questionnaire-files/content-problem.ts';
import { levelProblems, levelWarnings } from '#questionnaire-files/level-rules.ts';
import { frameProblems, listingProblems } from '#questionnaire-files/listing-rules.ts';
import { patternProblems } from '#questionnaire-files/pattern-rules.ts';
import { requirementProblems } from '#questionnaire-files/requirement-rules.ts';
import { verdictProblems } from '#questionnaire-files/verdict-rules.ts';

/**
 * Checks the rules that schemas cannot express, such as references between files.
 *
 * @returns The violations that the first failing stage finds. Later stages do not run, because they would report
 * consequences of the same mistakes.
 */
export function brokenRules(parts: ContentParts): ContentProblem[] {
  const stages = [frameProblems, listingProblems, referenceProblems];
  for (const problemsOf of stages) {
    const problems = problemsOf(parts);
    if (problems.length > 0) return problems;
  }
  return [];
}

/** @returns Warnings about texts that the author may want to reword. They do not stop the build. */
export function textWarnings({ questions }: ContentParts): ContentProblem[] {
  return [...questions].flatMap(([file, question]) => levelWarnings(file, question));
}

function referenceProblems(parts: ContentParts): ContentProblem[] {
  return [
    ...quickProblems(parts),
    ...[...parts.questions].flatMap(([file, question]) => [
      ...questionProblems(file, question, parts),
      ...levelProblems(file, question),
    ]),
    ...requirementProblems(parts.questions),
    ...patternProblems(parts),
    ...verdictProblems(parts),
  ];
}

function quickProblems({ frame, questions }: ContentParts): ContentProblem[] {
  const quick = new Set([...questions.values()].filter((question) => question.quick).map(({ id }) => id));
  return unitsOf(frame).topics.flatMap(({ topic, path }) => {
    const asked = topic.questions.filter((id) => quick.has(id));
    if (asked.length === 1) return [];
    const wrong =
      asked.length === 0 ? 'has no quick question' : `has ${asked.length} quick questions: ${listInWords(asked)}`;
    const remedy =
      asked.length === 0
        ? `Write quick: true in one of these: ${listInWords(topic.questions)}.`
        : 'Write quick: false in all but one.';
    return [problemAt(frameFile, path, { subject: `The topic “${topic.id}”`, wrong, remedy })];
  });
}

function questionProblems(file: string, question: QuestionContent, { frame }: ContentParts): ContentProblem[] {
  const sectors = frame.sectors.map(({ id }) => id);
  return [
    ...question.iso9001.flatMap((clause, index) => {
      if (index === 0 || isAscending(question.iso9001[index - 1] ?? '', clause)) return [];
      const wrong = `is “${clause}”, which does not come after “${question.iso9001[index - 1] ?? ''}”`;
      return [problemAt(file, ['iso9001', index], { wrong, remedy: 'Write each clause once, in ascending order.' })];
    }),
    ...question.examples.flatMap(({ sector }, index) => {
      if (sectors.includes(sector)) return [];
      const remedy = unknownIdRemedy(sector, sectors, `this list: ${listInWords(sectors)}`);
      return [
        problemAt(file, ['examples', index, 'sector'], { wrong: `is “${sector}”, which is not a sector`, remedy }),
      ];
    }),
  ];
}

function isAscending(before: string, after: string): boolean {
  return before.localeCompare(after, 'en', { numeric: true }) < 0;
}
