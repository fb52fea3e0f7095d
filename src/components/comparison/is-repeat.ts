import type { Assessment } from '#domain/assessment.ts';
import { haveSameName } from '#domain/comparison/comparison.ts';
import { resultsOfAssessments } from '#domain/gathered-results.ts';
import type { IsRepeat } from '#words/comparison-sentences.ts';

/**
 * Decides which results are from the same organisation: those with the same name and sector, and assessments of this
 * device that repeat the same first assessment.
 *
 * @param mine - The assessments of this device.
 * @param previousOf - Returns the id of the assessment that one repeats; null if it repeats none.
 */
export function repeatsAmong(mine: readonly Assessment[], previousOf: (id: string) => string | null): IsRepeat {
  /** @returns Id of the first assessment in the chain of repetitions. */
  function firstOf(id: string, seen: readonly string[] = []): string {
    const previous = previousOf(id);
    return previous === null || seen.includes(previous) ? id : firstOf(previous, [...seen, id]);
  }

  const firstByKey = new Map(
    mine.flatMap((assessment) =>
      resultsOfAssessments([assessment]).items.flatMap((item): [string, string][] =>
        item.ok ? [[item.value.key, firstOf(assessment.id)]] : [],
      ),
    ),
  );
  return (one, other) => {
    const first = firstByKey.get(one.key);
    return haveSameName(one, other) || (first !== undefined && first === firstByKey.get(other.key));
  };
}
