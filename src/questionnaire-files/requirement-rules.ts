import type { QuestionContent } from '#domain/questionnaire-content.ts';
import { unknownIdRemedy, problemAt, type ContentProblem } from '#questionnaire-files/content-problem.ts';

type QuestionFiles = ReadonlyMap<string, QuestionContent>;

const bands = ['low', 'high'] as const;

/** @returns A problem for each unknown question id in `requires`. If all ids are known, a problem for each cycle. */
export function requirementProblems(questions: QuestionFiles): ContentProblem[] {
  const known = new Set([...questions.values()].map(({ id }) => id));
  const unknown = [...questions].flatMap(([file, { improvements }]) =>
    bands.flatMap((band) =>
      improvements[band].requires.flatMap((id, index) =>
        known.has(id)
          ? []
          : [
              problemAt(file, ['improvements', band, 'requires', index], {
                wrong: `is “${id}”, which is not a question`,
                remedy: unknownIdRemedy(id, known, 'another question, or requires: [] for none'),
              }),
            ],
      ),
    ),
  );
  return unknown.length > 0 ? unknown : cycles(questions);
}

/** Finds cycles in `requires` by depth-first search. */
function cycles(questions: QuestionFiles): ContentProblem[] {
  const fileOf = new Map([...questions].map(([file, { id }]) => [id, file]));
  const required = new Map(
    [...questions.values()].map(({ id, improvements }) => [id, bands.flatMap((band) => improvements[band].requires)]),
  );
  const settled = new Set<string>();
  const problems: ContentProblem[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      const cycle = [...trail.slice(trail.indexOf(id)), id];
      const wrong = `require each other in a circle: ${cycle.join(' → ')}`;
      const words =
        cycle.length === 2
          ? { wrong: 'require the question itself', remedy: 'Delete it from requires.' }
          : { wrong, remedy: 'Delete one of these steps from requires.' };
      problems.push(problemAt(fileOf.get(id) ?? '', ['improvements'], words));
      return;
    }
    if (settled.has(id)) return;
    for (const next of required.get(id) ?? []) visit(next, [...trail, id]);
    settled.add(id);
  };
  for (const id of required.keys()) visit(id, []);
  return problems;
}
