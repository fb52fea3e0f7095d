import { fileURLToPath } from 'node:url';

import { readQuestionnaire } from '#build/question-files.ts';
import type { QuestionContent } from '#domain/content/question-schema.ts';
import { questionsIn } from '#domain/questionnaire.ts';

/** Where the question files are. */
export const questionsFolder = fileURLToPath(new URL('../../questions', import.meta.url));

/** The real questionnaire, read once for each test file. */
export const questionnaire = await readQuestionnaire(questionsFolder);

/** Its questions, in questionnaire order. */
export const allQuestions = questionsIn(questionnaire, 'full');

/** @throws {Error} If the questionnaire has no such question. */
export function questionById(id: string): QuestionContent {
  const question = allQuestions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`there is no question “${id}”`);
  return question;
}
