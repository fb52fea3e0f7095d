import { withResponse, type Assessment, type Targets } from '#domain/assessment.ts';

/**
 * Brings together what two tabs have changed in the same assessment.
 *
 * @param known - The last state that both of them knew.
 * @param mine - What one has made of it.
 * @param theirs - What the other has made of it.
 * @returns The changes of both, as of the later of them. Where both have changed the same answer, note, target or part
 * of the context, and not to the same, the two are torn, and what is theirs is taken.
 */
export function mergeAssessments(
  known: Assessment,
  mine: Assessment,
  theirs: Assessment,
): { readonly merged: Assessment; readonly isTorn: boolean } {
  const clashes: unknown[] = [];

  function pick<T>(before: T, one: T, other: T): T {
    if (other === before || one === other) return one;
    if (one !== before) clashes.push(one);
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
  return { merged, isTorn: clashes.length > 0 };
}
