import { describe, expect, it } from 'vitest';

import { localize } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { paperPlan } from '#page-data/paper-plan.ts';

import { questionnaire } from '../../support/questionnaire.ts';

const english = localize(questionnaire, 'en');

describe.each(['full', 'quick'] as const)('paperPlan of the %s form', (scope) => {
  const { areas, scorePage, total } = paperPlan(english, scope);
  const pages = areas.flatMap((area) => area.pages);

  it('numbers the questions of the scope in questionnaire order, from 1', () => {
    const planned = pages.flatMap(({ questions }) => questions);
    expect(planned.map(({ question }) => question.id)).toEqual(questionsIn(english, scope).map(({ id }) => id));
    expect(planned.map(({ number }) => number)).toEqual(planned.map((_question, place) => place + 1));
  });

  it('has at most three questions per page, and starts each area on a new page', () => {
    for (const { questions } of pages) expect(questions.length).toBeLessThanOrEqual(3);
    expect(areas.map((area) => area.pages.length)).toEqual(Array.from({ length: 4 }, () => (scope === 'full' ? 4 : 1)));
  });

  it('numbers every page once, from the one after the cover to the one with the score', () => {
    expect([1, ...pages.map(({ page }) => page), scorePage]).toEqual(
      Array.from({ length: scorePage }, (_none, place) => place + 1),
    );
    expect(total - scorePage).toBe(scope === 'full' ? 1 : 0);
  });
});
