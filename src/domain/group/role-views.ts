import { isRating } from '#domain/assessment.ts';
import { countedAnswer } from '#domain/coverage.ts';
import { minPerRole, isSafeMix, shownRoles } from '#domain/group/disclosure.ts';
import { isAsked, type Participant } from '#domain/group/distribution.ts';
import { meanOf } from '#domain/group/mean-of.ts';
import { questionsIn, type Scorable, type Scope } from '#domain/questionnaire.ts';
import { epsilon } from '#domain/rounding.ts';
import type { Scores } from '#domain/scoring.ts';

/** Means of a topic or question by role. */
export interface RoleMeans {
  /** Topic or question id. */
  readonly id: string;
  /** Mean of each shown role by role id, 1 to 5, unrounded; empty if the means could identify somebody. */
  readonly means: ReadonlyMap<string, number>;
}

/** Difference between the highest and the lowest of the roles' means in a topic. */
export interface PerceptionGap {
  /** Topic id. */
  readonly id: string;
  readonly higher: { readonly role: string; readonly mean: number };
  readonly lower: { readonly role: string; readonly mean: number };
  /** Difference of the two means, in score points, 0.5 to 4, unrounded. */
  readonly points: number;
}

/** Figures by role. */
export interface RoleViews {
  /** Ids of the roles that may be shown, in questionnaire order; at least two, or none. */
  readonly roles: readonly string[];
  /** Means of the participants' topic scores, in questionnaire order. */
  readonly topics: readonly RoleMeans[];
  /** Means of the ratings, in questionnaire order. */
  readonly questions: readonly RoleMeans[];
  /** The widest gap of each topic, widest first; only gaps of at least half a point. */
  readonly gaps: readonly PerceptionGap[];
}

/** Smallest gap between two roles to report, in score points. */
const minGap = 0.5;

/** A participant's topic score or rating, 1 to 5. */
interface RoleValue {
  readonly role: string | null;
  readonly scope: Scope;
  readonly value: number;
}

/**
 * Compares the roles of a group, with disclosure control: the figures identify nobody.
 *
 * @param participants - In any order; the result does not depend on it.
 * @param options - `roles` are the ids of all roles, in questionnaire order. `scores` has one entry per participant, in
 * the order of `participants`.
 */
export function roleViews(
  questionnaire: Scorable,
  participants: readonly Participant[],
  { roles, scores }: { readonly roles: readonly string[]; readonly scores: readonly Scores[] },
): RoleViews {
  const counts = roles.map((role) => ({ role, people: participants.filter((one) => one.role === role).length }));
  const shown = shownRoles(counts, participants.length);
  if (shown.length < 2) return { roles: [], topics: [], questions: [], gaps: [] };

  const topics = questionnaire.areas.flatMap((area, areaIndex) =>
    area.topics.map(({ id }, topicIndex) => {
      const values = participants.flatMap(({ role, scope }, person): RoleValue[] => {
        const value = scores[person]?.areas[areaIndex]?.topics[topicIndex]?.score ?? null;
        return value === null ? [] : [{ role, scope, value }];
      });
      return { id, means: safeMeans(values, shown) };
    }),
  );
  const questions = questionsIn(questionnaire, 'full').map((question) => {
    const values = participants.flatMap((participant): RoleValue[] => {
      const answer = isAsked(question, participant) ? countedAnswer(question, participant.answers) : null;
      return isRating(answer) ? [{ role: participant.role, scope: participant.scope, value: answer }] : [];
    });
    return { id: question.id, means: safeMeans(values, shown) };
  });
  const gaps = topics.flatMap(widestGap).toSorted((one, other) => other.points - one.points);
  return { roles: shown, topics, questions, gaps };
}

/**
 * Hides every mean if one is unsafe. A single hidden mean could be computed from the others and the mean of the group.
 * Means of questions need the same check: together with means of topic scores, they could reveal ratings of one scope.
 */
function safeMeans(values: readonly RoleValue[], roles: readonly string[]): ReadonlyMap<string, number> {
  return areSafe(values, roles) ? meansByRole(values, roles) : new Map();
}

function areSafe(values: readonly RoleValue[], roles: readonly string[]): boolean {
  const groupOf = ({ role }: RoleValue) => (role !== null && roles.includes(role) ? role : null);
  const groups = [...new Set(values.map(groupOf))].map((group) => values.filter((one) => groupOf(one) === group));
  return groups.every((group) =>
    isSafeMix(
      group.map(({ scope }) => scope),
      minPerRole,
    ),
  );
}

/** Selects the shown roles again, because some people may have no rating or score for this question or topic. */
function meansByRole(values: readonly RoleValue[], roles: readonly string[]): ReadonlyMap<string, number> {
  const byRole = roles.map((role) => ({ role, values: values.filter((one) => one.role === role) }));
  const counts = byRole.map((one) => ({ role: one.role, people: one.values.length }));
  const shown = new Set(shownRoles(counts, values.length));
  return new Map(
    byRole.flatMap((one) => {
      const mean = meanOf(one.values.map(({ value }) => value));
      return shown.has(one.role) && mean !== null ? [[one.role, mean]] : [];
    }),
  );
}

function widestGap({ id, means }: RoleMeans): PerceptionGap[] {
  const sorted = [...means].map(([role, mean]) => ({ role, mean })).toSorted((one, other) => other.mean - one.mean);
  const [higher] = sorted;
  const lower = sorted.at(-1);
  if (higher === undefined || lower === undefined || higher.mean - lower.mean < minGap - epsilon) return [];
  return [{ id, higher, lower, points: higher.mean - lower.mean }];
}
