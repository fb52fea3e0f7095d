import type { Answers, Targets } from '#domain/assessment.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** What a result link carries of an assessment: all but its notes, its id and its times. */
export interface SharedResult {
  /** Code of the edition of the questionnaire, a key of `linkEditions`. */
  readonly edition: number;
  readonly scope: Scope;
  /** Id of a sector; null when not given. */
  readonly sector: string | null;
  /** Id of a role; null when not given. */
  readonly role: string | null;
  /** Date of the last change, UTC: YYYY-MM-DD, 2020-01-01 to 2199-06-06, both included. */
  readonly date: string;
  readonly targets: Targets;
  /** Name shown on the result; null when not given or not shared. */
  readonly label: string | null;
  /** Only questions of the scope are in it. “Does not apply” can stand where it is not allowed; scoring ignores it. */
  readonly answers: Answers;
}

/**
 * Why a result link cannot be read: not whole or not as it was written; made by a later version of the site; or longer
 * than any link is.
 */
export type LinkProblem = 'damaged' | 'newer-version' | 'too-long';
