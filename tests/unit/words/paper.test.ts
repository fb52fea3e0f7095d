import { expect, it } from 'vitest';

import { localize } from '#domain/locale.ts';
import { questionsIn } from '#domain/questionnaire.ts';
import { paperEn } from '#i18n/en/paper.ts';
import { fill } from '#i18n/fill.ts';
import { paperPlan } from '#page-data/paper-plan.ts';
import { contentsOf, howToAnswer, stepsOf } from '#words/paper.ts';

import { questionnaire } from '../../support/questionnaire.ts';

const english = localize(questionnaire, 'en');

it('contentsOf lists the pages of each area and of the score', () => {
  const full = contentsOf(paperPlan(english, 'full'), paperEn.cover, 'en').map(({ about, pages }) => [about, pages]);
  expect(full[0]).toEqual(['Questions 1 to 12', 'pages 2–5']);
  expect(full[4]).toEqual([paperEn.cover.scoreHelp, 'pages 18–19']);
  const quick = contentsOf(paperPlan(english, 'quick'), paperEn.cover, 'en').map(({ about, pages }) => [about, pages]);
  expect(quick[3]).toEqual(['Questions 10 to 12', 'page 5']);
  expect(quick[4]).toEqual([paperEn.cover.scoreHelp, 'page 6']);
});

const steps = (scope: 'full' | 'quick') =>
  stepsOf({ questionnaire: english, scope }, paperEn.score, 'en').map(({ text }) => text);

it('stepsOf calculates an example with the weights of the first topic', () => {
  // (3 × 3 + 2 × 2 + 4 × 1 + 3 × 1) ÷ (3 + 2 + 1 + 1)
  expect(steps('full')[0]).toContain('answers 3, 2, 4 and 3 with the weights 3, 2, 1 and 1');
  expect(steps('full')[0]).toContain('(9\u00a0+\u00a04\u00a0+\u00a04\u00a0+\u00a03) ÷ 7 = 2.86.');
});

it('stepsOf omits weights when the form is a quick check', () => {
  expect(steps('quick')[0]).toBe(paperEn.score.topicHelpQuick);
  expect(steps('full').at(-1)).toContain(paperEn.score.enoughTopic);
  expect(steps('quick').at(-1)).not.toContain(paperEn.score.enoughTopic);
});

it('the paper form explains “does not apply” only when a question offers it', () => {
  const of = (scope: 'full' | 'quick') => howToAnswer({ questionnaire: english, scope }, paperEn.cover).join(' ');
  expect(of('full')).toContain(fill(paperEn.cover.howNotApplicable, { answer: english.offScale.notApplicable.label }));
  expect(steps('full').at(-1)).toContain(paperEn.score.enoughNotApplicable);
  expect(questionsIn(english, 'quick').every(({ notApplicable }) => notApplicable === null)).toBe(true);
  expect(of('quick')).not.toContain('Does not apply');
  expect(steps('quick').at(-1)).not.toContain(paperEn.score.enoughNotApplicable);
});
