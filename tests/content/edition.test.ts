import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { questionnaire } from '../support/questionnaire.ts';

/** Data of an edition that must never change. */
interface PermanentEdition {
  readonly sectors: readonly string[];
  readonly roles: readonly string[];
}

const file = new URL(`../golden/edition-${questionnaire.edition}.json`, import.meta.url);
const permanent = JSON.parse(readFileSync(file, 'utf8')) as PermanentEdition;

// Links and saved files store places, and results depend on weights. So the data in the golden file of an
// edition must never change. Any other change needs a new edition, with its own golden file.
describe(`edition ${questionnaire.edition}`, () => {
  it('has the areas, topics and questions of its golden file, in the same order, with the same weights', () => {
    expect({
      ...permanent,
      id: questionnaire.id,
      edition: questionnaire.edition,
      areas: questionnaire.areas.map((area) => ({
        id: area.id,
        topics: area.topics.map((topic) => ({
          id: topic.id,
          questions: topic.questions.map(({ id, weight, quick, notApplicable }) => ({
            id,
            weight,
            quick,
            mayNotApply: notApplicable !== null,
          })),
        })),
      })),
    }).toEqual(permanent);
  });

  it.each(['sectors', 'roles'] as const)('has the %s of its golden file; new ones come at the end', (list) => {
    const ids = questionnaire[list].map(({ id }) => id);
    expect(ids.slice(0, permanent[list].length)).toEqual(permanent[list]);
  });
});
