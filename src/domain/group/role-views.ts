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
  /** Mean of each shown role, 1 to 5, unrounded, by role id; empty if the means would identify somebody. */
  readonly means: ReadonlyMap<string, number>;
}

/** Difference between the means of two roles in a topic. */
export interface PerceptionGap {
  /** Topic id. */
  readonly id: string;
  /** The role with the higher mean, and the one with the lower. */
  readonly higher: { readonly role: string; readonly mean: number };
  readonly lower: { readonly role: string; readonly mean: number };
  /** Difference of the two, in score points, 0.5 to 4. */
  readonly points: number;
}

/** Figures by role. */
export interface RoleViews {
  /** Ids of the roles that may be shown, in questionnaire order; at least two, or none. */
  readonly roles: readonly string[];
  /** Means of the people's topic scores, in questionnaire order. */
  readonly topics: readonly RoleMeans[];
  /** Means of the ratings, in questionnaire order. */
  readonly questions: readonly RoleMeans[];
  /** The widest gap of each topic, widest first; only gaps of at least half a point. */
  readonly gaps: readonly PerceptionGap[];
}

/** Smallest gap between two roles to report, in score points. */
const smallestGap = 0.5;

/** Value of a person: a topic score or a rating, 1 to 5. */
interface RoleValue {
  readonly role: string | null;
  readonly scope: Scope;
  readonly value: number;
}

/**
 * Compares the roles of a group, as far as that identifies nobody.
 *
 * @param questionnaire - Its topics and questions.
 * @param participants - In any order.
 * @param options - All roles in questionnaire order, and the scores of the participants, in the same order.
 */
export function roleViews(
  questionnaire: Scorable,
  participants: readonly Participant[],
  { roles, scores }: { readonly roles: readonly string[]; readonly scores: readonly Scores[] },
): RoleViews {
  const counts = roles.map((role) => ({ role, people: participants.filter((one) => one.role === role).length }));
  const shown = shownRoles(counts, participants.length);
  if (shown.length < 2) return { roles: [], topics: [], questions: [], gaps: [] };

  const topics = questionnaire.areas.flatMap((area, areaPlace) =>
    area.topics.map(({ id }, place) => {
      const values = participants.flatMap(({ role, scope }, person): RoleValue[] => {
        const value = scores[person]?.areas[areaPlace]?.topics[place]?.score ?? null;
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
 * Hides every mean if one is unsafe: a single hidden mean could be computed from the others and the mean of all.
 * Questions need the same check, because topic scores reveal the ratings of each scope.
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

/** Applies the minimum numbers again, because some people of a role may have no rating or score here. */
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
  if (higher === undefined || lower === undefined || higher.mean - lower.mean < smallestGap - epsilon) return [];
  return [{ id, higher, lower, points: higher.mean - lower.mean }];
}
