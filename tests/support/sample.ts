import type { Assessment } from '#domain/assessment.ts';
import { resultOf, type Result } from '#domain/result.ts';

import { sampleAssessments } from './assessments.ts';
import { questionnaire } from './questionnaire.ts';

const samples = sampleAssessments(questionnaire);

/** A sample assessment by its name, and its result. @throws {Error} If there is no such sample. */
export function sample(name: string): { readonly assessment: Assessment; readonly result: Result } {
  const assessment = samples[name];
  if (assessment === undefined) throw new Error(`there is no sample “${name}”`);
  return { assessment, result: resultOf(questionnaire, assessment) };
}
