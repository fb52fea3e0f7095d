import { compareResults } from '#domain/comparison/comparison.ts';
import { resultsOfAssessments } from '#domain/gathered-results.ts';
import type { ShownComparison } from '#words/comparison-tables.ts';

import { questionnaire } from './questionnaire.ts';
import { sample } from './sample.ts';

/** @returns A comparison of samples under these names, as the page passes it to the exports. */
export function compared(samples: readonly string[], names: readonly string[]): ShownComparison {
  const { items } = resultsOfAssessments(samples.map((name) => sample(name).assessment));
  const results = items.flatMap((item) => (item.ok ? item.value : []));
  return { comparison: compareResults(questionnaire, results), results, names };
}
