import type { Page } from '@playwright/test';

import type { Scores } from '#domain/scoring.ts';

import { unitsIn } from './units.ts';

/** Every score and level in the data marks of a page (see src/README.md), such as `['score staff', '3.25']`. */
export async function marks(page: Page) {
  return page
    .locator('data[data-unit]')
    .evaluateAll((elements) =>
      elements.map((element) => [
        [element.getAttribute('class'), element.getAttribute('data-unit')].join(' '),
        element.getAttribute('value'),
      ]),
    );
}

/** The data marks that a page must have for these scores, in the same form. */
export function expectedMarks(scores: Scores) {
  return unitsIn(scores).flatMap((unit) => [
    [`score ${unit.id}`, unit.score?.toFixed(9) ?? ''],
    [`level ${unit.id}`, unit.level === null ? '' : String(unit.level)],
  ]);
}
