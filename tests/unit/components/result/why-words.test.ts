import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  answersLine,
  coverageLine,
  levelLine,
  meanLine,
  missingLine,
  weightedLine,
  weightedSum,
} from '#components/result/why-words.ts';
import type { Answer } from '#domain/assessment.ts';
import { resultOf } from '#domain/result.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { assessmentWith } from '../../../support/assessments.ts';
import { madeUpQuestionnaire, pairs } from '../../../support/made-up-questionnaire.ts';
import { anyAnswers, anyScope, holdsAlways } from '../../../support/properties.ts';
import { questionnaire } from '../../../support/questionnaire.ts';
import { areaIn, topicIn, unitsIn } from '../../../support/units.ts';
import { sample } from '../../../support/sample.ts';
import { wordsIn } from '../../../support/words-in.ts';

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
  it('counts what is rated', () => {
    expect(answersLine(branch, en)).toBe('Questions with a rating: 48 of 48.');
    expect(answersLine(branch, nb)).toBe('Spørsmål med svar på skalaen: 48 av 48.');
  });

  it('says what became of the others', () => {
    const scores = scoreAssessment(
      optional,
      new Map<string, Answer>([
        ['a', 'not-applicable'],
        ['b', 'dont-know'],
      ]),
      'full',
    );
    expect(answersLine(scores, en)).toMatch(
      /^Questions with a rating: 0 of \d+\. Don’t know or not answered: \d+, listed under “Find out first”\. Does not apply: 1, left out of the score\.$/,
    );
    expect(answersLine(scores, nb)).toMatch(
      /^Spørsmål med svar på skalaen: 0 av \d+\. Vet ikke eller ikke besvart: \d+, ført opp under «Finn ut av dette først»\. Gjelder ikke: 1, holdt utenfor poengsummen\.$/,
    );
  });

  it('says where to find as many as are listed there', () => {
    holdsAlways(
      fc.property(anyAnswers(questionnaire), anyScope, (answers, scope) => {
        const { scores, findOut } = resultOf(questionnaire, assessmentWith({ answers, scope }));
        const open = /Don’t know or not answered: (\d+),/.exec(answersLine(scores, en))?.[1] ?? '0';
        expect(open).toBe(String(findOut.length));
      }),
    );
  });
});

describe('meanLine', () => {
  it('adds the scores up and divides them', () => {
    expect(meanLine(branch.overall, branch.areas, en)).toBe('(2.96 + 2.40 + 3.80 + 3.43) ÷ 4 = 3.15');
    expect(meanLine(branch.overall, branch.areas, nb)).toBe('(2,96 + 2,40 + 3,80 + 3,43) / 4 = 3,15');
  });

  it('leaves out parts without a score', () => {
    const finances = areaIn(clinic, 'finances');
    expect(meanLine(finances, finances.topics, en)).toBe('(1.67 + 2.80) ÷ 2 = 2.23');
  });

  it('shows a single part without brackets', () => {
    const customers = areaIn(scoreAssessment(pairs, new Map([['customers-a', 2]]), 'full'), 'customers');
    expect(meanLine(customers, customers.topics, en)).toBe('2.00 ÷ 1 = 2.00');
    expect(meanLine(customers, customers.topics, nb)).toBe('2,00 / 1 = 2,00');
  });

  it('is empty without a score', () => {
    const finances = areaIn(partly, 'finances');
    expect(meanLine(finances, finances.topics, en)).toBe('');
  });
});

describe('weightedLine', () => {
  it('divides the weighted ratings by their weights', () => {
    const topic = topicIn(holed, 'putting-things-right');
    expect(weightedSum(topic)).toEqual({ sum: 31, weights: 7 });
    expect(weightedLine(topic, en)).toBe('31 ÷ 7 = 4.43');
    expect(weightedLine(topic, nb)).toBe('31 / 7 = 4,43');
  });

  it('leaves out what is not known and what does not apply', () => {
    expect(weightedLine(topicIn(clinic, 'shared-purpose'), en)).toBe('16 ÷ 6 = 2.67');
    expect(weightedLine(topicIn(clinic, 'capacity'), en)).toBe('14 ÷ 5 = 2.80');
  });

  it('is empty without a score', () => {
    expect(weightedLine(topicIn(clinic, 'value-and-return'), en)).toBe('');
  });
});

describe('levelLine', () => {
  it('tells how the score gives the level', () => {
    expect(levelLine(branch.overall, en)).toBe('Level: 3.15 plus 0.25, rounded down, is 3.');
    expect(levelLine(branch.overall, nb)).toBe('Nivå: 3,15 pluss 0,25, rundet ned, er 3.');
  });

  it('names the answer, the topic or the area that holds a level back', () => {
    expect(levelLine(topicIn(holed, 'putting-things-right'), en)).toBe(
      'Level: 4.43 plus 0.25, rounded down, is 4. Lowest: when many customers are hit, at 1. The level can be at most one above that, so it is 2.',
    );
    expect(levelLine(areaIn(holed, 'commitments'), nb)).toBe(
      'Nivå: 4,67 pluss 0,25, rundet ned, er 4. Lavest: oppretting av feil, på 2. Nivået kan være høyst ett trinn over det, altså 3.',
    );
    expect(levelLine(store.overall, nb)).toBe(
      'Nivå: 2,92 pluss 0,25, rundet ned, er 3. Lavest: forpliktelser, på 1. Nivået kan være høyst ett trinn over det, altså 2.',
    );
  });

  it('tells the true level of what holds another back, whatever the answers', () => {
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
            expect(levelLine(unit, en)).toContain(`, at ${String(levels.get(part))}.`);
          }
        }
      }),
      200,
    );
  });

  it('is empty without a level', () => {
    expect(levelLine(topicIn(clinic, 'value-and-return'), en)).toBe('');
  });
});

describe('missingLine', () => {
  it('counts the parts that have a score', () => {
    const { scores } = sample('hardly begun').result;
    const staff = areaIn(scores, 'staff');
    expect(missingLine(en.texts.whyShareOfTopics, staff.topics)).toBe(
      'A score needs half of the topics that apply. Scored: 1 of 3.',
    );
    expect(missingLine(nb.texts.whyShareOfAreas, scores.areas)).toBe(
      'En samlet poengsum krever tre firedeler av områdene som gjelder. Med poengsum: 0 av 4.',
    );
  });

  it('does not count what does not apply', () => {
    expect(missingLine('{n} of {total}', areaIn(leftOut, 'staff').topics)).toBe('0 of 2');
  });
});

describe('coverageLine', () => {
  it('tells the share of the weight', () => {
    const topic = topicIn(clinic, 'shared-purpose');
    expect(coverageLine(topic, en)).toBe('86% of the weight is answered.');
    expect(coverageLine(topic, nb)).toBe('86\u00a0% av vekten er besvart.');
  });

  it('adds how much a score needs where there is none', () => {
    const topic = topicIn(clinic, 'value-and-return');
    expect(coverageLine(topic, en)).toBe('40% of the weight is answered. A score needs half of the weight.');
    expect(coverageLine(topic, nb)).toBe('40\u00a0% av vekten er besvart. En poengsum krever halvparten av vekten.');
  });

  it('is empty where nothing applies', () => {
    const topic = topicIn(leftOut, 'purpose');
    expect(topic.state).toBe('not-applicable');
    expect(coverageLine(topic, en)).toBe('');
  });
});
