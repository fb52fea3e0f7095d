import type { Assessment } from '#domain/assessment.ts';
import { haveSameName } from '#domain/comparison/comparison.ts';
import { resultsOfAssessments } from '#domain/gathered-results.ts';
import type { IsRepeat } from '#words/comparison-sentences.ts';

/**
 * Decides which results are from the same organisation: those with the same name and sector, and assessments of this
 * device of which one repeats the other.
 *
 * @param mine - The assessments of this device.
 * @param previousOf - Returns the id of the assessment that one repeats; null if it repeats none.
 */
export function repeatsAmong(mine: readonly Assessment[], previousOf: (id: string) => string | null): IsRepeat {
  const keys = new Map(
    mine.flatMap((assessment) =>
      resultsOfAssessments([assessment]).items.flatMap((item) => (item.ok ? [[assessment.id, item.value.key]] : [])),
    ) as [string, string][],
  );
  const previousKeys = new Map([...keys].map(([id, key]) => [key, keys.get(previousOf(id) ?? '')]));
  return (one, other) =>
    haveSameName(one, other) || previousKeys.get(one.key) === other.key || previousKeys.get(other.key) === one.key;
}
