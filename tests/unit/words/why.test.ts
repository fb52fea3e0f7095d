import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Answer } from '#domain/assessment.ts';
import { resultOf } from '#domain/result.ts';
import { scoreAssessment } from '#domain/scoring.ts';
import { answersLine, coverageLine, levelLine, meanLine, missingLine, weightedLine, weightedSum } from '#words/why.ts';

import { assessmentWith } from '../../support/assessments.ts';
import { madeUpQuestionnaire, pairs } from '../../support/made-up-questionnaire.ts';
import { anyAnswers, anyScope, holdsAlways } from '../../support/properties.ts';
import { questionnaire } from '../../support/questionnaire.ts';
import { areaIn, topicIn, unitsIn } from '../../support/units.ts';
import { sample } from '../../support/sample.ts';
import { wordsIn } from '../../support/words-in.ts';

const en = wordsIn('en');
const nb = wordsIn('nb');
const { scores: branch } = sample('a bank branch, all answered').result;
const { scores: clinic } = sample('a clinic that knows its gaps').result;
const { scores: store } = sample('an online store, quick check').result;
const { scores: partly } = sample('partly answered, one area left').result;
const { scores: holed } = sample('mixed targets and one hole').result;
const optional = madeUpQuestionnaire({
  staff: { purpose: { a: { canBeLeftOut: true } }, skills: { b: {} }, engagement: { c: {} } },
});
const leftOut = scoreAssessment(optional, new Map([['a', 'not-applicable']]), 'full');

describe('answersLine', () => {
  it('counts rated answers', () => {
    expect(answersLine(branch, en)).toBe('48 of 48 questions have been answered with a level.');
    expect(answersLine(branch, nb)).toBe('48 av 48 spørsmål er besvart med et nivå.');
  });

  it('counts open and inapplicable questions when there are any', () => {
    const scores = scoreAssessment(
      optional,
      new Map<string, Answer>([
        ['a', 'not-applicable'],
        ['b', 'dont-know'],
      ]),
      'full',
    );
    expect(answersLine(scores, en)).toMatch(
      /^0 of \d+ questions have been answered with a level\. \d+ are unanswered or answered with “don’t know”, and are listed under “Find out first”\. One does not apply and is left out of the score\.$/,
    );
    expect(answersLine(scores, nb)).toMatch(
      /^0 av \d+ spørsmål er besvart med et nivå\. \d+ er ubesvarte eller besvart med «vet ikke» og står under «Finn ut av dette først»\. Ett gjelder ikke og er holdt utenfor skåren\.$/,
    );
  });

  it('refers to as many open questions as the section lists', () => {
    holdsAlways(
      fc.property(anyAnswers(questionnaire), anyScope, (answers, scope) => {
        const { scores, findOut } = resultOf(questionnaire, assessmentWith({ answers, scope }));
        const open = /(One|\d+) (?:is|are) unanswered/.exec(answersLine(scores, en))?.[1] ?? '0';
        expect(open.replace('One', '1')).toBe(String(findOut.length));
      }),
    );
  });
});

describe('meanLine', () => {
  it('divides the sum of the scores by their number', () => {
    expect(meanLine(branch.overall, branch.areas, en)).toBe('(2.96 + 2.40 + 3.80 + 3.43) ÷ 4 = 3.15');
    expect(meanLine(branch.overall, branch.areas, nb)).toBe('(2,96 + 2,40 + 3,80 + 3,43) / 4 = 3,15');
  });

  it('omits parts without a score', () => {
    const finances = areaIn(clinic, 'finances');
    expect(meanLine(finances, finances.topics, en)).toBe('(1.67 + 2.80) ÷ 2 = 2.23');
  });

  it('has no brackets when there is a single score', () => {
    const customers = areaIn(scoreAssessment(pairs, new Map([['customers-a', 2]]), 'full'), 'customers');
    expect(meanLine(customers, customers.topics, en)).toBe('2.00 ÷ 1 = 2.00');
    expect(meanLine(customers, customers.topics, nb)).toBe('2,00 / 1 = 2,00');
  });

  it('is empty when there is no score', () => {
    const finances = areaIn(partly, 'finances');
    expect(meanLine(finances, finances.topics, en)).toBe('');
  });
});

describe('weightedLine', () => {
  it('divides the weighted ratings by the sum of their weights', () => {
    const topic = topicIn(holed, 'putting-things-right');
    expect(weightedSum(topic)).toEqual({ sum: 31, weights: 7 });
    expect(weightedLine(topic, en)).toBe('31 ÷ 7 = 4.43');
    expect(weightedLine(topic, nb)).toBe('31 / 7 = 4,43');
  });

  it('omits “don’t know” and “does not apply”', () => {
    expect(weightedLine(topicIn(clinic, 'shared-purpose'), en)).toBe('16 ÷ 6 = 2.67');
    expect(weightedLine(topicIn(clinic, 'capacity'), en)).toBe('14 ÷ 5 = 2.80');
  });

  it('is empty when there is no score', () => {
    expect(weightedLine(topicIn(clinic, 'value-and-return'), en)).toBe('');
  });
});

describe('levelLine', () => {
  it('shows how the score gives the level', () => {
    expect(levelLine(branch.overall, en)).toBe('The score of 3.15 plus 0.25, rounded down, gives level 3.');
    expect(levelLine(branch.overall, nb)).toBe('Skåren 3,15 pluss 0,25, rundet ned, gir nivå 3.');
  });

  it('names the answer, the topic or the area that caps the level', () => {
    expect(levelLine(topicIn(holed, 'putting-things-right'), en)).toBe(
      'The score of 4.43 plus 0.25, rounded down, gives level 4. The lowest level it is built on is 1 (“when many customers are hit”), so the level is 2.',
    );
    expect(levelLine(areaIn(holed, 'commitments'), nb)).toBe(
      'Skåren 4,67 pluss 0,25, rundet ned, gir nivå 4. Det laveste nivået den bygger på, er 2 (retting av feil), så nivået blir 3.',
    );
    expect(levelLine(store.overall, nb)).toBe(
      'Skåren 2,92 pluss 0,25, rundet ned, gir nivå 3. Det laveste nivået den bygger på, er 1 (forpliktelser), så nivået blir 2.',
    );
  });

  it('shows the real level of the capping unit for any answers', () => {
    holdsAlways(
      fc.property(anyAnswers(questionnaire), anyScope, (answers, scope) => {
        const scores = scoreAssessment(questionnaire, answers, scope);
        const units = unitsIn(scores);
        const topics = scores.areas.flatMap((area) => area.topics);
        const levels = new Map([
          ...units.map(({ id, level }) => [id, level] as const),
          ...topics.flatMap((topic) => topic.answers.map(({ question, answer }) => [question, answer] as const)),
        ]);
        for (const unit of units) {
          for (const part of unit.heldBackBy) {
            expect(levelLine(unit, en)).toContain(`The lowest level it is built on is ${String(levels.get(part))} (`);
          }
        }
      }),
      200,
    );
  });

  it('is empty when there is no level', () => {
    expect(levelLine(topicIn(clinic, 'value-and-return'), en)).toBe('');
  });
});

describe('missingLine', () => {
  it('counts parts with a score', () => {
    const { scores } = sample('hardly begun').result;
    const staff = areaIn(scores, 'staff');
    expect(missingLine(en.texts.whyShareOfTopics, staff.topics, en)).toBe(
      'An area is scored once at least half of the topics that apply have a score. One of 3 has a score.',
    );
    expect(missingLine(nb.texts.whyShareOfAreas, scores.areas, nb)).toBe(
      'En samlet skår krever skår i minst tre firedeler av områdene som gjelder. 0 av 4 har skår.',
    );
  });

  it('omits parts that do not apply', () => {
    expect(missingLine({ one: '', other: '{n} of {total}' }, areaIn(leftOut, 'staff').topics, en)).toBe('0 of 2');
  });
});

describe('coverageLine', () => {
  it('shows the share of the weight', () => {
    const topic = topicIn(clinic, 'shared-purpose');
    expect(coverageLine(topic, en)).toBe('The questions answered with a level make up 86% of the weight.');
    expect(coverageLine(topic, nb)).toBe('Spørsmålene som er besvart med et nivå, utgjør 86\u00a0% av vekten.');
  });

  it('adds the share that a score needs when there is no score', () => {
    const topic = topicIn(clinic, 'value-and-return');
    expect(coverageLine(topic, en)).toBe(
      'The questions answered with a level make up 40% of the weight. A topic is scored once the questions answered with a level make up at least half of its weight.',
    );
    expect(coverageLine(topic, nb)).toBe(
      'Spørsmålene som er besvart med et nivå, utgjør 40\u00a0% av vekten. Et tema får skår når spørsmålene som er besvart med et nivå, utgjør minst halvparten av vekten.',
    );
  });

  it('is empty when no question applies', () => {
    const topic = topicIn(leftOut, 'purpose');
    expect(topic.state).toBe('not-applicable');
    expect(coverageLine(topic, en)).toBe('');
  });
});
