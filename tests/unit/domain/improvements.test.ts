import { describe, expect, it } from 'vitest';

import type { Answer, Answers, Targets } from '#domain/assessment.ts';
import { bandOf, findOutFirst, rankImprovements, scoreAfterFirstSteps, targetOf } from '#domain/improvements.ts';
import type { Scope } from '#domain/questionnaire.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { answersEverywhere, changed, targetsAt } from '../../support/assessments.ts';
import { madeUpQuestionnaire, type MadeUpQuestion } from '../../support/made-up-questionnaire.ts';
import { allQuestions, questionnaire } from '../../support/questionnaire.ts';

function rank(answers: Answers, targets: Targets = targetsAt(4), scope: Scope = 'full') {
  return rankImprovements(questionnaire, answers, { targets, scores: scoreAssessment(questionnaire, answers, scope) });
}

/** Ranks the improvements of one made-up topic at target 4. Each question brings its answer. */
function rankMadeUp(
  questions: Readonly<Record<string, MadeUpQuestion & { readonly answer?: Answer }>>,
  scope: Scope = 'full',
) {
  const small = madeUpQuestionnaire({ staff: { purpose: questions } });
  const answers = new Map(
    Object.entries(questions).flatMap(([id, { answer }]) => (answer === undefined ? [] : [[id, answer]])),
  );
  return rankImprovements(small, answers, { targets: targetsAt(4), scores: scoreAssessment(small, answers, scope) });
}

const namesOf = (ranking: readonly { readonly question: string }[]) => ranking.map(({ question }) => question);

describe('bandOf', () => {
  it.each([
    [1, 'low'],
    [2, 'low'],
    [3, 'high'],
    [4, 'high'],
  ] as const)('returns for the rating %d the improvement for %s answers', (rating, band) => {
    expect(bandOf(rating)).toBe(band);
  });
});

describe('targetOf', () => {
  it('returns the target of an area, and throws for an area without one', () => {
    expect(targetOf(targetsAt(5), 'staff')).toBe(5);
    expect(() => targetOf({ staff: 4 }, 'finances')).toThrow(
      new RangeError('there is no target for the area finances'),
    );
  });
});

describe('rankImprovements', () => {
  it('puts prerequisites first, whatever their priority (check R1)', () => {
    const answers = changed(answersEverywhere(questionnaire, 4), {
      'staff-authority': 1,
      'staff-goals-cascaded': 1,
      'staff-explains-purpose': 2,
      'com-root-cause': 1,
      'com-complaints-handled': 2,
      'com-large-failure': 1,
    });
    expect(rank(answers).map(({ question, priority }) => [question, priority])).toEqual([
      ['staff-authority', 18],
      ['staff-explains-purpose', 18],
      ['com-complaints-handled', 9],
      ['com-root-cause', 9],
      ['staff-goals-cascaded', 3],
      ['com-large-failure', 3],
    ]);
  });

  it('returns for each improvement its rank and the reasons for it', () => {
    const answers = changed(answersEverywhere(questionnaire, 5), {
      'com-root-cause': 1,
      'com-complaints-handled': 2,
    });
    expect(rank(answers, { ...targetsAt(4), commitments: 5 })).toEqual([
      {
        question: 'com-complaints-handled',
        band: 'low',
        rank: 1,
        priority: 13.5,
        rating: 2,
        target: 5,
        horizon: 30,
        comesAfter: [],
        holdsLevelBack: false,
      },
      {
        question: 'com-root-cause',
        band: 'low',
        rank: 2,
        priority: 12,
        rating: 1,
        target: 5,
        horizon: 90,
        comesAfter: ['com-complaints-handled'],
        holdsLevelBack: false,
      },
    ]);
  });

  it.each<[string, MadeUpQuestion & { answer: Answer }, number]>([
    ['the gap to the target', { answer: 1 }, 3],
    ['the weight', { answer: 3, weight: 3 }, 3],
    ['the impact', { answer: 3, high: { impact: 2 } }, 2],
    ['the inverse of the effort', { answer: 3, high: { effort: 'L' } }, 1 / 3],
    ['the improvement for low answers at 2', { answer: 2, low: { impact: 3 }, high: { impact: 1 } }, 6],
    ['the improvement for high answers at 3', { answer: 3, low: { impact: 3 }, high: { effort: 'M' } }, 1 / 2],
  ])('multiplies the priority by %s', (_what, question, priority) => {
    expect(rankMadeUp({ a: question })[0]?.priority).toBe(priority);
  });

  it.each<[string, Parameters<typeof rankMadeUp>[0], string[]]>([
    ['the higher priority first', { a: { answer: 3 }, b: { answer: 3, weight: 2 } }, ['b', 'a']],
    ['the lower rating first on a tie', { a: { answer: 3, weight: 2 }, b: { answer: 2 } }, ['b', 'a']],
    [
      'the higher weight first when ratings tie, as well',
      { a: { answer: 3, high: { impact: 2 } }, b: { answer: 3, weight: 2 } },
      ['b', 'a'],
    ],
    [
      'the smaller effort first when weights tie, as well',
      { a: { answer: 3, high: { impact: 2, effort: 'M' } }, b: { answer: 3 } },
      ['b', 'a'],
    ],
    [
      'equal improvements in questionnaire order',
      { b: { answer: 3 }, a: { answer: 3 }, c: { answer: 3 } },
      ['b', 'a', 'c'],
    ],
  ])('puts %s', (_what, questions, order) => {
    expect(namesOf(rankMadeUp(questions))).toEqual(order);
  });

  it('ignores open answers, questions that do not apply, and answers at the target', () => {
    const questions = {
      a: { answer: 'dont-know' },
      b: { answer: 'not-applicable', canBeLeftOut: true },
      c: { answer: 'not-applicable' },
      d: {},
      e: { answer: 4 },
      f: { answer: 5 },
    } as const;
    expect(rankMadeUp(questions)).toEqual([]);
  });

  it('compares each answer with the target of its own area', () => {
    const targets: Targets = { staff: 3, finances: 3, customers: 3, commitments: 4 };
    const areas = new Set(
      rank(answersEverywhere(questionnaire, 3), targets).map(({ question }) => question.split('-')[0]),
    );
    expect([...areas]).toEqual(['com']);
  });
});

describe('prerequisites', () => {
  const heavy = { weight: 3 } as const;

  it('are followed across several improvements', () => {
    const ranking = rankMadeUp({
      last: { answer: 1, ...heavy, low: { requires: ['middle'] } },
      middle: { answer: 1, low: { requires: ['first'] } },
      first: { answer: 2 },
      other: { answer: 2, weight: 2 },
    });
    expect(namesOf(ranking)).toEqual(['first', 'middle', 'last', 'other']);
  });

  it('keep the order in which they are written', () => {
    const ranking = rankMadeUp({
      last: { answer: 1, ...heavy, low: { requires: ['minor', 'major'] } },
      major: { answer: 1, weight: 2 },
      minor: { answer: 2 },
    });
    expect(namesOf(ranking)).toEqual(['minor', 'major', 'last']);
    expect(ranking[2]?.comesAfter).toEqual(['minor', 'major']);
  });

  it.each<[string, Parameters<typeof rankMadeUp>[0]]>([
    ['is at level 3', { last: { answer: 1, low: { requires: ['first'] } }, first: { answer: 3 } }],
    ['is not answered', { last: { answer: 1, low: { requires: ['first'] } }, first: {} }],
    ['belongs to the other band', { last: { answer: 1, high: { requires: ['first'] } }, first: { answer: 2 } }],
  ])('do not change the order when the required question %s', (_why, questions) => {
    const ranking = rankMadeUp(questions);
    expect(ranking[0]).toMatchObject({ question: 'last', comesAfter: [] });
  });

  it('are ignored in the quick check when they are outside it', () => {
    const questions = {
      last: { answer: 1, low: { requires: ['first'] } },
      first: { answer: 1, quick: false },
    } as const;
    expect(rankMadeUp(questions, 'quick')).toMatchObject([{ question: 'last', comesAfter: [] }]);
    expect(namesOf(rankMadeUp(questions, 'full'))).toEqual(['first', 'last']);
  });
});

describe('holdsLevelBack', () => {
  it('marks the answer that caps the level of its topic, without changing the order', () => {
    const ranking = rankMadeUp({
      a: { answer: 5, weight: 3 },
      b: { answer: 1, low: { effort: 'L' } },
      c: { answer: 3, weight: 3, high: { impact: 3 } },
    });
    expect(ranking.map(({ question, holdsLevelBack }) => [question, holdsLevelBack])).toEqual([
      ['c', false],
      ['b', true],
    ]);
  });
});

describe('findOutFirst', () => {
  const small = madeUpQuestionnaire({
    staff: { purpose: { a: {}, b: { weight: 2 }, c: { weight: 3, quick: false } } },
    finances: { funding: { d: { weight: 2 }, e: { canBeLeftOut: true } } },
  });
  const find = (answers: Readonly<Record<string, Answer>>, scope: Scope = 'full') =>
    findOutFirst(small, new Map(Object.entries(answers)), scope).map(({ question, isUnanswered }) =>
      isUnanswered ? `${question} unanswered` : question,
    );

  it('sorts by weight, then questionnaire order, and marks unanswered questions', () => {
    expect(find({ a: 'dont-know', c: 'dont-know' })).toEqual([
      'c',
      'b unanswered',
      'd unanswered',
      'a',
      'e unanswered',
    ]);
  });

  it('omits ratings and questions that do not apply', () => {
    expect(find({ a: 1, b: 2, c: 5, d: 3, e: 'not-applicable' })).toEqual([]);
  });

  it('lists “does not apply” as unanswered when the question does not allow it', () => {
    expect(find({ a: 'not-applicable', b: 2, c: 5, d: 3, e: 3 })).toEqual(['a unanswered']);
  });

  it('lists only questions of the quick check in its scope', () => {
    expect(find({ a: 1, b: 2, d: 3, e: 3 }, 'quick')).toEqual([]);
  });
});

describe('scoreAfterFirstSteps', () => {
  function after(answers: Answers, targets = targetsAt(4)): number | null {
    const scores = scoreAssessment(questionnaire, answers, 'full');
    const ranking = rankImprovements(questionnaire, answers, { targets, scores });
    return scoreAfterFirstSteps(questionnaire, answers, { ranking, scores });
  }

  it('raises the answers behind the first three improvements to their targets, and no others', () => {
    // Raised from 3 to 4: weight 3 of 7 in a topic of staff, weight 3 of 6 in one of finances and one of customers.
    expect(after(answersEverywhere(questionnaire, 3))).toBeCloseTo((22 / 7 + 19 / 6 + 19 / 6 + 3) / 4, 12);
  });

  it('raises the answers behind all improvements when there are fewer than three', () => {
    const answers = changed(answersEverywhere(questionnaire, 4), { 'fin-budget': 2 });
    expect(after(answers)).toBeCloseTo(4, 12);
  });

  it('raises each answer to the target of its own area', () => {
    const answers = answersEverywhere(questionnaire, 4);
    expect(after(answers, { staff: 4, finances: 5, customers: 4, commitments: 4 })).toBeCloseTo(
      4 + (3 / 7 + 3 / 6 + 2 / 6) / 12,
      12,
    );
  });

  it('is null when there is no improvement', () => {
    expect(after(answersEverywhere(questionnaire, 4))).toBeNull();
  });

  it('is null when there is no overall score', () => {
    expect(after(new Map([['fin-budget', 1]]))).toBeNull();
  });
});

describe('the improvements of the questionnaire', () => {
  const ratings = [1, 2, 3, 4, 5] as const;
  const targets = [3, 4, 5] as const;

  it.each(targets)('are ranked for each rating below the target %d, and for no other', (target) => {
    for (const { id } of allQuestions) {
      for (const rating of ratings) {
        const ranking = rank(new Map([[id, rating]]), targetsAt(target));
        expect(namesOf(ranking), `${id} at ${rating}`).toEqual(rating < target ? [id] : []);
      }
    }
  });
});
