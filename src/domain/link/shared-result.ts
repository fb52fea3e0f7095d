import type { Answers, Targets } from '#domain/assessment.ts';
import type { Scope } from '#domain/questionnaire.ts';

/** The content of a result link: an assessment without notes and id, and with a date instead of times. */
export interface SharedResult {
  /** Code of the edition, a key of `linkEditions`. */
  readonly edition: number;
  readonly scope: Scope;
  /** Id of a sector; null when not given. */
  readonly sector: string | null;
  /** Id of a role; null when not given. */
  readonly role: string | null;
  /** Date of the last change, UTC: YYYY-MM-DD, 2020-01-01 to 2199-06-06, both included. */
  readonly date: string;
  readonly targets: Targets;
  /** Name shown on the result; null if not given or not shared. */
  readonly label: string | null;
  /**
   * Only answers to questions of the scope. “Does not apply” can occur for any question; scoring ignores it if the
   * question does not allow it.
   */
  readonly answers: Answers;
}

/**
 * Why a result link cannot be read. `damaged`: incomplete, changed or not canonical. `newer-version`: written by a
 * later version of the site. `too-long`: longer than `payloadLimit`.
 */
export type LinkProblem = 'damaged' | 'newer-version' | 'too-long';
