import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { questionnaire } from '../support/questionnaire.ts';

const file = new URL('../golden/edition-1.json', import.meta.url);
const permanent: unknown = JSON.parse(readFileSync(file, 'utf8'));

describe('edition 1', () => {
  // Links and saved files of edition 1 store places, and results are computed from weights. What stands in the golden
  // file is promised for ever: a change here needs a new edition, with a golden file of its own.
  it('keeps its ids, their order and its weights', () => {
    expect({
      id: questionnaire.id,
      edition: questionnaire.edition,
      sectors: questionnaire.sectors.map(({ id }) => id),
      roles: questionnaire.roles.map(({ id }) => id),
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
});
