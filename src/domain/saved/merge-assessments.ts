import { withResponse, type Assessment, type Targets } from '#domain/assessment.ts';

/**
 * Merges the changes that two tabs have made to the same assessment (three-way merge).
 *
 * @param known - The last state that both tabs knew.
 * @param mine - The state in one tab.
 * @param theirs - The state in the other tab.
 * @returns The changes of both, with the later time. If both have changed the same field to different values, there is
 * a conflict, and `merged` has the value of `theirs`.
 */
export function mergeAssessments(
  known: Assessment,
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
    const [before, one, other] = [known, mine, theirs].map((assessment) => assessment.responses[question]);
    return withResponse(responses, question, {
      answer: pick(before?.answer, one?.answer, other?.answer),
      note: pick(before?.note, one?.note, other?.note),
    });
  }

  const questions = new Set([...Object.keys(mine.responses), ...Object.keys(theirs.responses)]);
  const targets = Object.keys(theirs.targets).map((area): [string, Targets[string] | undefined] => [
    area,
    pick(known.targets[area], mine.targets[area], theirs.targets[area]),
  ]);
  const merged = {
    ...mine,
    updated: mine.updated > theirs.updated ? mine.updated : theirs.updated,
    label: pick(known.label, mine.label, theirs.label),
    sector: pick(known.sector, mine.sector, theirs.sector),
    role: pick(known.role, mine.role, theirs.role),
    scope: pick(known.scope, mine.scope, theirs.scope),
    targets: Object.fromEntries(targets) as Targets,
    responses: [...questions].reduce(pickResponse, {}),
  };
  return { merged, hasConflict: conflicts.length > 0 };
}
