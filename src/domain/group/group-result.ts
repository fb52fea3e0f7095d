import { fewestForSingleAnswers, isSafeMix } from '#domain/group/disclosure.ts';
import type { Participant } from '#domain/group/distribution.ts';
import { groupQuestions, type GroupQuestion } from '#domain/group/group-questions.ts';
import { meanOf } from '#domain/group/mean-of.ts';
import { roleViews, type RoleViews } from '#domain/group/role-views.ts';
import type { Scorable, Scope } from '#domain/questionnaire.ts';
import { scoreAssessment, type Scores } from '#domain/scoring.ts';

/** The score of a group for a unit. */
export interface GroupScore {
  /** `overall`, an area id or a topic id. */
  readonly id: string;
  /** Mean of each person's own score, 1 to 5, unrounded; null where fewer than four could be scored, or of either scope one to three. */
  readonly score: number | null;
  /** How many could be scored. */
  readonly scored: number;
}

/** The score of a group for a topic or an area. */
export interface GroupUnit extends GroupScore {
  /**
   * How far the ratings lie apart, 0 to 1. Of a topic, the mean of `disagreementOf`, each question by its weight; of an
   * area, the mean of its topics. Null where it is shown for none of them.
   */
  readonly disagreement: number | null;
}

/** Everything that may be shown of a group. */
export interface GroupResult {
  /** How many people it is made of. */
  readonly people: number;
  /** The question worth talking about most comes first. */
  readonly questions: readonly GroupQuestion[];
  readonly overall: GroupScore;
  readonly areas: readonly (GroupUnit & { readonly topics: readonly GroupUnit[] })[];
  readonly roles: RoleViews;
}

/**
 * Works out what may be shown of several people's answers. A person counts only for what was asked in their scope.
 *
 * @param questionnaire - Its areas, topics and questions.
 * @param participants - In any order; nothing depends on it.
 * @param roles - Ids of every role, in questionnaire order.
 * @see src/decisions.md, D25, for what is shown of how many
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
  const areas = questionnaire.areas.map((area, place) => {
    const topics = area.topics.map((topic, index) => ({
      ...groupScore(topic.id, (one) => one.areas[place]?.topics[index]?.score),
      disagreement: topicDisagreement(questions, new Set(topic.questions.map(({ id }) => id))),
    }));
    const disagreement = meanOf(topics.map((topic) => topic.disagreement).filter((one) => one !== null));
    return { ...groupScore(area.id, (one) => one.areas[place]?.score), disagreement, topics };
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
  const isShown = people.length >= fewestForSingleAnswers && isSafeMix(scopes, fewestForSingleAnswers);
  return isShown ? meanOf(people.map(({ score }) => score)) : null;
}

function topicDisagreement(questions: readonly GroupQuestion[], ids: ReadonlySet<string>): number | null {
  const known = questions.flatMap(({ id, weight, disagreement }) =>
    ids.has(id) && disagreement !== null ? [{ weight, disagreement }] : [],
  );
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? null : known.reduce((sum, one) => sum + one.weight * one.disagreement, 0) / weights;
}
