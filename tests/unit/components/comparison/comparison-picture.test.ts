import { expect, it } from 'vitest';

import { drawnIndexes } from '#components/comparison/comparison-picture.ts';
import type { ComparisonFinding } from '#domain/comparison/comparison-finding.ts';

const widest = (highest: number, lowest: number): ComparisonFinding => ({
  kind: 'widest',
  gap: { area: 'staff', highest, lowest, points: 2 },
});

it.each<[finding: ComparisonFinding, count: number, drawn: number[]]>([
  [widest(1, 0), 2, [0, 1]],
  [widest(2, 1), 3, [0, 1, 2]],
  [widest(5, 3), 6, [0, 3, 5]],
  [widest(0, 4), 5, [0, 1, 4]],
  [widest(4, 0), 5, [0, 1, 4]],
  [{ kind: 'in-step' }, 4, [0, 1, 2]],
  [{ kind: 'nothing' }, 6, [0, 1, 2]],
])('drawnIndexes selects the results to draw when the finding is %j among %i: %j', (finding, count, drawn) => {
  expect(drawnIndexes(finding, count)).toEqual(drawn);
});
