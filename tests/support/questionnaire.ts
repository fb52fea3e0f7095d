import { join } from 'node:path';

import { readQuestionnaire } from '#build/question-files.ts';
import { questionsIn } from '#domain/questionnaire.ts';

/** Where the question files are. */
export const questionsFolder = join(import.meta.dirname, '../../questions');

/** The real questionnaire, read once for each test file. */
export const questionnaire = await readQuestionnaire(questionsFolder, (message) => console.warn(message));

/** Its questions, in questionnaire order. */
export const allQuestions = questionsIn(questionnaire, 'full');
