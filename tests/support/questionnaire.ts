import { join } from 'node:path';

import { questionsIn } from '#domain/questionnaire.ts';
import { readQuestionnaire } from '#questionnaire-files/question-files.ts';

/** Path of the question files. */
export const questionsFolder = join(import.meta.dirname, '../../questions');

/** The real questionnaire, read once per test file. */
export const questionnaire = await readQuestionnaire(questionsFolder, (message) => console.warn(message));

/** All questions of the real questionnaire, in questionnaire order. */
export const allQuestions = questionsIn(questionnaire, 'full');
