import { resultOf } from '#domain/result.ts';

import { answersFrom, assessmentWith } from './assessments.ts';
import { questionnaire } from './questionnaire.ts';
import { sample } from './sample.ts';
import { unitsIn } from './units.ts';

/** An assessment that repeats `before`. The topic “Value and return” has no score in either of them. */
export const { assessment: now } = sample('a clinic that knows its gaps');

/** The previous assessment, half a year earlier. Most topic scores are lower, two equal, one higher. */
export const before = assessmentWith({
  id: '5d0c1f0e-3a86-4a55-9d53-1c2b7f6f0a11',
  label: now.label,
  sector: now.sector,
  updated: '2026-05-03T09:30:00.000Z',
  answers: answersFrom(
    questionnaire,
    `222? 32?3 ....
     4?12 2-22 ?2-?
     3333 3?33 3333
     22-2 3212 322?`,
  ),
});

/** The unrounded score of every unit of an assessment, by id; null if it has none. */
export function scoresOf(assessment: typeof now): ReadonlyMap<string, number | null> {
  const units = unitsIn(resultOf(questionnaire, assessment).scores);
  return new Map(units.map(({ id, score }) => [id, score]));
}
