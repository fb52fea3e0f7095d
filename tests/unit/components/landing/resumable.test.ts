import { expect, it } from 'vitest';

import { questionHash } from '#address/assessment-view.ts';
import { resumableOf } from '#components/landing/resumable.ts';
import type { Answer } from '#domain/assessment.ts';
import { editionOf } from '#domain/edition.ts';
import { questionsIn, type Scope } from '#domain/questionnaire.ts';

import { assessmentWith } from '../../../support/assessments.ts';
import { questionnaire } from '../../../support/questionnaire.ts';

const edition = editionOf(questionnaire);
const idsOf = (scope: Scope) => questionsIn(questionnaire, scope).map(({ id }) => id);
const [first = ''] = idsOf('full');
const [second = ''] = idsOf('full').filter((id) => !idsOf('quick').includes(id));

it.each([
  ['one question of all', 'full', [first], 'begun', 1],
  ['all but one of the quick check', 'quick', idsOf('quick').slice(1), 'begun', 11],
  ['the quick check in the full scope', 'full', idsOf('quick'), 'scored', 12],
  [
    'all but one that the quick check asks',
    'full',
    idsOf('full').filter((id) => id !== idsOf('quick')[0]),
    'begun',
    47,
  ],
  ['the quick check', 'quick', idsOf('quick'), 'done', 12],
  ['everything', 'full', idsOf('full'), 'done', 48],
] as const)('resumableOf returns the progress when answers exist to %s (%s)', (_what, scope, ids, stage, answered) => {
  const all = (answer: Answer) => new Map(ids.map((id) => [id, answer]));
  expect(resumableOf(assessmentWith({ scope, answers: all(3) }), edition)).toMatchObject({ stage, answered });
  // “Don’t know” is an answer, but `answered` counts only ratings.
  expect(resumableOf(assessmentWith({ scope, answers: all('dont-know') }), edition)).toMatchObject({
    stage,
    answered: 0,
  });
});

it.each([
  ['a quick check is complete', 'quick', idsOf('quick'), questionHash(second, 'open')],
  ['its last question is open', 'quick', idsOf('quick').slice(0, -1), null],
  ['all other questions have an answer', 'quick', idsOf('full'), '#check'],
  ['everything is answered', 'full', idsOf('full'), null],
] as const)('resumableOf returns the next step, or none, when %s (%s)', (_what, scope, ids, further) => {
  const answers = new Map<string, Answer>(ids.map((id) => [id, 3]));
  expect(resumableOf(assessmentWith({ scope, answers }), edition)?.further ?? null).toBe(further);
});

it('resumableOf returns null when no question in the scope has an answer', () => {
  const outside = idsOf('full').find((id) => !idsOf('quick').includes(id)) ?? '';
  expect(resumableOf(assessmentWith({ scope: 'quick', answers: new Map([[outside, 3]]) }), edition)).toBeNull();
});
