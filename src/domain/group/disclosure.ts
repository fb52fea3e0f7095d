import type { Scope } from '#domain/questionnaire.ts';

/** Fewest people who were asked a question for its single answers, its median and its disagreement to be shown. */
export const fewestForSingleAnswers = 4;
/** Fewest ratings for the lowest and the highest to be shown: of two, they would be the single answers. */
export const fewestForEnds = 3;
/** Fewest people of a role, or of what is left beside the roles shown, for a mean to be shown. */
export const fewestOfRole = 3;

/** How many people there are of a role. */
export interface RoleCount {
  /** Id of a role. */
  readonly role: string;
  readonly people: number;
}

/**
 * Whether the mean of people who were not all asked the same gives nobody away. What the quick check asks is counted for
 * all of them, so those who took only that can be taken off the mean; what is left is what the others have said.
 *
 * @param scopes - The scope of each of them.
 * @param fewest - Fewest people of a scope beside the other.
 * @returns Whether all are of one scope, or enough of either.
 */
export function isSafeMix(scopes: readonly Scope[], fewest: number): boolean {
  const quick = scopes.filter((scope) => scope === 'quick').length;
  const least = Math.min(quick, scopes.length - quick);
  return least === 0 || least >= fewest;
}

/**
 * The roles whose means may be shown beside the mean of all: each has at least three people, and whoever is left beside
 * them (other roles, and those who gave none) is nobody or at least three, so that nobody can be told by subtraction.
 * Where one or two would be left, the smallest role is not shown either; of several, the one that comes last.
 *
 * @param counts - Every role that may be shown, in questionnaire order. The order of people plays no part.
 * @param total - How many people there are, those without a role included.
 * @returns Ids in the same order; none where there are fewer than four people.
 */
export function shownRoles(counts: readonly RoleCount[], total: number): string[] {
  if (total < fewestForSingleAnswers) return [];
  const shown = counts.filter(({ people }) => people >= fewestOfRole);
  const left = total - shown.reduce((sum, { people }) => sum + people, 0);
  const least = Math.min(...shown.map(({ people }) => people));
  const smallest = shown.findLast(({ people }) => people === least);
  // One is enough: with it, at least four are left.
  const isSafe = left === 0 || left >= fewestOfRole;
  return shown.filter((count) => isSafe || count !== smallest).map(({ role }) => role);
}
