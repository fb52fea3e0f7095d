import { withResponse, type Assessment, type Targets } from '#domain/assessment.ts';

/**
 * Brings together what two tabs have changed in the same assessment.
 *
 * @param known - The last state that both of them knew.
 * @param mine - What one has made of it.
 * @param theirs - What the other has made of it.
 * @returns The changes of both, as of the later of them; null where both have changed the same answer, note, target or
 * part of the context, and not to the same.
 */
export function mergeAssessments(known: Assessment, mine: Assessment, theirs: Assessment): Assessment | null {
  const clashes: unknown[] = [];

  function pick<T>(before: T, one: T, other: T): T {
    if (one !== before && other !== before && one !== other) clashes.push(one);
    return one === before ? other : one;
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
    ...theirs,
    updated: mine.updated > theirs.updated ? mine.updated : theirs.updated,
    label: pick(known.label, mine.label, theirs.label),
    sector: pick(known.sector, mine.sector, theirs.sector),
    role: pick(known.role, mine.role, theirs.role),
    scope: pick(known.scope, mine.scope, theirs.scope),
    targets: Object.fromEntries(targets) as Targets,
    responses: [...questions].reduce(pickResponse, {}),
  };
  return clashes.length > 0 ? null : merged;
}
