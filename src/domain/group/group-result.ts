import { minForDistribution, isSafeMix } from '#domain/group/disclosure.ts';
import type { Participant } from '#domain/group/distribution.ts';
import { groupQuestions, type GroupQuestion } from '#domain/group/group-questions.ts';
import { meanOf } from '#domain/group/mean-of.ts';
import { roleViews, type RoleViews } from '#domain/group/role-views.ts';
import type { Scorable, Scope } from '#domain/questionnaire.ts';
import { scoreAssessment, type Scores } from '#domain/scoring.ts';

/** Score of a group for a unit. */
export interface GroupScore {
  /** `overall`, an area id or a topic id. */
  readonly id: string;
  /**
   * Mean of the people's own scores, 1 to 5, unrounded. Null if fewer than four people have a score. Also null if
   * they have different scopes, and fewer than four have one of these scopes.
   */
  readonly score: number | null;
  /** Number of people who have a score. */
  readonly scored: number;
}

/** Score and disagreement of a group for a topic or an area. */
export interface GroupUnit extends GroupScore {
  /**
   * 0 to 1. For a topic, the weighted mean of the disagreement in its questions; for an area, the mean of its topics.
   * Null if none of its questions has a disagreement.
   */
  readonly disagreement: number | null;
}

/** Figures of a group after disclosure control: they identify no participant. */
export interface GroupResult {
  /** Number of people. */
  readonly people: number;
  /** Widest spread first, see `groupQuestions`. */
  readonly questions: readonly GroupQuestion[];
  readonly overall: GroupScore;
  readonly areas: readonly (GroupUnit & { readonly topics: readonly GroupUnit[] })[];
  readonly roles: RoleViews;
}

/**
 * Computes the figures of a group, with disclosure control. Only answers in a person's own scope count.
 *
 * @param participants - In any order; the result does not depend on it.
 * @param roles - Ids of all roles, in questionnaire order.
 * @see src/decisions.md, D25, for the minimum numbers of people.
 */
export function groupResult(
  questionnaire: Scorable,
  participants: readonly Participant[],
  roles: readonly string[],
): GroupResult {
  const questions = groupQuestions(questionnaire, participants);
  const scores = participants.map(({ answers, scope }) => scoreAssessment(questionnaire, answers, scope));
  const groupScore = (id: string, scoreIn: (scores: Scores) => number | null | undefined): GroupScore => {
    const people = participants.flatMap(({ scope }, person) => {
      const score = scores[person] && scoreIn(scores[person]);
      return score === null || score === undefined ? [] : [{ scope, score }];
    });
    return { id, score: shownMean(people), scored: people.length };
  };
  const areas = questionnaire.areas.map((area, areaIndex) => {
    const topics = area.topics.map((topic, topicIndex) => ({
      ...groupScore(topic.id, (one) => one.areas[areaIndex]?.topics[topicIndex]?.score),
      disagreement: topicDisagreement(questions, new Set(topic.questions.map(({ id }) => id))),
    }));
    const disagreement = meanOf(topics.map((topic) => topic.disagreement).filter((one) => one !== null));
    return { ...groupScore(area.id, (one) => one.areas[areaIndex]?.score), disagreement, topics };
  });
  return {
    people: participants.length,
    questions,
    overall: groupScore('overall', ({ overall }) => overall.score),
    areas,
    roles: roleViews(questionnaire, participants, { roles, scores }),
  };
}

function shownMean(people: readonly { readonly scope: Scope; readonly score: number }[]): number | null {
  const scopes = people.map(({ scope }) => scope);
  const isShown = people.length >= minForDistribution && isSafeMix(scopes, minForDistribution);
  return isShown ? meanOf(people.map(({ score }) => score)) : null;
}

function topicDisagreement(questions: readonly GroupQuestion[], ids: ReadonlySet<string>): number | null {
  const known = questions.flatMap(({ id, weight, disagreement }) =>
    ids.has(id) && disagreement !== null ? [{ weight, disagreement }] : [],
  );
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? null : known.reduce((sum, one) => sum + one.weight * one.disagreement, 0) / weights;
}
