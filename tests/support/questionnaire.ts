import { fileURLToPath } from 'node:url';

import { readQuestionnaire } from '#build/question-files.ts';
import { questionsIn } from '#domain/questionnaire.ts';

/** Where the question files are. */
export const questionsFolder = fileURLToPath(new URL('../../questions', import.meta.url));

/** The real questionnaire, read once for each test file. */
export const questionnaire = await readQuestionnaire(questionsFolder);

/** Its questions, in questionnaire order. */
export const allQuestions = questionsIn(questionnaire, 'full');
