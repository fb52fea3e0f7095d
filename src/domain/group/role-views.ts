import { isRating } from '#domain/assessment.ts';
import { countedAnswer } from '#domain/coverage.ts';
import { fewestOfRole, isSafeMix, shownRoles } from '#domain/group/disclosure.ts';
import { isAsked, type Participant } from '#domain/group/distribution.ts';
import { meanOf } from '#domain/group/mean-of.ts';
import { questionsIn, type Scorable, type Scope } from '#domain/questionnaire.ts';
import { epsilon } from '#domain/rounding.ts';
import type { Scores } from '#domain/scoring.ts';

/** Something that people of several roles have rated. */
export interface RoleMeans {
  /** Topic or question id. */
  readonly id: string;
  /** Mean of each role that may be shown, 1 to 5, unrounded, by role id; none where it would give somebody away. */
  readonly means: ReadonlyMap<string, number>;
}

/** Where two roles see a different organisation. */
export interface PerceptionGap {
  /** Topic id. */
  readonly id: string;
  /** The role with the higher mean, and the one with the lower. */
  readonly higher: { readonly role: string; readonly mean: number };
  readonly lower: { readonly role: string; readonly mean: number };
  /** Difference of the two, in score points, 0.5 to 4. */
  readonly points: number;
}

/** How the roles of a group see the organisation. */
export interface RoleViews {
  /** Ids of the roles that may be shown, in questionnaire order; none unless there are two. */
  readonly roles: readonly string[];
  /** In questionnaire order: each person's topic score, averaged by role. */
  readonly topics: readonly RoleMeans[];
  /** In questionnaire order: the ratings, averaged by role. */
  readonly questions: readonly RoleMeans[];
  /** For each topic the two roles furthest apart, widest first; topics in which they lie closer than half a point, or fewer than two are shown, are left out. */
  readonly gaps: readonly PerceptionGap[];
}

/** Smallest gap between two roles that is told, in score points. */
const gapTold = 0.5;

/** A value of a person: a topic score or a rating, 1 to 5. */
interface RoleValue {
  readonly role: string | null;
  readonly scope: Scope;
  readonly value: number;
}

/**
 * Sets the roles of a group against each other, as far as nobody can be told by it.
 *
 * @param questionnaire - Its topics and questions.
 * @param participants - In any order.
 * @param options - Every role in questionnaire order, and the scores of each participant, in the same order as they are.
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
 * Where one mean would give somebody away, none is shown: it could be worked out from the others and that of all. That holds of a
 * question, too: with the score of its topic, its means tell how those of one scope have rated it.
 */
function safeMeans(values: readonly RoleValue[], roles: readonly string[]): ReadonlyMap<string, number> {
  return areSafe(values, roles) ? meansByRole(values, roles) : new Map();
}

function areSafe(values: readonly RoleValue[], roles: readonly string[]): boolean {
  const partOf = ({ role }: RoleValue) => (role !== null && roles.includes(role) ? role : null);
  const parts = [...new Set(values.map(partOf))].map((part) => values.filter((one) => partOf(one) === part));
  return parts.every((part) =>
    isSafeMix(
      part.map(({ scope }) => scope),
      fewestOfRole,
    ),
  );
}

/** The same minimum again: of a role, some may not have rated this, or not be scored. */
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
  if (higher === undefined || lower === undefined || higher.mean - lower.mean < gapTold - epsilon) return [];
  return [{ id, higher, lower, points: higher.mean - lower.mean }];
}
