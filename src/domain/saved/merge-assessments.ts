import { withResponse, type Assessment, type Targets } from '#domain/assessment.ts';

/**
 * Three-way merge of the changes that two tabs have made to the same assessment.
 *
 * @param base - Merge base: the last state that both tabs had.
 * @param mine - The state of one tab.
 * @param theirs - The state of the other tab.
 * @returns `merged` contains the changes of both tabs and the later `updated`. `hasConflict` is true if both tabs have
 * changed the same answer, note, target or context field to different values. `theirs` wins in `merged`.
 */
export function mergeAssessments(
  base: Assessment,
  mine: Assessment,
  theirs: Assessment,
): { readonly merged: Assessment; readonly hasConflict: boolean } {
  const conflicts: unknown[] = [];

  function pick<T>(before: T, one: T, other: T): T {
    if (other === before || one === other) return one;
    if (one !== before) conflicts.push(one);
    return other;
  }

  function pickResponse(responses: Assessment['responses'], question: string): Assessment['responses'] {
    const [before, one, other] = [base, mine, theirs].map((assessment) => assessment.responses[question]);
    return withResponse(responses, question, {
      answer: pick(before?.answer, one?.answer, other?.answer),
      note: pick(before?.note, one?.note, other?.note),
    });
  }

  const questions = new Set([...Object.keys(mine.responses), ...Object.keys(theirs.responses)]);
  const targets = Object.keys(theirs.targets).map((area): [string, Targets[string] | undefined] => [
    area,
    pick(base.targets[area], mine.targets[area], theirs.targets[area]),
  ]);
  const merged = {
    ...mine,
    updated: mine.updated > theirs.updated ? mine.updated : theirs.updated,
    label: pick(base.label, mine.label, theirs.label),
    sector: pick(base.sector, mine.sector, theirs.sector),
    role: pick(base.role, mine.role, theirs.role),
    scope: pick(base.scope, mine.scope, theirs.scope),
    targets: Object.fromEntries(targets) as Targets,
    responses: [...questions].reduce(pickResponse, {}),
  };
  return { merged, hasConflict: conflicts.length > 0 };
}
