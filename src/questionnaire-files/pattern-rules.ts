import type { PatternCondition } from '#domain/questionnaire-content.ts';
import { frameFile, duplicates, unitsOf, type ContentParts } from '#questionnaire-files/content-parts.ts';
import {
  unknownIdRemedy,
  problemAt,
  type ContentPath,
  type ContentProblem,
} from '#questionnaire-files/content-problem.ts';

const file = 'patterns.yaml';

/**
 * @returns A problem for each duplicate id or order, each unknown unit or question, and each condition that has both
 * `unit` and `spread`, or neither.
 */
export function patternProblems({ frame, patterns, questions }: ContentParts): ContentProblem[] {
  const units = new Set(unitsOf(frame).units);
  const known = new Set([...questions.values()].map(({ id }) => id));
  return [
    ...(['id', 'order'] as const).flatMap((key) =>
      duplicates(patterns.map((pattern, index) => ({ id: pattern[key], path: ['patterns', index, key] }))).map(
        ({ id, path }) =>
          problemAt(file, path, {
            wrong: `is ${typeof id === 'string' ? `“${id}”` : id}, which is taken`,
            remedy: `Give every pattern an ${key} of its own.`,
          }),
      ),
    ),
    ...patterns.flatMap((pattern, index) => [
      ...pattern.all.flatMap((condition, conditionIndex) =>
        conditionProblems(condition, units, ['patterns', index, 'all', conditionIndex]),
      ),
      ...pattern.focus.flatMap((id, idIndex) =>
        known.has(id)
          ? []
          : [
              problemAt(file, ['patterns', index, 'focus', idIndex], {
                wrong: `is “${id}”, which is not a question`,
                remedy: unknownIdRemedy(id, known, frameFile),
              }),
            ],
      ),
    ]),
  ];
}

function conditionProblems(
  condition: PatternCondition,
  units: ReadonlySet<string>,
  path: ContentPath,
): ContentProblem[] {
  if (condition.unit !== undefined && condition.spread !== undefined) {
    return [problemAt(file, path, { wrong: 'has both unit and spread', remedy: 'Delete one of them.' })];
  }
  const key = condition.unit === undefined ? 'spread' : 'unit';
  const named = condition[key];
  if (named === undefined) {
    return [problemAt(file, path, { wrong: 'has neither unit nor spread', remedy: 'Add one of them.' })];
  }
  return [named]
    .flat()
    .filter((id) => !units.has(id))
    .map((id) =>
      problemAt(file, [...path, key], {
        wrong: `${typeof named === 'string' ? 'is' : 'names'} “${id}”, which is not an area or topic`,
        remedy: unknownIdRemedy(id, units, frameFile),
      }),
    );
}
