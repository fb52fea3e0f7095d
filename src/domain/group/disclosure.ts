import type { Scope } from '#domain/questionnaire.ts';

/**
 * Minimum number of people who were asked a question, to show its distribution, median and disagreement. Also the
 * minimum number of people for a mean of the whole group.
 */
export const minForDistribution = 4;
/** Minimum number of ratings to show the lowest and the highest. Of two ratings, they would reveal both. */
export const minForEnds = 3;
/** Minimum number of people in each shown role. Outside the shown roles, there is nobody or at least as many. */
export const minPerRole = 3;
/** Minimum number of people in a group to compare two roles. */
export const minForRoles = 2 * minPerRole;

/** Number of people with a role. */
export interface RoleCount {
  /** Id of a role. */
  readonly role: string;
  readonly people: number;
}

/**
 * Guards a mean over people of both scopes. Everybody is asked the questions of the quick check, but only people with
 * the full scope are asked the others. Subtracting such figures could reveal the answers of a few people of one scope.
 *
 * @param scopes - The scope of each person.
 * @param fewest - Minimum number of people of each scope, if both scopes occur.
 * @returns True if all people have the same scope, or if each scope has enough people.
 */
export function isSafeMix(scopes: readonly Scope[], fewest: number): boolean {
  const quick = scopes.filter((scope) => scope === 'quick').length;
  const least = Math.min(quick, scopes.length - quick);
  return least === 0 || least >= fewest;
}

/**
 * Selects the roles whose means may be shown beside the mean of the group. Each shown role has at least three people.
 * Outside the shown roles there is nobody or at least three people, so that subtraction identifies nobody. If one or
 * two people would remain there, the smallest shown role is also hidden. If several are smallest, the last is hidden.
 *
 * @param counts - Every role that may be shown, in questionnaire order.
 * @param total - Number of people, including people without a role.
 * @returns Ids in the same order; empty if there are fewer than four people.
 */
export function shownRoles(counts: readonly RoleCount[], total: number): string[] {
  if (total < minForDistribution) return [];
  const shown = counts.filter(({ people }) => people >= minPerRole);
  const others = total - shown.reduce((sum, { people }) => sum + people, 0);
  const least = Math.min(...shown.map(({ people }) => people));
  const smallest = shown.findLast(({ people }) => people === least);
  // Hiding one role is enough: it has at least three people, so at least four are then outside.
  const isSafe = others === 0 || others >= minPerRole;
  return shown.filter((count) => isSafe || count !== smallest).map(({ role }) => role);
}
