import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Participant } from '#domain/group/distribution.ts';
import { groupResult, type GroupResult } from '#domain/group/group-result.ts';
import { scoreAssessment } from '#domain/scoring.ts';

import { anyParticipants, participant, roleIds } from '../../../support/participants.ts';
import { holdsAlways } from '../../../support/properties.ts';
import { allQuestions, questionnaire } from '../../../support/questionnaire.ts';
import { topicIn } from '../../../support/units.ts';

const resultOf = (people: readonly Participant[]): GroupResult => groupResult(questionnaire, people, roleIds);
const signs = (first: string, rest: string) => `${first}${rest.repeat(48 - first.length)}`;
const questionIn = ({ questions }: GroupResult, place: number) =>
  questions.find(({ id }) => id === allQuestions[place]?.id);
const placesOf = ({ questions }: GroupResult) =>
  questions.map(({ id }) => allQuestions.findIndex((question) => question.id === id));
/** All figures of a result as text, so that maps are compared by content. */
const shown = (result: GroupResult) =>
  JSON.stringify(result, (_key, value: unknown) => (value instanceof Map ? [...value] : value));

/** The overall unit, the areas and the topics of a result: of a group or of one person. */
const unitsOf = <Unit>({
  overall,
  areas,
}: {
  overall: Unit;
  areas: readonly (Unit & { topics: readonly Unit[] })[];
}) => [overall, ...areas, ...areas.flatMap(({ topics }) => topics)];

const eight = ['1', '1', '1', '1', '5', '5', '5', '5'].map((first) => participant(signs(first, '3')));

describe('the questions of a group', () => {
  it('are sorted by spread, then by disagreement, then by weight, then in questionnaire order', () => {
    // Question 2: 1 to 5, half at each end. Question 6: 2 to 5. All other ratings are 3.
    const people = ['3133353333', '3533333333', '3133323333', '3533343333'].map((first) =>
      participant(signs(first, '3')),
    );
    const result = resultOf(people);
    expect(placesOf(result).slice(0, 2)).toEqual([1, 5]);
    const rest = placesOf(result).slice(2);
    const weight = (place: number) => allQuestions[place]?.weight ?? 0;
    expect(rest).toEqual(rest.toSorted((one, other) => weight(other) - weight(one) || one - other));
    expect(result.questions.map(({ spread }) => spread).slice(0, 3)).toEqual([4, 3, 0]);
  });

  it('are sorted by the number of people at the ends when their spreads are equal', () => {
    const people = ['15', '55', '11', '53', '33', '33'].map((first) => participant(signs(first, '3')));
    const result = resultOf(people);
    expect(questionIn(result, 0)?.spread).toBe(questionIn(result, 1)?.spread);
    expect(placesOf(result).slice(0, 2)).toEqual([0, 1]);
    expect(questionIn(result, 0)?.disagreement).toBeGreaterThan(questionIn(result, 1)?.disagreement ?? 1);
  });

  it('show every answer of four people', () => {
    const question = questionIn(resultOf(['2', '2', '3', '?'].map((sign) => participant(signs(sign, '3')))), 0);
    expect(question).toMatchObject({
      asked: 4,
      distribution: { ratings: [0, 2, 1, 0, 0], dontKnow: 1, unanswered: 0 },
      ends: { lowest: 2, highest: 3 },
      spread: 1,
      median: 2,
    });
  });

  it('show only the lowest and the highest answer of three people', () => {
    const question = questionIn(resultOf(['2', '3', '5'].map((sign) => participant(signs(sign, '3')))), 0);
    expect(question).toMatchObject({ asked: 3, ends: { lowest: 2, highest: 5 }, spread: 3 });
    expect([question?.distribution, question?.median, question?.disagreement]).toEqual([null, null, null]);
  });

  it('show nothing of three people when only two have rated, because the ends would be their answers', () => {
    const question = questionIn(resultOf(['2', '5', '?'].map((sign) => participant(signs(sign, '3')))), 0);
    expect(question).toMatchObject({ ends: null, spread: null, distribution: null });
  });

  it('omit questions that nobody was asked, and count the people who were asked', () => {
    const quick = { scope: 'quick' } as const;
    const one = resultOf([participant('2', quick), participant('3', quick), participant('3', quick)]);
    expect(one.questions).toHaveLength(12);
    const mixed = resultOf([...eight.slice(0, 3), participant('2', quick)]);
    expect(new Set(mixed.questions.map(({ asked }) => asked))).toEqual(new Set([3, 4]));
    expect(mixed.questions.filter(({ asked }) => asked === 3).every(({ distribution }) => distribution === null)).toBe(
      true,
    );
  });

  it('have a spread of 0 only when all have chosen the same level', () => {
    holdsAlways(
      fc.property(anyParticipants(questionnaire, { minLength: 4 }), (people) => {
        for (const { distribution, spread, ends } of resultOf(people).questions) {
          const chosen = distribution?.ratings.filter((count) => count > 0).length ?? null;
          if (chosen !== null) expect(spread === null ? 0 : spread === 0 ? 1 : 2).toBe(Math.min(2, chosen));
          if (ends !== null) expect(spread).toBe(ends.highest - ends.lowest);
        }
      }),
      100,
    );
  });
});

describe('the scores of a group', () => {
  it('are the mean of the scores of all people who have a score', () => {
    const people = [participant('2'), participant('3'), participant('4'), participant('4'), participant('.')];
    const { overall, areas } = resultOf(people);
    expect(overall).toEqual({ id: 'overall', score: 13 / 4, scored: 4 });
    expect(areas.every(({ score, scored }) => score === 13 / 4 && scored === 4)).toBe(true);
  });

  it('are the mean of each person’s topic score, not the score of the mean ratings', () => {
    const people = ['1555', '1555', '1555', '2444'].map((first) => participant(signs(first, '3')));
    const topic = resultOf(people).areas[0]?.topics[0];
    const own = people.map(
      (one) => topicIn(scoreAssessment(questionnaire, one.answers, 'full'), topic?.id ?? '').score,
    );
    expect(topic?.score).toBeCloseTo(own.reduce<number>((sum, score) => sum + (score ?? 0), 0) / 4, 12);
  });

  it('are null when fewer than four people are scored', () => {
    const { overall } = resultOf([participant('2'), participant('3'), participant('4'), participant('.')]);
    expect(overall).toEqual({ id: 'overall', score: null, scored: 3 });
  });

  it('are null when one scope has too few people: the quick question would reveal their scores', () => {
    const topic = questionnaire.areas[0]?.topics[0];
    const place = allQuestions.findIndex(({ id, quick }) => quick && topic?.questions.some((one) => one.id === id));
    const quick = ['2', '3', '3', '4'].map((sign) =>
      participant(`${'.'.repeat(place)}${sign}`.padEnd(48, '.'), { scope: 'quick' }),
    );
    const full = ['2343', '5421', '1234', '4455'].map((first) => participant(signs(first, '3')));
    const topicOf = (people: readonly Participant[]) => resultOf(people).areas[0]?.topics[0];
    // If a mean over five people were shown, 5 × the mean − (2 + 3 + 3 + 4) would be the score of the fifth.
    for (const n of [1, 2, 3])
      expect(topicOf([...quick, ...full.slice(0, n)])).toMatchObject({ score: null, scored: 4 + n });
    expect(topicOf([...quick, ...full])?.score).not.toBeNull();
    expect(topicOf(quick)?.score).toBe(3);
  });

  it('cover nobody or at least four people of each scope', () => {
    holdsAlways(
      fc.property(anyParticipants(questionnaire, { minLength: 4, maxLength: 14 }), (people) => {
        const own = people.map(({ answers, scope }) => unitsOf(scoreAssessment(questionnaire, answers, scope)));
        for (const [place, { score }] of unitsOf(resultOf(people)).entries()) {
          const scored = people.filter((_one, person) => own[person]?.[place]?.score !== null);
          const quick = scored.filter(({ scope }) => scope === 'quick').length;
          if (score !== null) for (const n of [quick, scored.length - quick]) expect([1, 2, 3]).not.toContain(n);
        }
      }),
      100,
    );
  });

  it('have a disagreement per topic: the weighted mean of its questions', () => {
    const topic = resultOf(eight).areas[0]?.topics[0];
    const weights = allQuestions.slice(0, 4).map(({ weight }) => weight);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    expect(topic?.disagreement).toBeCloseTo((weights[0] ?? 0) / sum, 12);
    // In the other two topics of the area, all ratings are equal.
    expect(resultOf(eight).areas[0]?.topics).toHaveLength(3);
    expect(resultOf(eight).areas[0]?.disagreement).toBeCloseTo((weights[0] ?? 0) / sum / 3, 12);
    expect(resultOf(eight.slice(0, 3)).areas[0]?.disagreement).toBeNull();
    expect(resultOf(eight.slice(0, 3)).areas[0]?.topics[0]?.disagreement).toBeNull();
  });
});

describe('the roles of a group', () => {
  const [leadership = '', middle = '', frontLine = ''] = roleIds;
  const group = (role: string, answers: readonly string[]) => answers.map((sign) => participant(sign, { role }));

  it('are compared by topic, the widest gap first', () => {
    const leaders = ['5', '4', '4'].map((first) => participant(signs(first.repeat(4), '3'), { role: leadership }));
    const others = group(frontLine, ['3', '3', '2', '3']);
    const { roles, topics, gaps } = resultOf([...leaders, ...others]).roles;
    expect(roles).toEqual([leadership, frontLine]);
    expect(topics).toHaveLength(12);
    expect(gaps[0]).toEqual({
      id: questionnaire.areas[0]?.topics[0]?.id,
      higher: { role: leadership, mean: 13 / 3 },
      lower: { role: frontLine, mean: 11 / 4 },
      points: 13 / 3 - 11 / 4,
    });
  });

  it('have gaps in the order of their width, not of the questionnaire', () => {
    const three = (first: string, role: string) => [1, 2, 3].map(() => participant(signs(first, '3'), { role }));
    const people = [...three('33335555', leadership), ...three('22222222', frontLine)];
    const { gaps } = resultOf(people).roles;
    const [first, second] = questionnaire.areas[0]?.topics ?? [];
    expect(gaps.map(({ id, points }) => [id, points])).toEqual([
      [second?.id, 3],
      [first?.id, 1],
    ]);
  });

  it('are not compared when only one may be shown', () => {
    const { roles, topics } = resultOf([...group(leadership, ['2', '3', '4']), ...group(middle, ['1', '1'])]).roles;
    expect([roles, topics]).toEqual([[], []]);
  });

  it('are reported from half a point apart, despite rounding errors', () => {
    const leaders = ['5', '4', '4'].map((first) => participant(signs(first.repeat(4), '3'), { role: leadership }));
    const others = ['4', '4', '4', '4', '4', '3'].map((first) =>
      participant(signs(first.repeat(4), '3'), { role: frontLine }),
    );
    expect(13 / 3 - 23 / 6).toBeLessThan(0.5);
    expect(resultOf([...leaders, ...others]).roles.gaps).toHaveLength(1);
    const closer = participant(signs('4444', '3'), { role: frontLine });
    expect(resultOf([...leaders, ...others, closer]).roles.gaps).toEqual([]);
  });

  it('show no mean of a topic when a role has one or two people of one scope', () => {
    const leaders = group(leadership, ['2', '3', '4']);
    const quick = ['1', '2', '5'].map((sign) => participant(sign, { role: frontLine, scope: 'quick' }));
    const means = (people: readonly Participant[]) => resultOf(people).roles.topics[0]?.means.size;
    expect(means([...leaders, ...quick])).toBe(2);
    for (const n of [1, 2]) expect(means([...leaders, ...quick, ...group(frontLine, ['1', '2'].slice(0, n))])).toBe(0);
    expect(means([...leaders, ...quick, ...group(frontLine, ['1', '2', '5'])])).toBe(2);
  });

  it('show no mean of a quick check question when one person of a role has another scope', () => {
    const leaders = ['1', '2', '3', '4', '5'].map((sign) => participant(sign, { role: leadership, scope: 'quick' }));
    const people = [...group(leadership, ['3']), ...leaders, ...group(frontLine, ['1', '2', '4', '4'])];
    const { roles, questions } = resultOf(people).roles;
    expect(roles).toEqual([leadership, frontLine]);
    const shownMeans = questions.filter(({ means }) => means.size > 0).map(({ id }) => id);
    expect(shownMeans.filter((id) => allQuestions.find((one) => one.id === id)?.quick === true)).toEqual([]);
    const more = [...people, ...group(leadership, ['1', '5'])];
    expect(resultOf(more).roles.questions.filter(({ means }) => means.size > 0).length).toBeGreaterThanOrEqual(12);
  });

  it('have no mean at a question that too few people of a role have rated', () => {
    const leaders = ['5', '4', '?'].map((first) => participant(signs(first, '3'), { role: leadership }));
    const { questions } = resultOf([...leaders, ...group(frontLine, ['3', '3', '2', '3', '3'])]).roles;
    // Only two leaders rated the first question. The mean of the front line would reveal theirs, so both are hidden.
    expect([...(questions[0]?.means.keys() ?? [])]).toEqual([]);
    expect([...(questions[1]?.means.keys() ?? [])]).toEqual([leadership, frontLine]);
  });

  it('reveal nothing about fewer than three people: exchanging their answers changes no shown figure', () => {
    holdsAlways(
      fc.property(anyParticipants(questionnaire, { minLength: 4 }), fc.nat(), (people, turn) => {
        const { roles } = resultOf(people).roles;
        // Each person belongs to a shown role or to the rest. Within each of these parts, people with the same scope
        // exchange their answers.
        const partOf = ({ role }: Participant) => (role !== null && roles.includes(role) ? role : null);
        const parts = Map.groupBy(people, partOf);
        if (roles.length > 0) for (const part of parts.values()) expect(part.length).toBeGreaterThanOrEqual(3);
        const passed = people.map((one) => {
          const alike = (parts.get(partOf(one)) ?? []).filter(({ scope }) => scope === one.scope);
          const { answers } = alike[(alike.indexOf(one) + turn) % alike.length] ?? one;
          return { ...one, answers };
        });
        expect(shown(resultOf(passed))).toBe(shown(resultOf(people)));
      }),
      100,
    );
  });

  it('show no mean over fewer than three ratings, and never leave one or two ratings outside the means', () => {
    holdsAlways(
      fc.property(anyParticipants(questionnaire, { minLength: 6, maxLength: 14 }), (people) => {
        for (const { id, means } of resultOf(people).roles.questions) {
          const question = allQuestions.find((one) => one.id === id);
          const rated = people.filter(
            ({ answers, scope }) =>
              typeof answers.get(id) === 'number' && (scope === 'full' || question?.quick === true),
          );
          const inRole = (role: string) => rated.filter((one) => one.role === role).length;
          const counts = [...means.keys()].map(inRole);
          const left = rated.length - counts.reduce((sum, count) => sum + count, 0);
          for (const count of counts) expect(count).toBeGreaterThanOrEqual(3);
          if (means.size > 0) expect([1, 2]).not.toContain(left);
          for (const role of means.keys()) {
            const quick = rated.filter((one) => one.role === role && one.scope === 'quick').length;
            const least = Math.min(quick, inRole(role) - quick);
            expect([1, 2], 'of one scope beside the other').not.toContain(least);
          }
        }
      }),
      200,
    );
  });
});

describe('the result of a group', () => {
  it('does not depend on the order of the people', () => {
    holdsAlways(
      fc.property(
        anyParticipants(questionnaire).chain((people) =>
          fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
        ),
        ([people, shuffled]) => {
          expect(shown(resultOf(shuffled))).toBe(shown(resultOf(people)));
        },
      ),
      100,
    );
  });

  it('shows only the ends when there are at most three people', () => {
    holdsAlways(
      fc.property(anyParticipants(questionnaire, { maxLength: 3 }), (people) => {
        const { questions, overall, areas, roles } = resultOf(people);
        expect(questions.every(({ distribution, median }) => distribution === null && median === null)).toBe(true);
        expect([overall, ...areas, ...areas.flatMap(({ topics }) => topics)].every(({ score }) => score === null)).toBe(
          true,
        );
        expect(roles.roles).toEqual([]);
      }),
      100,
    );
  });
});
