import { describe, expect, it } from 'vitest';

import { matchingPatterns, openFocus, type MatchableCondition } from '#domain/patterns.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { answersEverywhere, changed, targetsAt } from '../../support/assessments.ts';
import { pairs } from '../../support/made-up-questionnaire.ts';
import { questionnaire } from '../../support/questionnaire.ts';

const areas = ['staff', 'finances', 'customers', 'commitments'];
/** Answers with these scores: staff 3.5, finances 1.5, customers 3, commitments none. */
const answers = changed(answersEverywhere(pairs, 3), {
  'staff-a': 4,
  'finances-a': 1,
  'finances-b': 2,
  'commitments-a': undefined,
  'commitments-b': undefined,
});
const scores = scoreAssessment(pairs, answers, 'full');

const pattern = (id: string, order: number, ...all: MatchableCondition[]) => ({ id, order, all, focus: [] });

describe('a condition of a pattern', () => {
  it.each<[string, MatchableCondition, boolean]>([
    ['gte is true above the bound', { unit: 'staff', op: 'gte', value: 3 }, true],
    ['gte is true at the bound', { unit: 'staff', op: 'gte', value: 3.5 }, true],
    ['gte is false below the bound', { unit: 'staff', op: 'gte', value: 3.6 }, false],
    ['lt is true below the bound', { unit: 'finances', op: 'lt', value: 2.5 }, true],
    ['lt is false at the bound', { unit: 'finances', op: 'lt', value: 1.5 }, false],
    ['lte is true at the bound', { unit: 'finances', op: 'lte', value: 1.5 }, true],
    ['lte is false above the bound', { unit: 'finances', op: 'lte', value: 1.4 }, false],
    ['a unit can be a topic', { unit: 'staff-one', op: 'gte', value: 4 }, true],
    ['a list is true when each unit is', { unit: ['staff', 'customers'], op: 'gte', value: 3 }, true],
    ['a list is false when one unit is', { unit: ['staff', 'finances'], op: 'gte', value: 3 }, false],
    [
      'a spread is the highest minus the lowest',
      { spread: ['staff', 'finances', 'customers'], op: 'gte', value: 2 },
      true,
    ],
    ['a spread is compared with the bound', { spread: ['staff', 'finances', 'customers'], op: 'lt', value: 2 }, false],
    ['a unit without a score is false', { unit: 'commitments', op: 'lt', value: 5 }, false],
    ['a list with a unit without a score is false', { unit: ['staff', 'commitments'], op: 'gte', value: 1 }, false],
    ['a spread over a unit without a score is false', { spread: areas, op: 'lt', value: 5 }, false],
  ])('%s', (_claim, condition, fires) => {
    expect(matchingPatterns([pattern('one', 1, condition)], scores)).toHaveLength(fires ? 1 : 0);
  });
});

describe('matchingPatterns', () => {
  const always: MatchableCondition = { unit: 'staff', op: 'gte', value: 1 };
  const never: MatchableCondition = { unit: 'staff', op: 'lt', value: 1 };

  it('returns at most three, the lowest order first', () => {
    const patterns = [
      pattern('d', 9, always),
      pattern('b', 3, always),
      pattern('c', 5, always),
      pattern('a', 1, always),
    ];
    expect(matchingPatterns(patterns, scores).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('requires every condition', () => {
    expect(matchingPatterns([pattern('a', 1, always, never), pattern('b', 2, always)], scores)).toHaveLength(1);
  });

  it('returns only patterns without topics in the quick check', () => {
    const patterns = [pattern('topic', 1, { unit: 'staff-one', op: 'gte', value: 1 }), pattern('area', 2, always)];
    expect(matchingPatterns(patterns, scoreAssessment(pairs, answers, 'quick')).map(({ id }) => id)).toEqual(['area']);
  });

  it('can return each pattern of the questionnaire', () => {
    const firing = (changes: Parameters<typeof changed>[1], answer: 1 | 2 | 3 | 4 | 5 = 3) => {
      const given = changed(answersEverywhere(questionnaire, answer), changes);
      return matchingPatterns(questionnaire.patterns, scoreAssessment(questionnaire, given, 'full')).map(
        ({ id }) => id,
      );
    };
    const topics = questionnaire.areas.flatMap((area) => area.topics.map((topic) => ({ ...topic, area: area.id })));
    const at = (unit: string, answer: 1 | 2 | 3 | 4 | 5) =>
      Object.fromEntries(
        topics
          .filter((topic) => topic.id === unit || topic.area === unit)
          .flatMap((topic) => topic.questions.map(({ id }) => [id, answer])),
      );
    expect({
      'unfunded-promise': firing(at('finances', 1)),
      'willing-but-unable': firing({ ...at('staff', 4), ...at('commitments', 2) }),
      'known-but-not-delivered': firing({ ...at('knowing-customers', 4), ...at('keeping-promises', 1) }),
      'delivering-the-wrong-thing': firing({ ...at('knowing-customers', 1), ...at('keeping-promises', 4) }),
      'unchecked-promises': firing({ ...at('making-promises', 1), ...at('keeping-promises', 2) }),
      'fire-brigade': firing({ ...at('putting-things-right', 5), ...at('keeping-promises', 1) }),
      'listening-without-repair': firing({ ...at('listening', 5), ...at('putting-things-right', 1) }),
      'slogan-without-means': firing({ ...at('shared-purpose', 5), ...at('skills-and-authority', 1) }),
      'queue-by-design': firing({ ...at('capacity', 1), ...at('contact-and-relationships', 1) }),
      'invisible-return': firing({ ...at('customers', 4), ...at('value-and-return', 1) }),
      'even-plateau': firing({}),
      'check-with-customers': firing({}, 5),
    }).toMatchInlineSnapshot(`
      {
        "check-with-customers": [
          "check-with-customers",
        ],
        "delivering-the-wrong-thing": [
          "delivering-the-wrong-thing",
        ],
        "even-plateau": [
          "even-plateau",
        ],
        "fire-brigade": [
          "fire-brigade",
          "even-plateau",
        ],
        "invisible-return": [
          "unfunded-promise",
          "invisible-return",
        ],
        "known-but-not-delivered": [
          "known-but-not-delivered",
        ],
        "listening-without-repair": [
          "listening-without-repair",
        ],
        "queue-by-design": [
          "queue-by-design",
        ],
        "slogan-without-means": [
          "slogan-without-means",
          "even-plateau",
        ],
        "unchecked-promises": [
          "unchecked-promises",
        ],
        "unfunded-promise": [
          "unfunded-promise",
        ],
        "willing-but-unable": [
          "willing-but-unable",
          "unchecked-promises",
        ],
      }
    `);
  });
});

describe('openFocus', () => {
  const targets = { ...targetsAt(4), finances: 3 } as const;
  const open = (focus: readonly string[], change: Parameters<typeof changed>[1]) =>
    openFocus(focus, questionnaire, { answers: changed(answersEverywhere(questionnaire, 3), change), targets });

  it('omits questions at or above the target of their area, and those that do not apply', () => {
    const focus = ['com-partners', 'staff-authority', 'fin-tools', 'staff-skills-built', 'cust-journey', 'fin-budget'];
    expect(
      open(focus, {
        'com-partners': 'not-applicable',
        'staff-authority': 4,
        'staff-skills-built': 'dont-know',
        'cust-journey': undefined,
        'fin-budget': 2,
      }),
    ).toEqual(['staff-skills-built', 'cust-journey', 'fin-budget']);
  });

  it('keeps a question when it does not allow “does not apply”', () => {
    expect(open(['staff-authority'], { 'staff-authority': 'not-applicable' })).toEqual(['staff-authority']);
  });
});
